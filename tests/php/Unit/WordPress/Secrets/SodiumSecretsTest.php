<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Secrets;

use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\WordPress\Secrets\SodiumSecrets;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SodiumSecretsTest extends TestCase {

	/** @return iterable<string, array{string}> */
	public static function texts(): iterable {
		yield 'an IBAN' => [ 'NL91ABNA0417164300' ];
		yield 'nothing' => [ '' ];
		yield 'bytes' => [ "\x00\xff\n" ];
		yield 'long' => [ str_repeat( 'é', 5000 ) ];
	}

	#[DataProvider( 'texts' )]
	public function test_what_was_sealed_is_opened( string $plain ): void {
		$secrets = new SodiumSecrets( str_repeat( 'k', 32 ) );
		$sealed  = $secrets->seal( $plain );

		self::assertSame( $plain, $secrets->open( $sealed ) );
		self::assertMatchesRegularExpression( '/\Av1\.[A-Za-z0-9_-]+\z/', $sealed );
	}

	public function test_the_same_text_never_looks_the_same(): void {
		$secrets = new SodiumSecrets( str_repeat( 'k', 32 ) );

		self::assertNotSame( $secrets->seal( 'NL91ABNA0417164300' ), $secrets->seal( 'NL91ABNA0417164300' ) );
	}

	public function test_a_text_sealed_by_an_earlier_release_is_still_opened(): void {
		$sealed = 'v1.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXmb_5sU_-956_f4fu2h7W3OPHYaVdgqV7gRu53XhFUK71Rw';

		self::assertSame( 'NL91ABNA0417164300', ( new SodiumSecrets( str_repeat( 'k', 32 ) ) )->open( $sealed ) );
	}

	/** @return iterable<string, array{\Closure( string ): string}> */
	public static function alterations(): iterable {
		yield 'nothing left' => [ static fn (): string => '' ];
		yield 'only the version' => [ static fn (): string => 'v1.' ];
		yield 'no version' => [ static fn ( string $sealed ): string => substr( $sealed, 3 ) ];
		yield 'another version' => [ static fn ( string $sealed ): string => 'v2.' . substr( $sealed, 3 ) ];
		yield 'cut off' => [ static fn ( string $sealed ): string => substr( $sealed, 0, -4 ) ];
		yield 'too short for a nonce' => [ static fn ( string $sealed ): string => substr( $sealed, 0, 15 ) ];
		yield 'other nonce' => [ static fn ( string $sealed ): string => self::flipped( $sealed, 5 ) ];
		yield 'other text' => [ static fn ( string $sealed ): string => self::flipped( $sealed, 40 ) ];
		yield 'other tag' => [ static fn ( string $sealed ): string => self::flipped( $sealed, strlen( $sealed ) - 4 ) ];
		yield 'more behind it' => [ static fn ( string $sealed ): string => $sealed . 'AAAA' ];
		yield 'no base64' => [ static fn ( string $sealed ): string => $sealed . '!' ];
		yield 'the plain text' => [ static fn (): string => 'NL91ABNA0417164300' ];
	}

	/** @param \Closure( string ): string $alter */
	#[DataProvider( 'alterations' )]
	public function test_what_was_altered_is_not_opened( \Closure $alter ): void {
		$secrets = new SodiumSecrets( str_repeat( 'k', 32 ) );

		$this->expectException( SecretUnreadable::class );
		$secrets->open( $alter( $secrets->seal( 'NL91ABNA0417164300' ) ) );
	}

	public function test_another_key_does_not_open(): void {
		$sealed = ( new SodiumSecrets( str_repeat( 'k', 32 ) ) )->seal( 'NL91ABNA0417164300' );

		$this->expectException( SecretUnreadable::class );
		( new SodiumSecrets( str_repeat( 'x', 32 ) ) )->open( $sealed );
	}

	/** @return iterable<string, array{string}> */
	public static function lengths(): iterable {
		yield 'empty' => [ '' ];
		yield 'a byte short' => [ str_repeat( 'k', 31 ) ];
		yield 'a byte long' => [ str_repeat( 'k', 33 ) ];
	}

	#[DataProvider( 'lengths' )]
	public function test_a_key_has_32_bytes( string $key ): void {
		$this->expectException( \LengthException::class );
		new SodiumSecrets( $key );
	}

	public function test_the_key_does_not_show_in_a_dump(): void {
		self::assertStringNotContainsString( 'kkkk', print_r( new SodiumSecrets( str_repeat( 'k', 32 ) ), true ) );
	}

	private static function flipped( string $sealed, int $at ): string {
		$sealed[ $at ] = 'A' === $sealed[ $at ] ? 'B' : 'A';
		return $sealed;
	}
}
