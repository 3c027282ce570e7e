<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\WordPress\Secrets;

use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\WordPress\Secrets\NoSiteKey;
use HostingInvoices\WordPress\Secrets\SiteKey;
use HostingInvoices\WordPress\Secrets\SiteSecrets;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SiteKeyTest extends TestCase {

	private const AUTH  = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
	private const SALT  = 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
	private const OTHER = 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc';

	public function test_the_owners_own_key_goes_before_all(): void {
		$own = [ 'HOSTING_INVOICES_KEY' => base64_encode( str_repeat( 'k', 32 ) ), 'AUTH_KEY' => self::AUTH, 'SECURE_AUTH_SALT' => self::SALT ];

		self::assertSame( str_repeat( 'k', 32 ), SiteKey::of( $own ) );
	}

	/** So that a new release opens what an older one sealed: RFC 5869 by hand. */
	public function test_else_it_is_derived_from_wp_config(): void {
		$expected = hash_hmac( 'sha256', "hosting-invoices/secrets/v1\x01", hash_hmac( 'sha256', self::AUTH, self::SALT, true ), true );

		self::assertSame( $expected, SiteKey::of( [ 'AUTH_KEY' => self::AUTH, 'SECURE_AUTH_SALT' => self::SALT ] ) );
	}

	/** @return iterable<string, array{array<string, mixed>, array<string, mixed>}> */
	public static function differences(): iterable {
		$one = [ 'AUTH_KEY' => self::AUTH, 'SECURE_AUTH_SALT' => self::SALT ];
		yield 'other key' => [ $one, [ 'AUTH_KEY' => self::OTHER ] + $one ];
		yield 'other salt' => [ $one, [ 'SECURE_AUTH_SALT' => self::OTHER ] + $one ];
	}

	/**
	 * @param array<string, mixed> $one
	 * @param array<string, mixed> $other
	 */
	#[DataProvider( 'differences' )]
	public function test_another_site_has_another_key( array $one, array $other ): void {
		self::assertNotSame( SiteKey::of( $one ), SiteKey::of( $other ) );
	}

	/** @return iterable<string, array{string, array<string, mixed>}> */
	public static function useless(): iterable {
		$unique = 'put your unique phrase here';
		yield 'empty wp-config' => [ 'key_missing', [] ];
		yield 'no key' => [ 'key_missing', [ 'SECURE_AUTH_SALT' => self::SALT ] ];
		yield 'empty key' => [ 'key_missing', [ 'AUTH_KEY' => '', 'SECURE_AUTH_SALT' => self::SALT ] ];
		yield 'no salt' => [ 'key_missing', [ 'AUTH_KEY' => self::AUTH ] ];
		yield 'key is no text' => [ 'key_missing', [ 'AUTH_KEY' => true, 'SECURE_AUTH_SALT' => self::SALT ] ];
		yield 'the sample' => [ 'key_not_unique', [ 'AUTH_KEY' => $unique, 'SECURE_AUTH_SALT' => $unique ] ];
		yield 'short' => [ 'key_not_unique', [ 'AUTH_KEY' => str_repeat( 'a', 31 ), 'SECURE_AUTH_SALT' => self::SALT ] ];
		yield 'salt short' => [ 'key_not_unique', [ 'AUTH_KEY' => self::AUTH, 'SECURE_AUTH_SALT' => 'salt' ] ];
		yield 'key and salt the same' => [ 'key_not_unique', [ 'AUTH_KEY' => self::AUTH, 'SECURE_AUTH_SALT' => self::AUTH ] ];
		yield 'key the same as another' => [ 'key_not_unique', [ 'AUTH_KEY' => self::AUTH, 'SECURE_AUTH_SALT' => self::SALT, 'NONCE_KEY' => self::AUTH ] ];
		yield 'own key not base64' => [ 'key_malformed', [ 'HOSTING_INVOICES_KEY' => '***', 'AUTH_KEY' => self::AUTH, 'SECURE_AUTH_SALT' => self::SALT ] ];
		yield 'own key too short' => [ 'key_malformed', [ 'HOSTING_INVOICES_KEY' => base64_encode( 'short' ) ] ];
		yield 'own key empty' => [ 'key_malformed', [ 'HOSTING_INVOICES_KEY' => '' ] ];
	}

	/** @param array<string, mixed> $constants */
	#[DataProvider( 'useless' )]
	public function test_nothing_is_made_of_what_is_no_secret( string $reason, array $constants ): void {
		try {
			SiteKey::of( $constants );
			self::fail( 'A key was made all the same.' );
		} catch ( NoSiteKey $none ) {
			self::assertSame( $reason, $none->reason );
		}
	}

	public function test_a_site_without_a_key_says_so_and_seals_nothing(): void {
		$secrets = new SiteSecrets( static fn (): string => SiteKey::of( [] ) );

		self::assertStringContainsString( 'AUTH_KEY', (string) $secrets->problem() );
		$this->expectException( NoSiteKey::class );
		$secrets->seal( 'NL91ABNA0417164300' );
	}

	public function test_a_site_that_lost_its_key_opens_nothing(): void {
		$this->expectException( SecretUnreadable::class );
		( new SiteSecrets( static fn (): string => SiteKey::of( [] ) ) )->open( 'v1.abc' );
	}

	public function test_a_site_with_a_key_seals_and_opens(): void {
		$secrets = new SiteSecrets( static fn (): string => str_repeat( 'k', 32 ) );

		self::assertNull( $secrets->problem() );
		self::assertSame( 'NL91ABNA0417164300', $secrets->open( $secrets->seal( 'NL91ABNA0417164300' ) ) );
	}
}
