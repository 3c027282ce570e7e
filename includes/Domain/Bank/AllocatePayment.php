<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\Money\Money;

/**
 * Which invoices a transfer is for: those it names, else those of whoever owns the account, else those of that amount.
 *
 * Only what leaves no doubt is certain: a number that was named, or a known account and the exact amount of its only
 * such invoice. Confidences are a ranking for the reader, not a probability.
 */
final readonly class AllocatePayment {

	/**
	 * @param list<OpenInvoice> $named    That the payer wrote down, paid ones too.
	 * @param list<OpenInvoice> $of_payer Open ones of the customer who is known to pay from this account.
	 * @param list<OpenInvoice> $as_much  Open ones of the whole shop with exactly this amount.
	 */
	public function of( Money $amount, string $party, array $named, array $of_payer, array $as_much ): Allocation {
		return match ( true ) {
			[] !== $named => $this->by_number( $amount, $named, $of_payer ),
			[] !== $of_payer => $this->by_account( $amount, $of_payer ),
			[] !== $as_much => self::by_amount( $amount, $party, $as_much ),
			default => Allocation::none( 'nothing_found', $amount ),
		};
	}

	/**
	 * @param non-empty-list<OpenInvoice> $named
	 * @param list<OpenInvoice>           $of_payer
	 */
	private function by_number( Money $amount, array $named, array $of_payer ): Allocation {
		$open = array_values( array_filter( $named, static fn ( OpenInvoice $one ): bool => $one->open->is_positive() ) );
		if ( [] === $open ) {
			// Paid twice, or for a cancelled one: perhaps it was meant for another.
			$other = array_values( array_filter( $of_payer, static fn ( OpenInvoice $one ): bool => $one->open->equals( $amount ) ) );
			return [] === $other ? Allocation::none( 'paid_already', $amount ) : Allocation::of( 'paid_already', 40, [ new Share( $other[0]->id, $amount ) ], $amount );
		}
		$shares       = self::oldest_first( $amount, $open );
		$is_one_payer = 1 === count( array_unique( array_map( static fn ( OpenInvoice $one ): int => $one->customer_id, $open ) ) );
		$short        = $amount->compare( self::sum( $open ) ) < 0;
		return match ( true ) {
			! $is_one_payer => Allocation::of( 'number_of_several_customers', $short ? 40 : 60, $shares, $amount ),
			$short && count( $open ) > 1 => Allocation::of( 'number_part_of_several', 70, $shares, $amount ),
			$short => Allocation::of( 'number_part', Allocation::CERTAIN, $shares, $amount ),
			default => Allocation::of( $amount->equals( self::sum( $open ) ) ? 'number' : 'number_over', Allocation::CERTAIN, $shares, $amount ),
		};
	}

	/** @param non-empty-list<OpenInvoice> $open */
	private function by_account( Money $amount, array $open ): Allocation {
		$exact = array_values( array_filter( $open, static fn ( OpenInvoice $one ): bool => $one->open->equals( $amount ) ) );
		return match ( true ) {
			1 === count( $exact ) => Allocation::of( 'account_and_amount', Allocation::CERTAIN, [ new Share( $exact[0]->id, $amount ) ], $amount ),
			[] !== $exact => Allocation::of( 'account_and_amount', 80, [ new Share( $exact[0]->id, $amount ) ], $amount ),
			$amount->equals( self::sum( $open ) ) => Allocation::of( 'account_and_sum', 85, self::oldest_first( $amount, $open ), $amount ),
			default => Allocation::of( 'account', 50, self::oldest_first( $amount, $open ), $amount ),
		};
	}

	/** @param non-empty-list<OpenInvoice> $as_much */
	private static function by_amount( Money $amount, string $party, array $as_much ): Allocation {
		$same = array_values( array_filter( $as_much, static fn ( OpenInvoice $one ): bool => Names::are_alike( $one->customer, $party ) ) );
		return match ( true ) {
			1 === count( $same ) => Allocation::of( 'name_and_amount', 75, [ new Share( $same[0]->id, $amount ) ], $amount ),
			[] !== $same => Allocation::of( 'name_and_amount', 60, [ new Share( $same[0]->id, $amount ) ], $amount ),
			1 === count( $as_much ) => Allocation::of( 'amount', 30, [ new Share( $as_much[0]->id, $amount ) ], $amount ),
			default => Allocation::none( 'nothing_found', $amount ),
		};
	}

	/**
	 * @param list<OpenInvoice> $open
	 * @return list<Share>
	 */
	public static function oldest_first( Money $amount, array $open ): array {
		usort( $open, static fn ( OpenInvoice $one, OpenInvoice $other ): int => [ $one->due_on->to_string(), $one->id ] <=> [ $other->due_on->to_string(), $other->id ] );
		$shares = [];
		foreach ( $open as $invoice ) {
			$share = Money::min( $amount, $invoice->open );
			if ( $share->is_positive() ) {
				$shares[] = new Share( $invoice->id, $share );
				$amount   = $amount->minus( $share );
			}
		}
		return $shares;
	}

	/** @param non-empty-list<OpenInvoice> $open */
	private static function sum( array $open ): Money {
		$sum = Money::zero( $open[0]->open->currency );
		foreach ( $open as $invoice ) {
			$sum = $sum->plus( $invoice->open );
		}
		return $sum;
	}
}
