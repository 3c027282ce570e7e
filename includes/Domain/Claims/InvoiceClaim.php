<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Law\StatutoryInterest;
use HostingInvoices\Domain\Money\Money;

/**
 * What is claimed for one late invoice on a day: what is open of it, and the interest since its due date.
 *
 * Each payment is a part of its own that bore interest until it was made; together that is the interest over what was
 * open from day to day.
 */
final readonly class InvoiceClaim {

	/** @param list<ClaimPart> $parts Those that bore interest. */
	private function __construct( public Invoice $invoice, public Money $open, public array $parts ) {
	}

	/** @param list<array{on: CivilDate, amount: Money}> $payments Of this invoice, in order of date. */
	public static function on( CivilDate $day, Invoice $invoice, array $payments, StatutoryInterest $interest ): self {
		$first = $invoice->due_on->plus_days( 1 );
		$open  = $invoice->total;
		$parts = [];
		foreach ( $payments as $payment ) {
			if ( $payment['on']->is_on_or_before( $day ) ) {
				$parts[] = self::part( $payment['amount'], $invoice, $first, $payment['on'], $interest );
				$open    = $open->minus( $payment['amount'] );
			}
		}
		$parts[] = self::part( $open, $invoice, $first, $day, $interest );
		return new self( $invoice, $open, array_values( array_filter( $parts, static fn ( ClaimPart $part ): bool => [] !== $part->slices ) ) );
	}

	private static function part( Money $amount, Invoice $invoice, CivilDate $first, CivilDate $until, StatutoryInterest $interest ): ClaimPart {
		return new ClaimPart( $amount, $until, $interest->working( $amount->minor < 0 ? $amount->negated() : $amount, $invoice->customer_type, $first, $until ) );
	}

	public function interest(): Money {
		$sum = Money::zero( $this->open->currency );
		foreach ( $this->parts as $part ) {
			$sum = $sum->plus( $part->interest() );
		}
		return $sum;
	}
}
