<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Application\Suspension\ReadPayLinks;
use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\PluginUnhooked;
use HostingInvoices\WordPress\Suspension\InfoPage;
use HostingInvoices\WordPress\Suspension\WatchForOwner;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * What visitors of a suspended site see, and what the owner is told when suspending does not go by itself. The status and
 * the headers of the page are looked at in the browser journey.
 */
final class SuspensionOutsideTest extends RestTestCase {

	use PluginUnhooked;

	private World $world;

	/** @var list<string> Recipient and text of what was mailed. */
	private array $mails = [];

	protected function setUp(): void {
		parent::setUp();
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->world->open();
		$this->database->execute( 'UPDATE {servers} SET failing_since = NULL' );
		$this->database->execute( "UPDATE {runner} SET last_tick_at = '2026-02-01 08:00:00'" );
		delete_option( 'hosting_invoices_told_owner' );
		delete_option( 'hosting_invoices_watched' );
		switch_to_locale( 'en_US' );
		$this->mails = [];
		add_filter(
			'pre_wp_mail',
			function ( $done, array $mail ): bool {
				$this->mails[] = implode( ' ', (array) $mail['to'] ) . ': ' . $mail['message'];
				return true;
			},
			10,
			2
		);
	}

	public function test_visitors_see_neither_name_nor_reason_nor_pay_link(): void {
		$id = $this->suspended();
		foreach ( [ 0 => true, $this->stranger() => false ] as $user_id => $may_sign_in ) {
			$html = $this->page()->html( $user_id, 'en' );
			self::assertStringContainsString( 'This website is temporarily unavailable', $html );
			self::assertDoesNotMatchRegularExpression( '/Cor|invoice|order-pay|2026-/i', $html );
			self::assertSame( $may_sign_in, str_contains( $html, 'Sign in' ) );
		}
		self::assertStringContainsString( 'order-pay', $this->page()->html( $id, 'en' ), 'only he sees it' );
	}

	/** @return iterable<string, array{string, string, string}> header, language, title */
	public static function languages(): iterable {
		yield 'Dutch' => [ 'nl-NL,nl;q=0.9,en;q=0.8', 'nl', 'tijdelijk niet beschikbaar' ];
		yield 'German before French' => [ 'fr;q=0.9, de', 'de', 'vorübergehend' ];
		yield 'French' => [ 'fr', 'fr', 'temporairement' ];
		yield 'one that is not there' => [ 'fi', 'en', 'temporarily' ];
		yield 'none' => [ '', 'en', 'temporarily' ];
		yield 'hostile' => [ '"><script>', 'en', 'temporarily' ];
	}

	#[DataProvider( 'languages' )]
	public function test_in_the_language_of_the_visitor( string $accepted, string $language, string $title ): void {
		$html = $this->page()->html( 0, $accepted );
		self::assertStringContainsString( "<html lang=\"$language\">", $html );
		self::assertStringContainsString( $title, $html );
		self::assertStringNotContainsString( '<script', $html );
	}

	public function test_who_is_restored_sees_no_pay_link(): void {
		$id = $this->suspended();
		$this->database->execute( "UPDATE {services} SET wanted = 'active'" );
		self::assertStringNotContainsString( 'order-pay', $this->page()->html( $id, 'nl' ) );
	}

	public function test_site_health_is_good_when_all_goes_by_itself(): void {
		self::assertSame( [ 'good', '' ], [ $this->health()['status'], $this->health()['actions'] ] );
	}

	/** @return iterable<string, array{string, string}> what is wrong, in words of the sentence */
	public static function troubles(): iterable {
		yield 'parked' => [ "INSERT INTO {outbox} (effect, dedupe_key, customer_id, subject_id, epoch, state, priority, due_at, created_at) VALUES ('suspend', 'suspend-1-1', 1, 1, 1, 'parked', 5, '2026-02-01 08:00:00', '2026-02-01 08:00:00')", 'was given up' ];
		yield 'a silent server' => [ "UPDATE {servers} SET failing_since = '2020-01-01 08:00:00' WHERE id = 1", 'has not answered for a day' ];
		yield 'a late cron' => [ "UPDATE {runner} SET last_tick_at = '2026-01-31 20:00:00'", 'hourly run is late' ];
		yield 'drift' => [ "INSERT INTO {services} (subscription_id, customer_id, reference, wanted, drift) VALUES (1, 1, 'x', 'suspended', 'active')", 'which state is right' ];
		yield 'unknown since yesterday' => [ "INSERT INTO {services} (subscription_id, customer_id, reference, wanted, actual, since_on) VALUES (1, 1, 'x', 'suspended', 'unknown', '2026-01-31')", 'unknown state since yesterday' ];
	}

	#[DataProvider( 'troubles' )]
	public function test_the_owner_is_told_once_by_mail_and_in_site_health( string $sql, string $words ): void {
		$this->database->execute( $sql );
		self::assertSame( 'recommended', $this->health()['status'] );
		self::assertStringContainsString( $words, $this->health()['description'] );
		do_action( 'hosting_invoices_watch' );
		do_action( 'hosting_invoices_watch' );
		self::assertCount( 1, $this->mails, 'once, not every hour' );
		self::assertStringStartsWith( 'post@noord.example: ', $this->mails[0] );
		self::assertStringContainsString( $words, $this->mails[0] );
	}

	public function test_a_late_cron_is_noticed_when_somebody_opens_the_admin(): void {
		$this->database->execute( "UPDATE {runner} SET last_tick_at = '2026-01-31 20:00:00'" );
		$this->open_admin();
		$this->open_admin();
		self::assertCount( 1, $this->mails );
	}

	public function test_what_is_over_and_comes_again_is_told_again(): void {
		foreach ( [ '2026-01-31 20:00:00', '2026-02-01 08:00:00', '2026-01-31 20:00:00' ] as $ticked ) {
			$this->database->execute( 'UPDATE {runner} SET last_tick_at = %s', [ $ticked ] );
			do_action( 'hosting_invoices_watch' );
		}
		self::assertCount( 2, $this->mails );
	}

	public function test_nobody_is_mailed_in_practice_mode(): void {
		$this->world->open( 'practice' );
		$this->database->execute( "UPDATE {runner} SET last_tick_at = '2026-01-31 20:00:00'" );
		do_action( 'hosting_invoices_watch' );
		self::assertSame( [], $this->mails );
	}

	/** @return int The customer. */
	private function suspended(): int {
		$id = $this->world->add( 'Cor', from: '2026-01-01' );
		$this->world->tick( '2026-01-01' );
		$this->on_day( self::TODAY );
		$this->database->execute( "UPDATE {services} SET wanted = 'suspended', actual = 'suspended'" );
		return $id;
	}

	private function stranger(): int {
		return (int) wp_insert_user( [ 'user_login' => 'stranger', 'user_pass' => 'x', 'user_email' => 'stranger@customers.example', 'role' => 'customer' ] );
	}

	private function page(): InfoPage {
		return new InfoPage( static fn (): ReadPayLinks => ( new Services( Bindings::all() ) )->get( ReadPayLinks::class ) );
	}

	/** @return array<string, string> */
	private function health(): array {
		$tests = apply_filters( 'site_status_tests', [ 'direct' => [], 'async' => [] ] );
		return $tests['direct']['hosting_invoices']['test']();
	}

	private function open_admin(): void {
		foreach ( $GLOBALS['wp_filter']['admin_init']->callbacks as $callbacks ) {
			foreach ( $callbacks as $callback ) {
				if ( WatchForOwner::class === self::class_behind( $callback['function'] ) ) {
					$callback['function']();
				}
			}
		}
	}
}
