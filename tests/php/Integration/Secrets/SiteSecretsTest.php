<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Secrets;

use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WordPress\Secrets\SiteKey;
use HostingInvoices\WordPress\Secrets\SiteSecrets;

final class SiteSecretsTest extends SiteTestCase {

	public function test_an_installed_site_can_keep_a_secret(): void {
		$secrets = new SiteSecrets( SiteKey::from_wp_config( ... ) );

		self::assertNull( $secrets->problem() );
		self::assertSame( 'NL91ABNA0417164300', $secrets->open( $secrets->seal( 'NL91ABNA0417164300' ) ) );
	}

	public function test_its_key_does_not_come_from_the_database(): void {
		$before = SiteKey::from_wp_config();
		foreach ( [ 'auth_key', 'auth_salt', 'secure_auth_key', 'secure_auth_salt', 'secret_key' ] as $name ) {
			update_site_option( $name, str_repeat( 'x', 64 ) );
		}

		self::assertSame( $before, SiteKey::from_wp_config() );
	}
}
