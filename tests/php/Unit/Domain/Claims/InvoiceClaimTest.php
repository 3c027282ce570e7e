<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\InvoiceClaim;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Law\StatutoryInterest;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Tests\Unit\Domain\Law\ShippedFigures;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * € 1,000 due on 31 May 2026; interest for a business is 10.15 % until 30 June and 10.40 % from then on.
 */
final class InvoiceClaimTest extends TestCase {

	use Seeded;
	use ShippedFigures;

	/** @return iterable<string, array{list<array{string, string}>, string, string, string}> payments, on, open, interest */
	public static function claims(): iterable {
		yield 'on the due date' => [ [], '2026-05-31', '1000.00', '0.00' ];
		yield 'the day after' => [ [], '2026-06-01', '1000.00', '0.28' ];
		yield 'until the rate changes' => [ [], '2026-06-30', '1000.00', '8.34' ];
		yield 'and over it' => [ [], '2026-07-31', '1000.00', '17.17' ];
		yield 'half was paid in time' => [ [ [ '2026-05-31', '500.00' ] ], '2026-06-30', '500.00', '4.17' ];
		// Half of it for 15 days, € 2.09, and half for 30, € 4.17.
		yield 'half was paid late' => [ [ [ '2026-06-15', '500.00' ] ], '2026-06-30', '500.00', '6.26' ];
		yield 'what is paid later does not count yet' => [ [ [ '2026-07-15', '500.00' ] ], '2026-06-30', '1000.00', '8.34' ];
		yield 'collected in time, and returned on the 15th' => [ [ [ '2026-05-31', '1000.00' ], [ '2026-06-15', '-1000.00' ] ], '2026-06-30', '1000.00', '4.17' ];
		yield 'paid in full, late' => [ [ [ '2026-06-30', '1000.00' ] ], '2026-07-31', '0.00', '8.34' ];
	}

	/** @param list<array{string, string}> $payments */
	#[DataProvider( 'claims' )]
	public function test_claims( array $payments, string $on, string $open, string $interest ): void {
		$claim = self::claim( '1000.00', $payments, $on );
		self::assertSame( [ $open, $interest ], [ $claim->open->to_decimal(), $claim->interest()->to_decimal() ] );
	}

	/** The interest over what was open from day to day, added up day by day in hundredths of a thousandth of a cent. */
	public function test_random_payments_against_a_count_by_the_day(): void {
		$random = $this->random();
		for ( $case = 0; $case < 300; ++$case ) {
			$left     = 100_000;
			$day      = CivilDate::parse( '2026-06-01' );
			$payments = [];
			while ( $left > 0 && $random->getInt( 0, 3 ) > 0 ) {
				$day        = $day->plus_days( $random->getInt( 1, 60 ) );
				$amount     = $random->getInt( 1, $left );
				$left      -= $amount;
				$payments[] = [ $day->to_string(), Money::of_minor( $amount )->to_decimal() ];
			}
			$on    = CivilDate::parse( '2026-06-01' )->plus_days( $random->getInt( 0, 360 ) );
			$claim = self::claim( '1000.00', $payments, $on->to_string() );
			$exact = 0.0;
			for ( $date = CivilDate::parse( '2026-06-01' ); $date->is_on_or_before( $on ); $date = $date->plus_days( 1 ) ) {
				$open = 100_000;
				foreach ( $payments as [ $paid_on, $amount ] ) {
					$open -= CivilDate::parse( $paid_on )->is_before( $date ) ? Money::from_decimal( $amount )->minor : 0;
				}
				$exact += $open * ( $date->is_before( CivilDate::parse( '2026-07-01' ) ) ? 0.1015 : 0.104 ) / 365;
			}
			// Each slice is rounded to the cent.
			$slices = array_sum( array_map( static fn ( $part ): int => count( $part->slices ), $claim->parts ) );
			self::assertEqualsWithDelta( $exact, (float) $claim->interest()->minor, 0.5 * $slices + 0.01, "case $case" );
		}
	}

	/** @param list<array{string, string}> $payments */
	private static function claim( string $total, array $payments, string $on ): InvoiceClaim {
		$zero    = Money::zero();
		$day     = CivilDate::parse( '2026-05-31' );
		$invoice = new Invoice( 1, 2, 3, '2026-0001', CustomerType::business, PaymentMethod::transfer, $day->plus_days( -14 ), $day, Money::from_decimal( $total ), $zero, $zero, Money::from_decimal( $total ), $zero, InvoiceState::open, false, false, $day, null, null );
		return InvoiceClaim::on( CivilDate::parse( $on ), $invoice, array_map( static fn ( array $one ): array => [ 'on' => CivilDate::parse( $one[0] ), 'amount' => Money::from_decimal( $one[1] ) ], $payments ), StatutoryInterest::of( self::figures() ) );
	}
}
