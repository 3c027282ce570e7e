<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Money;

use HostingInvoices\Domain\Money\InvalidPercentage;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PercentageTest extends TestCase {

	use Refusals;

	/** @return iterable<array{string, int, string}> written, ten-thousandths of a per cent, written back */
	public static function decimals(): iterable {
		yield [ '0', 0, '0' ];
		yield [ '-0', 0, '0' ];
		yield [ '0.0000', 0, '0' ];
		yield [ '2', 20_000, '2' ];
		yield [ '2.5', 25_000, '2.5' ];
		yield [ '10.15', 101_500, '10.15' ];
		yield [ '10.1500', 101_500, '10.15' ];
		yield [ '0.0001', 1, '0.0001' ];
		yield [ '0.05', 500, '0.05' ];
		yield [ '007', 70_000, '7' ];
		yield [ '99.9999', 999_999, '99.9999' ];
		yield [ '100', 1_000_000, '100' ];
		yield [ '100.0000', 1_000_000, '100' ];
	}

	#[DataProvider( 'decimals' )]
	public function test_decimals( string $written, int $units, string $back ): void {
		$percentage = Percentage::from_decimal( $written );
		self::assertSame( $units, $percentage->units );
		self::assertSame( $back, $percentage->to_decimal() );
		self::assertSame( 0 === $units, $percentage->is_zero() );
		self::assertTrue( $percentage->equals( Percentage::from_decimal( $back ) ) );
	}

	/** @return iterable<array{string, string}> written, reason */
	public static function refused(): iterable {
		foreach ( [ '', ' ', '2%', '2,5', '.5', '2.', '+2', '1e1', "2\n", 'two', '0.00001' ] as $text ) {
			yield [ $text, 'percentage_format' ];
		}
		foreach ( [ '-1', '-0.0001', '100.0001', '101', '1000', '99999999999999999999' ] as $text ) {
			yield [ $text, 'percentage_range' ];
		}
	}

	#[DataProvider( 'refused' )]
	public function test_refused( string $written, string $reason ): void {
		self::assert_refused( InvalidPercentage::class, $reason, static fn () => Percentage::from_decimal( $written ) );
	}

	public function test_different_percentages_are_not_equal(): void {
		self::assertFalse( Percentage::from_decimal( '2' )->equals( Percentage::from_decimal( '2.0001' ) ) );
	}
}
