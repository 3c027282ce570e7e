<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Secrets;

use HostingInvoices\Application\ResealSecrets;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\WpdbSealedTexts;
use HostingInvoices\WordPress\Secrets\SiteKey;
use HostingInvoices\WordPress\Secrets\SiteSecrets;
use HostingInvoices\WordPress\Secrets\SodiumSecrets;

/** Changing the key: nothing is unreadable in between, nothing is lost, and a second run finds nothing to do. */
final class ResealSecretsTest extends SiteTestCase {

	public function test_all_is_sealed_anew_and_read_meanwhile(): void {
		$database = new Database( $GLOBALS['wpdb'] );
		$database->execute( 'DELETE FROM {mandates}' );
		[ $old, $new, $lost ] = [ str_repeat( 'o', 32 ), str_repeat( 'n', 32 ), str_repeat( 'x', 32 ) ];
		for ( $i = 0; $i < 450; $i++ ) {
			$database->insert( 'mandates', [ 'customer_id' => $i, 'reference' => "R$i", 'iban_sealed' => ( new SodiumSecrets( $old ) )->seal( "IBAN$i" ), 'iban_last_four' => '0000', 'account_holder' => 'x', 'signed_on' => '2026-01-01', 'state' => 'active' ] );
		}
		update_option( 'hosting_invoices_settings', [ 'panel_secret_sealed' => ( new SodiumSecrets( $old ) )->seal( 'panel' ), 'company_name' => 'Zuid' ] );
		$keys   = new SiteSecrets( static fn (): string => $new, static fn (): array => [ $lost, $old ] );
		$reseal = new ResealSecrets( new WpdbSealedTexts( $database ), $keys );

		self::assertSame( 'IBAN7', $keys->open( (string) $database->value( "SELECT iban_sealed FROM {mandates} WHERE reference = 'R7'" ) ), 'read before it is done' );
		self::assertSame( [ 'resealed' => 451, 'current' => 0, 'unreadable' => 0 ], $reseal->execute() );
		self::assertSame( [ 'resealed' => 0, 'current' => 451, 'unreadable' => 0 ], $reseal->execute(), 'and again' );
		$only_new = new SodiumSecrets( $new );
		foreach ( $database->rows( 'SELECT reference, iban_sealed FROM {mandates}' ) as $row ) {
			self::assertSame( 'IBAN' . substr( (string) $row['reference'], 1 ), $only_new->open( (string) $row['iban_sealed'] ) );
		}
		$settings = get_option( 'hosting_invoices_settings' );
		self::assertSame( [ 'panel', 'Zuid' ], [ $only_new->open( $settings['panel_secret_sealed'] ), $settings['company_name'] ] );
	}

	public function test_what_no_key_opens_is_left_as_it_is(): void {
		$database = new Database( $GLOBALS['wpdb'] );
		$database->execute( 'DELETE FROM {mandates}' );
		delete_option( 'hosting_invoices_settings' );
		$sealed = ( new SodiumSecrets( str_repeat( 'x', 32 ) ) )->seal( 'IBAN' );
		$database->insert( 'mandates', [ 'customer_id' => 1, 'reference' => 'R', 'iban_sealed' => $sealed, 'iban_last_four' => '0000', 'account_holder' => 'x', 'signed_on' => '2026-01-01', 'state' => 'active' ] );
		$reseal = new ResealSecrets( new WpdbSealedTexts( $database ), new SiteSecrets( static fn (): string => str_repeat( 'n', 32 ) ) );
		self::assertSame( [ 'resealed' => 0, 'current' => 0, 'unreadable' => 1 ], $reseal->execute() );
		self::assertSame( $sealed, $database->value( 'SELECT iban_sealed FROM {mandates}' ) );
	}

	public function test_the_old_keys_are_the_old_constant_and_the_derived_one(): void {
		$own     = SiteKey::random();
		$salts   = [ 'AUTH_KEY' => str_repeat( 'a', 64 ), 'SECURE_AUTH_SALT' => str_repeat( 'b', 64 ) ];
		$derived = SiteKey::of( $salts );
		self::assertSame( [ $derived ], SiteKey::old_of( [ ...$salts, SiteKey::CONSTANT => SiteKey::random() ] ) );
		self::assertSame( [ base64_decode( $own ), $derived ], SiteKey::old_of( [ ...$salts, SiteKey::CONSTANT => SiteKey::random(), SiteKey::OLD_CONSTANT => $own ] ) );
		self::assertSame( [], SiteKey::old_of( [] ) );
	}
}
