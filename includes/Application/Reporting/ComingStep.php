<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Step;

/**
 * A step that has yet to come for an invoice: when, and why then or why not.
 */
final readonly class ComingStep {

	public const PLANNED    = 'planned';
	public const WAITING    = 'waiting';
	public const NOT_NEEDED = 'not_needed';

	/**
	 * @param CivilDate      $on         The day it falls if nobody pays; for a step that waits, its own day.
	 * @param string         $state      PLANNED, WAITING or NOT_NEEDED.
	 * @param list<string>   $why        Keys of Domain\Dunning\Waiting, or of the gate's questions answered with no.
	 * @param CivilDate|null $names_date The date that the reason speaks of.
	 * @param bool           $may_run_now Whether ActOnStep would do it today.
	 */
	public function __construct(
		public Step $step,
		public CivilDate $on,
		public string $state,
		public array $why,
		public ?CivilDate $names_date,
		public bool $may_run_now,
	) {
	}
}
