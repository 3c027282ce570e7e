<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Messages;

use HostingInvoices\WordPress\Messages\MessageId;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MessageIdTest extends TestCase {

	/** @return iterable<string, array{string, string}> address of the site, right-hand side */
	public static function sites(): iterable {
		yield 'name' => [ 'https://Noord.example/shop', 'noord.example' ];
		yield 'port' => [ 'http://127.0.0.1:8080', '127.0.0.1' ];
		yield 'one word' => [ 'http://localhost', 'localhost' ];
		yield 'letters of another script' => [ 'https://nöord.example', 'hosting-invoices.invalid' ];
		yield 'IPv6' => [ 'http://[::1]/', 'hosting-invoices.invalid' ];
		yield 'no address' => [ '', 'hosting-invoices.invalid' ];
	}

	#[DataProvider( 'sites' )]
	public function test_it_is_made_of_key_and_site( string $home, string $right ): void {
		self::assertSame( '<' . hash( 'sha256', "message-7\n" ) . "@{$right}>", MessageId::of( "message-7\n", $home ) );
	}
}
