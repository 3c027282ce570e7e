<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Bank;

use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Claims\Allocation as ByLaw;
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
	 * @param list<AddedCosts>  $costs    Costs and interest that the customer who pays from this account owes beside.
	 */
	public function of( Money $amount, string $party, array $named, array $of_payer, array $as_much, array $costs = [] ): Allocation {
		return match ( true ) {
			[] !== $named => $this->by_number( $amount, $named, $of_payer ),
			[] !== $costs => self::by_law( $amount, $of_payer, $costs ),
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

	/**
	 * Costs, then interest, then the principals (art. 6:44 BW). All that is owed leaves no doubt, whatever the order. Of
	 * anything else a person is asked: who pays exactly one invoice may have meant that one.
	 *
	 * @param list<OpenInvoice>          $open
	 * @param non-empty-list<AddedCosts> $costs
	 */
	private static function by_law( Money $amount, array $open, array $costs ): Allocation {
		$owed       = Money::zero( $amount->currency );
		$by_invoice = [];
		$shares     = [];
		foreach ( self::in_order( $open ) as $invoice ) {
			$by_invoice[ $invoice->id ] = $invoice->open;
			$owed                       = $owed->plus( $invoice->open );
		}
		foreach ( $costs as $one ) {
			$owed = $owed->plus( $one->open() );
		}
		$law = ByLaw::of( $amount, $costs, $by_invoice );
		foreach ( $law->to_costs as [ 'costs' => $one, 'amount' => $part ] ) {
			$shares[] = new Share( $one->invoice_id, $part, $one->id );
		}
		foreach ( $law->to_invoices as [ 'invoice' => $id, 'amount' => $part ] ) {
			$shares[] = new Share( $id, $part );
		}
		return $amount->equals( $owed ) ? Allocation::of( 'account_and_all_owed', Allocation::CERTAIN, $shares, $amount ) : Allocation::of( 'account_costs_first', 60, $shares, $amount );
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
		$shares = [];
		foreach ( self::in_order( $open ) as $invoice ) {
			$share = Money::min( $amount, $invoice->open );
			if ( $share->is_positive() ) {
				$shares[] = new Share( $invoice->id, $share );
				$amount   = $amount->minus( $share );
			}
		}
		return $shares;
	}

	/**
	 * @param list<OpenInvoice> $open
	 * @return list<OpenInvoice> Oldest first.
	 */
	private static function in_order( array $open ): array {
		usort( $open, static fn ( OpenInvoice $one, OpenInvoice $other ): int => [ $one->due_on->to_string(), $one->id ] <=> [ $other->due_on->to_string(), $other->id ] );
		return $open;
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
