<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * What was decided for each step of each invoice.
 */
interface StepRepository {

	/**
	 * @param CivilDate|null          $names_date
	 * @param array<int, string>|null $named What a formal notice named: principal, as a decimal, by invoice.
	 * @return int The record's id.
	 */
	public function record( int $invoice_id, int $customer_id, string $step, StepState $state, CivilDate $on, ?CivilDate $names_date = null, ?array $named = null ): int;

	public function change( int $id, StepState $state, ?CivilDate $handed_over_on = null, ?CivilDate $names_date = null ): void;

	/** The date that its message names, whatever became of the message. */
	public function names( int $id, ?CivilDate $date ): void;

	/** Its message came back: it was never given, and is open again. */
	public function came_back( int $id ): void;

	/**
	 * What the newest record of a step named.
	 *
	 * @return array{id: int, handed_over_on: ?CivilDate, named: array<int, string>}|null
	 */
	public function newest( int $invoice_id, string $step ): ?array;

	public function move( int $invoice_id, string $step, CivilDate $to, CivilDate $today ): void;
}
