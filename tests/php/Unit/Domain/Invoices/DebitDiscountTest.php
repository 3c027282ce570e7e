<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Invoices;

use HostingInvoices\Domain\Invoices\DebitDiscount;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DebitDiscountTest extends TestCase {

	/** @return iterable<array{string, string, string}> percentage, line, discount */
	public static function lines(): iterable {
		yield [ '2', '30.00', '0.60' ];
		yield [ '2', '24.75', '0.50' ];
		yield [ '2', '9.90', '0.20' ];
		yield [ '2', '0.25', '0.01' ];
		yield [ '2', '0.24', '0.00' ];
		yield [ '2', '0.74', '0.01' ];
		yield [ '2', '0.75', '0.02' ];
		yield [ '2', '0.01', '0.00' ];
		yield [ '2', '0.00', '0.00' ];
		yield [ '2', '360.00', '7.20' ];
		yield [ '2', '-30.00', '0.00' ];
		yield [ '2', '-0.01', '0.00' ];
		yield [ '2.5', '30.00', '0.75' ];
		yield [ '0', '30.00', '0.00' ];
		yield [ '100', '30.00', '30.00' ];
	}

	#[DataProvider( 'lines' )]
	public function test_lines( string $percentage, string $line, string $discount ): void {
		$rule = DebitDiscount::of( Percentage::from_decimal( $percentage ) );
		self::assertSame( $discount, $rule->on_line( Money::from_decimal( $line ) )->to_decimal() );
		self::assertSame( $percentage, $rule->percentage->to_decimal() );
	}

	public function test_the_currency_stays(): void {
		$rule = DebitDiscount::of( Percentage::from_decimal( '2' ) );
		self::assertSame( 'JPY', $rule->on_line( Money::of_minor( 500, 'JPY' ) )->currency );
		self::assertSame( 'JPY', $rule->on_line( Money::of_minor( -500, 'JPY' ) )->currency );
	}

	public function test_it_is_computed_by_line_and_not_on_the_sum(): void {
		$rule  = DebitDiscount::of( Percentage::from_decimal( '2' ) );
		$lines = array_map( Money::from_decimal( ... ), [ '0.25', '0.25', '0.25' ] );
		$sum   = array_reduce( $lines, static fn ( Money $sum, Money $line ): Money => $sum->plus( $rule->on_line( $line ) ), Money::zero() );
		self::assertSame( '0.03', $sum->to_decimal() );
		self::assertSame( '0.02', $rule->on_line( Money::from_decimal( '0.75' ) )->to_decimal() );
	}
}
