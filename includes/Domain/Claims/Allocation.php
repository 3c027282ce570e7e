<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Claims;

use HostingInvoices\Domain\Money\Money;

/**
 * Money that names no invoice goes to costs first, then to interest, then to the principal (art. 6:44 BW); among the
 * principals to the oldest (6:43).
 *
 * Interest counts when it was added to what the customer owes. What merely runs is no reason to leave an invoice open
 * that somebody paid.
 */
final readonly class Allocation {

	/**
	 * @param list<array{costs: AddedCosts, amount: Money}> $to_costs    Costs, then interest.
	 * @param list<array{invoice: int, amount: Money}>      $to_invoices
	 * @param Money                                         $rest        More than is owed.
	 */
	private function __construct( public array $to_costs, public array $to_invoices, public Money $rest ) {
	}

	/**
	 * @param list<AddedCosts>         $costs    In any order.
	 * @param array<int, Money>        $invoices What is open, by invoice, oldest first.
	 */
	public static function of( Money $money, array $costs, array $invoices ): self {
		usort( $costs, static fn ( AddedCosts $one, AddedCosts $other ): int => [ 'interest' === $one->kind, $one->id ] <=> [ 'interest' === $other->kind, $other->id ] );
		$to_costs    = [];
		$to_invoices = [];
		foreach ( $costs as $one ) {
			[ $part, $money ] = self::take( $money, $one->open() );
			if ( $part->is_positive() ) {
				$to_costs[] = [ 'costs' => $one, 'amount' => $part ];
			}
		}
		foreach ( $invoices as $id => $open ) {
			[ $part, $money ] = self::take( $money, $open );
			if ( $part->is_positive() ) {
				$to_invoices[] = [ 'invoice' => $id, 'amount' => $part ];
			}
		}
		return new self( $to_costs, $to_invoices, $money );
	}

	/** @return array{Money, Money} What is taken, and what is left. */
	private static function take( Money $money, Money $open ): array {
		$part = $open->is_positive() && $money->is_positive() ? Money::min( $money, $open ) : Money::zero( $money->currency );
		return [ $part, $money->minus( $part ) ];
	}
}
