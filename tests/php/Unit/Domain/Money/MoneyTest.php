<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Money;

use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Tests\Unit\Refusals;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MoneyTest extends TestCase {

	use Refusals;
	use Seeded;

	/** @return iterable<string, array{string, string, int, string}> written, currency, minor units, written back */
	public static function decimals(): iterable {
		yield 'whole' => [ '30', 'EUR', 3000, '30.00' ];
		yield 'two decimals' => [ '30.00', 'EUR', 3000, '30.00' ];
		yield 'one decimal' => [ '30.5', 'EUR', 3050, '30.50' ];
		yield 'below one' => [ '0.05', 'EUR', 5, '0.05' ];
		yield 'negative' => [ '-1.5', 'EUR', -150, '-1.50' ];
		yield 'negative below one' => [ '-0.01', 'EUR', -1, '-0.01' ];
		yield 'minus nothing' => [ '-0', 'EUR', 0, '0.00' ];
		yield 'leading zeroes' => [ '007.10', 'EUR', 710, '7.10' ];
		yield 'thousands' => [ '1234567.89', 'EUR', 123456789, '1234567.89' ];
		yield 'largest' => [ '92233720368547758.07', 'EUR', PHP_INT_MAX, '92233720368547758.07' ];
		yield 'lowest' => [ '-92233720368547758.07', 'EUR', -PHP_INT_MAX, '-92233720368547758.07' ];
		yield 'yen have no decimals' => [ '500', 'JPY', 500, '500' ];
		yield 'no yen' => [ '0', 'JPY', 0, '0' ];
		yield 'dinars have three' => [ '1.5', 'KWD', 1500, '1.500' ];
		yield 'dollars have two' => [ '1.5', 'USD', 150, '1.50' ];
	}

	#[DataProvider( 'decimals' )]
	public function test_decimals( string $written, string $currency, int $minor, string $back ): void {
		$money = Money::from_decimal( $written, $currency );
		self::assertSame( $minor, $money->minor );
		self::assertSame( $currency, $money->currency );
		self::assertSame( $back, $money->to_decimal() );
		self::assertTrue( $money->equals( Money::of_minor( $minor, $currency ) ) );
	}

	/** @return iterable<array{string, string, string}> written, currency, reason */
	public static function refused_decimals(): iterable {
		foreach ( [ '', ' ', 'abc', '1,50', '1.', '.5', '+1', '--1', '1e3', '0x10', ' 1', '1 ', "1\n", '1.5.0', '٣', '1 000', 'NAN', '-' ] as $text ) {
			yield [ $text, 'EUR', 'money_format' ];
		}
		yield [ '30.000', 'EUR', 'money_decimals' ];
		yield [ '0.005', 'EUR', 'money_decimals' ];
		yield [ '500.0', 'JPY', 'money_decimals' ];
		yield [ '1.0005', 'KWD', 'money_decimals' ];
		yield [ '92233720368547758.08', 'EUR', 'money_range' ];
		yield [ '-92233720368547758.08', 'EUR', 'money_range' ];
		yield [ '99999999999999999999999', 'EUR', 'money_range' ];
		yield [ '1', 'eur', 'money_currency' ];
		yield [ '1', 'EU', 'money_currency' ];
		yield [ '1', 'EURO', 'money_currency' ];
		yield [ '1', "EUR\n", 'money_currency' ];
		yield [ '1', '', 'money_currency' ];
	}

	#[DataProvider( 'refused_decimals' )]
	public function test_refused_decimals( string $written, string $currency, string $reason ): void {
		self::assert_refused( InvalidMoney::class, $reason, static fn () => Money::from_decimal( $written, $currency ) );
	}

	public function test_zero_and_defaults(): void {
		self::assertSame( 'EUR', Money::of_minor( 1 )->currency );
		self::assertSame( 'EUR', Money::zero()->currency );
		self::assertTrue( Money::zero( 'JPY' )->equals( Money::of_minor( 0, 'JPY' ) ) );
		self::assert_refused( InvalidMoney::class, 'money_range', static fn () => Money::of_minor( PHP_INT_MIN ) );
		self::assert_refused( InvalidMoney::class, 'money_currency', static fn () => Money::of_minor( 1, '' ) );
		self::assert_refused( InvalidMoney::class, 'money_currency', static fn () => Money::zero( 'x' ) );
	}

	/** @return iterable<array{int, int, int, int}> one, other, sum, difference */
	public static function sums(): iterable {
		yield [ 3000, 630, 3630, 2370 ];
		yield [ 0, 0, 0, 0 ];
		yield [ -1, 1, 0, -2 ];
		yield [ -5, -6, -11, 1 ];
		yield [ PHP_INT_MAX, 0, PHP_INT_MAX, PHP_INT_MAX ];
		yield [ 0, PHP_INT_MAX, PHP_INT_MAX, -PHP_INT_MAX ];
	}

	#[DataProvider( 'sums' )]
	public function test_sums( int $one, int $other, int $sum, int $difference ): void {
		self::assertSame( $sum, Money::of_minor( $one )->plus( Money::of_minor( $other ) )->minor );
		self::assertSame( $difference, Money::of_minor( $one )->minus( Money::of_minor( $other ) )->minor );
	}

	/** @return iterable<string, array{callable(): mixed}> */
	public static function overflows(): iterable {
		$max = Money::of_minor( PHP_INT_MAX );
		$one = Money::of_minor( 1 );
		yield 'max + 1' => [ static fn () => $max->plus( $one ) ];
		yield 'max + max' => [ static fn () => $max->plus( $max ) ];
		yield 'min - 1' => [ static fn () => $max->negated()->minus( $one ) ];
		yield 'min + min' => [ static fn () => $max->negated()->plus( $max->negated() ) ];
		yield 'max × 2' => [ static fn () => $max->times( 2 ) ];
		yield 'max × -2' => [ static fn () => $max->times( -2 ) ];
		yield '1 × PHP_INT_MIN' => [ static fn () => $one->times( PHP_INT_MIN ) ];
		yield '3037000500²' => [ static fn () => Money::of_minor( 3_037_000_500 )->times( 3_037_000_500 ) ];
		yield 'max × 3/2' => [ static fn () => $max->ratio( 3, 2 ) ];
		yield 'a ratio too fine' => [ static fn () => $one->ratio( PHP_INT_MAX, PHP_INT_MAX ) ];
		yield 'a divisor one too large' => [ static fn () => $one->ratio( 1, ( PHP_INT_MAX >> 2 ) + 1 ) ];
		yield 'a divisor too large' => [ static fn () => $one->ratio( 0, PHP_INT_MAX ) ];
	}

	/** @param callable(): mixed $act */
	#[DataProvider( 'overflows' )]
	public function test_overflow_is_refused( callable $act ): void {
		self::assert_refused( InvalidMoney::class, 'money_range', $act );
	}

	/** @return iterable<array{int, int, int}> amount, factor, product */
	public static function products(): iterable {
		yield [ 3000, 3, 9000 ];
		yield [ 3000, 0, 0 ];
		yield [ 3000, -1, -3000 ];
		yield [ -5, 4, -20 ];
		yield [ -5, -4, 20 ];
		yield [ 0, PHP_INT_MIN, 0 ];
		yield [ PHP_INT_MAX, 1, PHP_INT_MAX ];
		yield [ PHP_INT_MAX, -1, -PHP_INT_MAX ];
		yield [ 3_037_000_499, 3_037_000_499, 9_223_372_030_926_249_001 ];
	}

	#[DataProvider( 'products' )]
	public function test_products( int $amount, int $factor, int $product ): void {
		self::assertSame( $product, Money::of_minor( $amount )->times( $factor )->minor );
	}

	/** @return iterable<array{string, string, string}> amount, percentage, outcome */
	public static function percentages(): iterable {
		yield [ '30.00', '2', '0.60' ];
		yield [ '29.40', '21', '6.17' ];
		yield [ '24.75', '2', '0.50' ];
		yield [ '0.25', '2', '0.01' ];
		yield [ '0.24', '2', '0.00' ];
		yield [ '-0.25', '2', '-0.01' ];
		yield [ '-0.24', '2', '0.00' ];
		yield [ '100.00', '0', '0.00' ];
		yield [ '100.00', '100', '100.00' ];
		yield [ '-100.00', '100', '-100.00' ];
		yield [ '1.00', '0.5', '0.01' ];
		yield [ '0.99', '0.5', '0.00' ];
		yield [ '1000000.00', '0.0001', '1.00' ];
		yield [ '92233720368547758.07', '100', '92233720368547758.07' ];
		yield [ '92233720368547758.07', '50', '46116860184273879.04' ];
		yield [ '-92233720368547758.07', '50', '-46116860184273879.04' ];
	}

	#[DataProvider( 'percentages' )]
	public function test_percentages( string $amount, string $percentage, string $outcome ): void {
		$part = Money::from_decimal( $amount )->percentage( Percentage::from_decimal( $percentage ) );
		self::assertSame( $outcome, $part->to_decimal() );
	}

	/** @return iterable<array{int, int, int, int}> amount, numerator, denominator, outcome */
	public static function ratios(): iterable {
		yield [ 3000, 1, 3, 1000 ];
		yield [ 3000, 10, 31, 968 ];
		yield [ 1, 1, 2, 1 ];
		yield [ -1, 1, 2, -1 ];
		yield [ 1, 1, 3, 0 ];
		yield [ 3, 1, 2, 2 ];
		yield [ -3, 1, 2, -2 ];
		yield [ 7, 0, 2, 0 ];
		yield [ 100, 3, 2, 150 ];
		yield [ 5, 5, 5, 5 ];
		yield [ 5, 1, 1, 5 ];
		yield [ 5, 3, 1, 15 ];
		yield [ PHP_INT_MAX, 1, PHP_INT_MAX >> 2, 4 ];
	}

	#[DataProvider( 'ratios' )]
	public function test_ratios( int $amount, int $numerator, int $denominator, int $outcome ): void {
		self::assertSame( $outcome, Money::of_minor( $amount )->ratio( $numerator, $denominator )->minor );
	}

	public function test_refused_ratios(): void {
		$money = Money::of_minor( 100 );
		self::assert_refused( InvalidMoney::class, 'money_ratio', static fn () => $money->ratio( -1, 2 ) );
		self::assert_refused( InvalidMoney::class, 'money_ratio', static fn () => $money->ratio( 1, 0 ) );
		self::assert_refused( InvalidMoney::class, 'money_ratio', static fn () => $money->ratio( 1, -2 ) );
	}

	/** @return iterable<array{int, int, int}> one, other, sign of the comparison */
	public static function comparisons(): iterable {
		yield [ 1, 2, -1 ];
		yield [ 2, 1, 1 ];
		yield [ 2, 2, 0 ];
		yield [ -1, 0, -1 ];
		yield [ -2, -1, -1 ];
	}

	#[DataProvider( 'comparisons' )]
	public function test_comparisons( int $one, int $other, int $sign ): void {
		$a = Money::of_minor( $one );
		$b = Money::of_minor( $other );
		self::assertSame( $sign, $a->compare( $b ) );
		self::assertSame( -$sign, $b->compare( $a ) );
		self::assertSame( 0 === $sign, $a->equals( $b ) );
		self::assertSame( min( $one, $other ), Money::min( $a, $b )->minor );
		self::assertSame( max( $one, $other ), Money::max( $a, $b )->minor );
	}

	/** @return iterable<array{int, bool, bool, bool}> amount, is zero, is positive, is negative */
	public static function signs(): iterable {
		yield [ 0, true, false, false ];
		yield [ 1, false, true, false ];
		yield [ -1, false, false, true ];
	}

	#[DataProvider( 'signs' )]
	public function test_signs( int $amount, bool $zero, bool $positive, bool $negative ): void {
		$money = Money::of_minor( $amount );
		self::assertSame( [ $zero, $positive, $negative ], [ $money->is_zero(), $money->is_positive(), $money->is_negative() ] );
		self::assertSame( -$amount, $money->negated()->minor );
	}

	/** @return iterable<string, array{callable( Money, Money ): mixed}> */
	public static function combinations(): iterable {
		yield 'plus' => [ static fn ( Money $a, Money $b ) => $a->plus( $b ) ];
		yield 'minus' => [ static fn ( Money $a, Money $b ) => $a->minus( $b ) ];
		yield 'compare' => [ static fn ( Money $a, Money $b ) => $a->compare( $b ) ];
		yield 'equals' => [ static fn ( Money $a, Money $b ) => $a->equals( $b ) ];
		yield 'min' => [ static fn ( Money $a, Money $b ) => Money::min( $a, $b ) ];
		yield 'max' => [ static fn ( Money $a, Money $b ) => Money::max( $a, $b ) ];
	}

	/** @param callable( Money, Money ): mixed $combine */
	#[DataProvider( 'combinations' )]
	public function test_mixed_currencies_are_refused( callable $combine ): void {
		self::assert_refused(
			InvalidMoney::class,
			'money_mixed_currencies',
			static fn () => $combine( Money::of_minor( 1, 'EUR' ), Money::of_minor( 1, 'USD' ) )
		);
	}

	public function test_sums_of_random_amounts_hold(): void {
		$random = $this->random();
		for ( $case = 0; $case < 2000; $case++ ) {
			$a = Money::of_minor( $random->getInt( -1_000_000_000, 1_000_000_000 ) );
			$b = Money::of_minor( $random->getInt( -1_000_000_000, 1_000_000_000 ) );
			$c = Money::of_minor( $random->getInt( -1_000_000_000, 1_000_000_000 ) );
			self::assertTrue( $a->plus( $b )->equals( $b->plus( $a ) ) );
			self::assertTrue( $a->plus( $b )->plus( $c )->equals( $a->plus( $b->plus( $c ) ) ) );
			self::assertTrue( $a->plus( $b )->minus( $b )->equals( $a ) );
			self::assertTrue( $a->plus( $a )->plus( $a )->equals( $a->times( 3 ) ) );
			self::assertTrue( Money::from_decimal( $a->to_decimal() )->equals( $a ) );
			self::assertTrue( $a->negated()->negated()->equals( $a ) );
		}
	}

	public function test_random_percentages_are_off_by_half_a_cent_at_most_and_mirror_in_zero(): void {
		$random = $this->random();
		for ( $case = 0; $case < 5000; $case++ ) {
			$amount = $random->getInt( 0, 10_000_000_000 );
			$units  = $random->getInt( 0, 1_000_000 );
			$rate   = Percentage::from_decimal( sprintf( '%d.%04d', intdiv( $units, 10_000 ), $units % 10_000 ) );
			$part   = Money::of_minor( $amount )->percentage( $rate )->minor;
			// Twice the error in millionths of a cent, exact in 64 bits; a tie goes up.
			$error = 2 * ( $part * 1_000_000 - $amount * $units );
			self::assertGreaterThan( -1_000_000, $error, "{$units} of {$amount}" );
			self::assertLessThanOrEqual( 1_000_000, $error, "{$units} of {$amount}" );
			self::assertSame( -$part, Money::of_minor( -$amount )->percentage( $rate )->minor );
		}
	}
}
