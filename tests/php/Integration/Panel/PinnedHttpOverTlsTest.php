<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\WordPress\Panel\HttpBroke;
use HostingInvoices\WordPress\Panel\PanelAddress;
use HostingInvoices\WordPress\Panel\PinnedHttp;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PinnedHttpOverTlsTest extends TestCase {

	private const BODY = '{"service":{"reference":"x"},"epoch":0}';

	private static LocalServer $server;
	private static string $folder;

	public static function setUpBeforeClass(): void {
		self::$folder = sys_get_temp_dir() . '/hosting-invoices-tls-' . bin2hex( random_bytes( 6 ) );
		mkdir( self::$folder );
		self::make_certificate( 'panel.invalid', self::$folder . '/certificate' );
		self::$server = LocalServer::tls( self::$folder . '/certificate', self::$folder );
	}

	public static function tearDownAfterClass(): void {
		self::$server->stop();
		array_map( 'unlink', (array) glob( self::$folder . '/*' ) );
		rmdir( self::$folder );
	}

	public function test_a_trusted_certificate_of_that_name_is_taken(): void {
		$answer = ( new PinnedHttp( 3, self::$folder . '/certificate' ) )->send( 'POST', self::address( 'panel.invalid' ), [], self::BODY );

		self::assertSame( 200, $answer->status );
	}

	/** @return iterable<string, array{string, bool}> name, certificate is trusted */
	public static function untrusted(): iterable {
		yield 'made by nobody we know' => [ 'panel.invalid', false ];
		yield 'of another name' => [ 'other.invalid', true ];
	}

	#[DataProvider( 'untrusted' )]
	public function test_without_one_nothing_is_sent( string $name, bool $trusted ): void {
		$before = count( self::$server->calls() );
		try {
			( new PinnedHttp( 3, $trusted ? self::$folder . '/certificate' : '' ) )->send( 'POST', self::address( $name ), [], self::BODY );
			self::fail( 'It was sent.' );
		} catch ( HttpBroke $broke ) {
			self::assertSame( [ 'certificate', false ], [ $broke->reason, $broke->sent ] );
		}
		self::assertCount( $before, self::$server->calls() );
	}

	private static function address( string $name ): PanelAddress {
		return PanelAddress::parse( "https://{$name}:" . self::$server->port . '/' )->permit( [ '127.0.0.1' ], true );
	}

	private static function make_certificate( string $name, string $file ): void {
		$key     = openssl_pkey_new( [ 'private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1' ] );
		$request = openssl_csr_new( [ 'commonName' => $name ], $key );
		openssl_x509_export( openssl_csr_sign( $request, null, $key, 1 ), $certificate );
		openssl_pkey_export( $key, $private );
		file_put_contents( $file, $certificate . $private );
	}
}
