<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Architecture;

use PHPUnit\Framework\TestCase;

/** A shop has no Composer: the loader that is shipped must find the classes by itself, in a process of its own. */
final class AutoloadTest extends TestCase {

	public function test_the_shipped_loader_finds_classes_and_lets_others_pass(): void {
		$code = 'require $argv[1];'
			. 'echo HostingInvoices\Domain\Money\Money::from_decimal( "30" )->to_decimal(), " ";'
			. 'echo HostingInvoices\Domain\Subscriptions\CustomerType::from( "consumer" )->value, " ";'
			. 'var_dump( class_exists( "HostingInvoices\Domain\Nothing" ), class_exists( "Other\Thing" ) );';
		$file = dirname( __DIR__, 4 ) . '/includes/autoload.php';
		exec( implode( ' ', array_map( escapeshellarg( ... ), [ PHP_BINARY, '-d', 'display_errors=1', '-r', $code, $file ] ) ) . ' 2>&1', $lines, $status );
		self::assertSame( [ '30.00 consumer bool(false)', 'bool(false)' ], $lines );
		self::assertSame( 0, $status );
	}
}
