<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What is due for a customer today, and when to look again if nothing happens before.
 */
final readonly class Decision {

	/**
	 * @param InvoiceFacts|null      $lead       The invoice that leads; null = no timeline runs.
	 * @param list<Step>             $due        To be done now, in this order.
	 * @param list<Step>             $superseded Messages that a newer one replaces.
	 * @param CivilDate|null         $next_on    Null = nothing comes until a fact changes.
	 * @param Pause|null             $pause      Why nothing is due, if that is why.
	 */
	public function __construct(
		public ?InvoiceFacts $lead,
		public array $due,
		public array $superseded,
		public ?CivilDate $next_on,
		public ?Pause $pause = null,
	) {
	}

	public function has( StepKind $kind ): bool {
		foreach ( $this->due as $step ) {
			if ( $step->kind === $kind ) {
				return true;
			}
		}
		return false;
	}
}
