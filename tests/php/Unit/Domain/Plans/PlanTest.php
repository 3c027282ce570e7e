<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\DutchPostalCalendar;
use HostingInvoices\Domain\Law\EuVatId;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\InvalidPlan;
use HostingInvoices\Domain\Plans\Plan;
use HostingInvoices\Domain\Plans\PlanPrice;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Plans\Withdrawal;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Tests\Unit\Domain\Law\ShippedFigures;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PlanTest extends TestCase {

	use ShippedFigures;

	/** @return iterable<string, array{list<array{int, string}>, string, int, string}> */
	public static function refused(): iterable {
		yield 'no price'            => [ [], '0', 1, 'plan_without_price' ];
		yield 'an interval twice'   => [ [ [ 1, '30.00' ], [ 1, '31.00' ] ], '0', 1, 'plan_interval_twice' ];
		yield 'a price below zero'  => [ [ [ 1, '-1.00' ] ], '0', 1, 'plan_amount_negative' ];
		yield 'a fee below zero'    => [ [ [ 1, '1.00' ] ], '-1', 1, 'plan_amount_negative' ];
		yield 'notice of 13 months' => [ [ [ 1, '1.00' ] ], '0', 13, 'plan_notice' ];
		yield 'notice below zero'   => [ [ [ 1, '1.00' ] ], '0', -1, 'plan_notice' ];
	}

	/** @param list<array{int, string}> $prices */
	#[DataProvider( 'refused' )]
	public function test_refused( array $prices, string $fee, int $notice, string $fault ): void {
		try {
			self::plan( $prices, $fee, $notice );
			self::fail( 'It was taken.' );
		} catch ( InvalidPlan $invalid ) {
			self::assertSame( $fault, $invalid->fault );
		}
	}

	public function test_prices_are_in_order_of_interval(): void {
		$plan = self::plan( [ [ 12, '300.00' ], [ 1, '30.00' ], [ 3, '85.00' ] ], '0', 1 );
		self::assertSame( [ 1, 3, 12 ], array_map( static fn ( PlanPrice $price ): int => $price->every->months, $plan->prices ) );
		self::assertSame( '85.00', $plan->price( Interval::of_months( 3 ) )?->price->to_decimal() );
		self::assertNull( $plan->price( Interval::of_months( 6 ) ) );
	}

	/** @return iterable<string, array{CustomerType, int, int}> */
	public static function notices(): iterable {
		yield 'a business, as agreed'          => [ CustomerType::business, 3, 3 ];
		yield 'a consumer, the law\'s month'   => [ CustomerType::consumer, 3, 1 ];
		yield 'a consumer, none where none is' => [ CustomerType::consumer, 0, 0 ];
	}

	#[DataProvider( 'notices' )]
	public function test_notice( CustomerType $type, int $agreed, int $months ): void {
		self::assertSame( $months, Plan::notice_for( $type, $agreed ) );
	}

	public function test_versions_of_terms(): void {
		$first  = Terms::none()->revised( "Be nice.\r\nAlways. ", CivilDate::of( 2026, 1, 31 ) );
		$second = $first->revised( 'Be kind.', CivilDate::of( 2026, 1, 31 ) );
		$third  = $second->revised( 'Be good.', CivilDate::of( 2026, 1, 31 ) );
		self::assertSame( [ "Be nice.\nAlways.", '2026-01-31' ], [ $first->text, $first->version ] );
		self::assertSame( [ '2026-01-31-2', '2026-01-31-3' ], [ $second->version, $third->version ] );
		self::assertSame( $first, $first->revised( "Be nice.\nAlways.", CivilDate::of( 2027, 1, 1 ) ), 'the same text is the same version' );
		self::assertSame( '2027-01-01', $third->revised( 'Be better.', CivilDate::of( 2027, 1, 1 ) )->version );
		self::assertTrue( $third->revised( ' ', CivilDate::of( 2027, 1, 1 ) )->is_empty() );
	}

	/** @return iterable<string, array{string, string}> */
	public static function last_days(): iterable {
		yield 'fourteen days after'    => [ '2026-02-02', '2026-02-16' ];
		yield 'a Sunday, so Monday'    => [ '2026-02-01', '2026-02-16' ];
		yield 'Good Friday to Tuesday' => [ '2026-03-20', '2026-04-07' ];
		yield 'Christmas to Monday'    => [ '2026-12-11', '2026-12-28' ];
	}

	#[DataProvider( 'last_days' )]
	public function test_last_day_to_withdraw( string $agreed, string $last ): void {
		self::assertSame( $last, ( new Withdrawal( self::figures(), new DutchPostalCalendar() ) )->last_day( CivilDate::parse( $agreed ) )->to_string() );
	}

	/** @return iterable<string, array{string, string, bool, string}> */
	public static function withdrawals(): iterable {
		yield 'on the first day: one of 28 was used'  => [ '36.30', '2026-02-01', true, '35.00' ];
		yield 'after a week: 21 of 28 go back'        => [ '36.30', '2026-02-07', true, '27.23' ];
		yield 'on the last day of the period'         => [ '36.30', '2026-02-28', true, '0.00' ];
		yield 'after the period'                      => [ '36.30', '2026-03-05', true, '0.00' ];
		yield 'before it began'                       => [ '36.30', '2026-01-31', true, '36.30' ];
		yield 'who did not ask to begin pays nothing' => [ '36.30', '2026-02-07', false, '36.30' ];
	}

	#[DataProvider( 'withdrawals' )]
	public function test_what_goes_back( string $charged, string $on, bool $began_at_once, string $back ): void {
		$period = Period::of( CivilDate::of( 2026, 2, 1 ), CivilDate::of( 2026, 2, 28 ) );
		self::assertSame( $back, Withdrawal::given_back( Money::from_decimal( $charged ), $period, CivilDate::parse( $on ), $began_at_once )->to_decimal() );
	}

	/** @return iterable<string, array{string, ?string, string, bool}> */
	public static function vat_ids(): iterable {
		yield 'Dutch'                  => [ 'NL123456789B01', 'NL123456789B01', 'NL', true ];
		yield 'with points and spaces' => [ 'nl 1234.56.789.b01', 'NL123456789B01', 'NL', true ];
		yield 'Greek'                  => [ 'EL123456789', 'EL123456789', 'GR', true ];
		yield 'of another country'     => [ 'DE123456789', 'DE123456789', 'BE', false ];
		yield 'too short'              => [ 'DE12345678', null, 'DE', false ];
		yield 'no member state'        => [ 'GB123456789', null, 'GB', false ];
		yield 'no country'             => [ '123456789', null, 'NL', false ];
	}

	#[DataProvider( 'vat_ids' )]
	public function test_vat_ids( string $typed, ?string $known, string $country, bool $is_of ): void {
		$id = EuVatId::parse( $typed );
		self::assertSame( [ $known, $is_of ], [ $id?->to_string(), $id?->is_of( $country ) ?? false ] );
	}

	/** @param list<array{int, string}> $prices */
	private static function plan( array $prices, string $fee, int $notice ): Plan {
		$of = array_map( static fn ( array $price ): PlanPrice => new PlanPrice( Interval::of_months( $price[0] ), Money::from_decimal( $price[1] ) ), $prices );
		return Plan::of( $of, Money::from_decimal( $fee ), false, $notice, Terms::none() );
	}
}
