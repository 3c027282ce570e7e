<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Bank;

use HostingInvoices\Domain\Bank\AllocatePayment;
use HostingInvoices\Domain\Bank\Allocation;
use HostingInvoices\Domain\Bank\OpenInvoice;
use HostingInvoices\Domain\Bank\Share;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class AllocatePaymentTest extends TestCase {

	use Seeded;

	/** Invoice 1 is the oldest; 1 to 3 are of customer 1, 4 is of customer 2, 9 is paid. */
	private static function invoice( int $id, string $open = '36.30' ): OpenInvoice {
		return new OpenInvoice( $id, 4 === $id ? 2 : 1, CivilDate::of( 2026, $id, 15 ), Money::from_decimal( 9 === $id ? '0' : $open ), 4 === $id ? 'Fietsenmaker Smit' : 'J.A. de Vries' );
	}

	/**
	 * @return iterable<string, array{string, string, list<OpenInvoice>, list<OpenInvoice>, list<OpenInvoice>, string, int, string, string}>
	 *   amount, party, named, of the payer, as much; why, confidence, shares, left
	 */
	public static function payments(): iterable {
		[ $one, $two, $three, $other, $paid ] = array_map( self::invoice( ... ), [ 1, 2, 3, 4, 9 ] );
		yield 'one named, exact'                  => [ '36.30', '', [ $one ], [], [], 'number', 100, '1: 36.30', '0.00' ];
		yield 'one named, a cent short'           => [ '36.29', '', [ $one ], [], [], 'number_part', 100, '1: 36.29', '0.00' ];
		yield 'one named, a cent over'            => [ '36.31', '', [ $one ], [], [], 'number_over', 100, '1: 36.30', '0.01' ];
		yield 'two named, exact'                  => [ '72.60', '', [ $two, $one ], [], [], 'number', 100, '1: 36.30, 2: 36.30', '0.00' ];
		yield 'two named, short: which is asked'  => [ '40.00', '', [ $two, $one ], [], [], 'number_part_of_several', 70, '1: 36.30, 2: 3.70', '0.00' ];
		yield 'two named, over'                   => [ '80.00', '', [ $one, $two ], [], [], 'number_over', 100, '1: 36.30, 2: 36.30', '7.40' ];
		yield 'of two customers: asked'           => [ '72.60', '', [ $one, $other ], [], [], 'number_of_several_customers', 60, '1: 36.30, 4: 36.30', '0.00' ];
		yield 'of two customers, short'           => [ '50.00', '', [ $one, $other ], [], [], 'number_of_several_customers', 40, '1: 36.30, 4: 13.70', '0.00' ];
		yield 'a paid one and an open one'        => [ '36.30', '', [ $paid, $one ], [], [], 'number', 100, '1: 36.30', '0.00' ];
		yield 'paid twice'                        => [ '36.30', '', [ $paid ], [], [], 'paid_already', 0, '', '36.30' ];
		yield 'paid twice, another is as much'    => [ '36.30', '', [ $paid ], [ $two ], [], 'paid_already', 40, '2: 36.30', '0.00' ];
		yield 'paid twice, another is not'        => [ '36.31', '', [ $paid ], [ $two ], [], 'paid_already', 0, '', '36.31' ];
		yield 'known account, its only one'       => [ '36.30', '', [], [ $one ], [], 'account_and_amount', 100, '1: 36.30', '0.00' ];
		yield 'known account, two as much'        => [ '36.30', '', [], [ $one, $two ], [], 'account_and_amount', 80, '1: 36.30', '0.00' ];
		yield 'known account, the sum'            => [ '72.60', '', [], [ $one, $two ], [], 'account_and_sum', 85, '1: 36.30, 2: 36.30', '0.00' ];
		yield 'known account, a part'             => [ '10.00', '', [], [ $two, $one ], [], 'account', 50, '1: 10.00', '0.00' ];
		yield 'known account, more than all'      => [ '100.00', '', [], [ $one, $two ], [], 'account', 50, '1: 36.30, 2: 36.30', '27.40' ];
		yield 'unknown, name and amount'          => [ '36.30', 'VRIES J A DE', [], [], [ $one, $other ], 'name_and_amount', 75, '1: 36.30', '0.00' ];
		yield 'unknown, name and amount, twice'   => [ '36.30', 'J DE VRIES EO', [], [], [ $one, $two ], 'name_and_amount', 60, '1: 36.30', '0.00' ];
		yield 'unknown, only the amount'          => [ '36.30', 'Iemand Anders', [], [], [ $one ], 'amount', 30, '1: 36.30', '0.00' ];
		yield 'unknown, the amount says nothing'  => [ '36.30', 'Iemand Anders', [], [], [ $one, $two ], 'nothing_found', 0, '', '36.30' ];
		yield 'nothing at all'                    => [ '36.30', 'Iemand', [], [], [], 'nothing_found', 0, '', '36.30' ];
		yield 'what is named goes before account' => [ '36.30', '', [ $three ], [ $one, $two ], [], 'number', 100, '3: 36.30', '0.00' ];
	}

	/**
	 * @param list<OpenInvoice> $named
	 * @param list<OpenInvoice> $of_payer
	 * @param list<OpenInvoice> $as_much
	 */
	#[DataProvider( 'payments' )]
	public function test_payments( string $amount, string $party, array $named, array $of_payer, array $as_much, string $why, int $confidence, string $shares, string $left ): void {
		$found = ( new AllocatePayment() )->of( Money::from_decimal( $amount ), $party, $named, $of_payer, $as_much );
		self::assertSame( [ $why, $confidence, $shares, $left ], [ $found->why, $found->confidence, self::in_words( $found->shares ), $found->left->to_decimal() ] );
		self::assertSame( 100 === $confidence, $found->is_certain() );
	}

	/** @return iterable<string, array{string, list<OpenInvoice>, string, int, string, string}> Amount, open of the payer; why, confidence, shares (k = costs), left. */
	public static function by_law(): iterable {
		[ $one, $two ] = array_map( self::invoice( ... ), [ 1, 2 ] );
		yield 'a part of the costs'               => [ '10.00', [ $one ], 'account_costs_first', 60, 'k7: 10.00', '0.00' ];
		yield 'the costs, not yet the interest'   => [ '40.00', [ $one ], 'account_costs_first', 60, 'k7: 40.00', '0.00' ];
		yield 'the interest, then the principal'  => [ '42.00', [ $one ], 'account_costs_first', 60, 'k7: 40.00, k5: 1.50, 1: 0.50', '0.00' ];
		yield 'exactly one invoice: asked'        => [ '36.30', [ $one ], 'account_costs_first', 60, 'k7: 36.30', '0.00' ];
		yield 'a cent less than all'              => [ '77.79', [ $one ], 'account_costs_first', 60, 'k7: 40.00, k5: 1.50, 1: 36.29', '0.00' ];
		yield 'all of it leaves no doubt'         => [ '77.80', [ $one ], 'account_and_all_owed', 100, 'k7: 40.00, k5: 1.50, 1: 36.30', '0.00' ];
		yield 'a cent more'                       => [ '77.81', [ $one ], 'account_costs_first', 60, 'k7: 40.00, k5: 1.50, 1: 36.30', '0.01' ];
		yield 'of the principals the oldest'      => [ '50.00', [ $two, $one ], 'account_costs_first', 60, 'k7: 40.00, k5: 1.50, 1: 8.50', '0.00' ];
		yield 'the costs are all there is'        => [ '41.50', [], 'account_and_all_owed', 100, 'k7: 40.00, k5: 1.50', '0.00' ];
	}

	/** @param list<OpenInvoice> $open */
	#[DataProvider( 'by_law' )]
	public function test_costs_then_interest_then_principal( string $amount, array $open, string $why, int $confidence, string $shares, string $left ): void {
		$added = static fn ( int $id, string $kind, string $sum ): AddedCosts => new AddedCosts( $id, $id, $kind, Money::from_decimal( $sum ), Money::zero(), CivilDate::of( 2026, 3, 1 ), 1 );
		$costs = [ $added( 5, 'interest', '1.50' ), $added( 7, 'statutory', '40.00' ) ];
		$found = ( new AllocatePayment() )->of( Money::from_decimal( $amount ), '', [], $open, [], $costs );
		self::assertSame( [ $why, $confidence, $shares, $left ], [ $found->why, $found->confidence, self::in_words( $found->shares ), $found->left->to_decimal() ] );
		$named = ( new AllocatePayment() )->of( Money::from_decimal( $amount ), '', [ self::invoice( 3, '100.00' ) ], $open, [], $costs );
		self::assertSame( "3: $amount", self::in_words( $named->shares ), 'who names an invoice pays that' );
	}

	/** Whatever comes in: nothing is made or lost, no invoice gets more than is open on it, and none twice. */
	public function test_the_shares_and_what_is_left_are_the_amount(): void {
		$random = $this->random();
		for ( $round = 0; $round < 2_000; $round++ ) {
			$amount = Money::of_minor( $random->getInt( 1, 20_000 ) );
			$pick   = static fn (): array => array_map( static fn ( int $id ): OpenInvoice => self::invoice( $id, Money::of_minor( $random->getInt( 1, 9_000 ) )->to_decimal() ), $random->getInt( 0, 2 ) ? array_slice( $random->shuffleArray( [ 1, 2, 3, 4, 9 ] ), 0, $random->getInt( 0, 4 ) ) : [] );
			$lists  = [ $pick(), $pick(), $pick() ];
			$found  = ( new AllocatePayment() )->of( $amount, 'De Vries', ...$lists );
			$sum    = $found->left;
			foreach ( $found->shares as $share ) {
				$open = array_filter( array_merge( ...$lists ), static fn ( OpenInvoice $one ): bool => $one->id === $share->invoice_id && $one->open->compare( $share->amount ) >= 0 );
				self::assertTrue( $share->amount->is_positive() && ( [] !== $open || ! $found->is_certain() ), self::in_words( $found->shares ) );
				$sum = $sum->plus( $share->amount );
			}
			self::assertTrue( $sum->equals( $amount ) && ! $found->left->is_negative(), "{$sum->to_decimal()} of {$amount->to_decimal()}" );
			$ids = array_map( static fn ( Share $share ): int => $share->invoice_id, $found->shares );
			self::assertSame( $ids, array_unique( $ids ) );
			self::assertTrue( $found->confidence >= 0 && $found->confidence <= Allocation::CERTAIN );
		}
	}

	/** @param list<Share> $shares */
	private static function in_words( array $shares ): string {
		return implode( ', ', array_map( static fn ( Share $share ): string => ( null === $share->costs_id ? $share->invoice_id : "k{$share->costs_id}" ) . ": {$share->amount->to_decimal()}", $shares ) );
	}
}
