<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Bank;

use HostingInvoices\Domain\Bank\MaskAccounts;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MaskAccountsTest extends TestCase {

	/** @return iterable<string, array{string, string}> */
	public static function texts(): iterable {
		yield 'alone'                 => [ 'NL91ABNA0417164300', '…4300' ];
		yield 'in groups'             => [ 'NL91 ABNA 0417 1643 00', '…4300' ];
		yield 'in small letters'      => [ 'nl91abna0417164300', '…4300' ];
		yield 'in a sentence'         => [ 'van NL91ABNA0417164300 voor 2026-0001', 'van …4300 voor 2026-0001' ];
		yield 'right before a number' => [ 'NL91ABNA04171643002026', '…4300 2026' ];
		yield 'another country'       => [ 'DE89370400440532013000 danke', '…3000 danke' ];
		yield 'two of them'           => [ 'NL91ABNA0417164300 DE89370400440532013000', '…4300 …3000' ];
		yield 'wrong check digits'    => [ 'NL92ABNA0417164300', 'NL92ABNA0417164300' ];
		yield 'no account at all'     => [ 'factuur 2026-0001', 'factuur 2026-0001' ];
		yield 'nothing'               => [ '', '' ];
	}

	#[DataProvider( 'texts' )]
	public function test_texts( string $text, string $masked ): void {
		self::assertSame( $masked, trim( MaskAccounts::in( $text ) ) );
	}
}
