<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * Every kind of invoice that the conditions of a timeline tell apart: one example of each. What the law says is asked of
 * each of them, so that no combination of conditions slips through.
 */
final readonly class KindsOfInvoice {

	/**
	 * @param Conditions $for Of the timeline itself.
	 * @return list<InvoiceTraits>
	 */
	public static function of( Timeline $timeline, Conditions $for ): array {
		$conditions = [ $for, ...array_map( static fn ( Step $step ): Conditions => $step->for, $timeline->steps ) ];
		$kinds      = [];
		foreach ( CustomerType::cases() as $type ) {
			foreach ( PaymentMethod::cases() as $method ) {
				foreach ( self::totals( $conditions ) as $total ) {
					foreach ( self::groups( $conditions ) as $group ) {
						$kinds[] = new InvoiceTraits( $type, $method, $total, $group );
					}
				}
			}
		}
		return array_values( array_filter( $kinds, $for->are_met_by( ... ) ) );
	}

	/**
	 * @param non-empty-list<Conditions> $conditions
	 * @return non-empty-list<Money> A cent, and each amount that a condition names.
	 */
	private static function totals( array $conditions ): array {
		$totals = [];
		foreach ( $conditions as $condition ) {
			foreach ( array_filter( [ $condition->at_least, $condition->below ] ) as $amount ) {
				$totals[ $amount->minor ] = $amount;
			}
		}
		$first = reset( $totals );
		return [ Money::of_minor( 1, false === $first ? 'EUR' : $first->currency ), ...array_values( $totals ) ];
	}

	/**
	 * @param non-empty-list<Conditions> $conditions
	 * @return non-empty-list<string>
	 */
	private static function groups( array $conditions ): array {
		return array_values( array_unique( [ '', ...array_map( static fn ( Conditions $condition ): string => $condition->group, $conditions ) ] ) );
	}
}
