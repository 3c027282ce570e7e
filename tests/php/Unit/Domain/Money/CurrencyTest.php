<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Money;

use HostingInvoices\Domain\Money\Currency;
use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CurrencyTest extends TestCase {

	use Refusals;

	/** @return iterable<array{int, string}> decimals, currencies (ISO 4217) */
	public static function decimals(): iterable {
		yield [ 0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF' ];
		yield [ 2, 'EUR USD GBP CHF DKK NOK SEK PLN CZK HUF RON BGN' ];
		yield [ 3, 'BHD IQD JOD KWD LYD OMR TND' ];
	}

	#[DataProvider( 'decimals' )]
	public function test_decimals( int $decimals, string $currencies ): void {
		foreach ( explode( ' ', $currencies ) as $currency ) {
			self::assertSame( $decimals, Currency::decimals( $currency ), $currency );
		}
	}

	public function test_text_that_is_no_currency_is_refused(): void {
		foreach ( [ '', 'eur', 'EU', 'EURO', ' EUR', "EUR\n", '€', '978' ] as $text ) {
			self::assert_refused( InvalidMoney::class, 'money_currency', static fn () => Currency::decimals( $text ) );
		}
	}
}
