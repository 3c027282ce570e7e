<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\WorkingDays;

/**
 * The steps before the due date, of a customer who is late with nothing. One that was missed by the due date is lost:
 * nobody is reminded in good time when it is too late.
 */
final readonly class StepsBeforeDue {

	public function __construct( private Policy $policy ) {
	}

	/** @param CivilDate|null $first_past_due When to look again in any case. */
	public function on( CivilDate $today, CustomerFacts $facts, ?CivilDate $first_past_due ): Decision {
		$later = null === $first_past_due ? [] : [ $first_past_due ];
		foreach ( $facts->invoices as $invoice ) {
			$due = [];
			foreach ( $this->open( $invoice ) as $step ) {
				$from = $this->from( $invoice, $step, $today );
				if ( $from->is_after( $invoice->due_on ) ) {
					continue;
				}
				if ( $from->is_after( $today ) ) {
					$later[] = $from;
				} elseif ( $step->kind->reaches_customer() && self::is_spent( $facts, $due, $today ) ) {
					$later[] = $today->plus_days( 1 );
				} else {
					$due[] = $step;
				}
			}
			if ( [] !== $due ) {
				// The next invoice is asked when this one has been served.
				return new Decision( $invoice, $due, [], CivilDate::earliest( $today->plus_days( 1 ), ...$later ) );
			}
		}
		return new Decision( null, [], [], [] === $later ? null : CivilDate::earliest( ...$later ) );
	}

	/** @return list<Step> */
	private function open( InvoiceFacts $invoice ): array {
		if ( $invoice->disputed || $invoice->debit_under_way || ! $invoice->open->is_positive() ) {
			return [];
		}
		return array_values(
			array_filter(
				$this->policy->for_invoice( $invoice )->timeline->steps,
				static fn ( Step $step ): bool => $step->enabled && $step->is_before_due_date() && null === $invoice->record_before_due_date( $step->key )
			)
		);
	}

	/** Never before the invoice is there, however early the owner wants it. */
	private function from( InvoiceFacts $invoice, Step $step, CivilDate $today ): CivilDate {
		$from = CivilDate::latest( $invoice->day_of( $step ), $invoice->round_began_on );
		return $step->manner->working_days ? WorkingDays::on_or_after( CivilDate::latest( $from, $today ) ) : $from;
	}

	/** @param list<Step> $due */
	private static function is_spent( CustomerFacts $facts, array $due, CivilDate $today ): bool {
		foreach ( $due as $step ) {
			if ( $step->kind->reaches_customer() ) {
				return true;
			}
		}
		return null !== $facts->last_message_on && ! $facts->last_message_on->is_before( $today );
	}
}
