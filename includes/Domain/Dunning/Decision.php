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

	/**
	 * When to look again after what could be done was done: what is due still has to be tried again, the next day.
	 *
	 * @param CivilDate $today The day of the decision.
	 * @return CivilDate|null Null = not before a fact changes.
	 */
	public function look_again_on( CivilDate $today ): ?CivilDate {
		$tomorrow = $today->plus_days( 1 );
		if ( [] === $this->due ) {
			return $this->next_on;
		}
		return null === $this->next_on ? $tomorrow : CivilDate::earliest( $this->next_on, $tomorrow );
	}
}
