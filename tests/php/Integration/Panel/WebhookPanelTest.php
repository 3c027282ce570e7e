<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\WordPress\Panel\HostNames;
use HostingInvoices\WordPress\Panel\PanelSettings;
use HostingInvoices\WordPress\Panel\PinnedHttp;
use HostingInvoices\WordPress\Panel\WebhookPanel;
use HostingInvoices\WordPress\Panel\WebhookSignature;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * The panel adapter against a real HTTP server on this machine that can be told to fail.
 */
final class WebhookPanelTest extends TestCase {

	private const SECRET = '0123456789abcdef0123456789abcdef';

	private static LocalServer $server;
	private static string $folder;

	public static function setUpBeforeClass(): void {
		self::$folder = sys_get_temp_dir() . '/hosting-invoices-panel-' . bin2hex( random_bytes( 6 ) );
		mkdir( self::$folder );
		self::$server = LocalServer::php( __DIR__ . '/router.php', self::$folder );
	}

	/** A server that still answers somebody who hung up would keep the next one waiting. */
	private static function start_afresh(): void {
		self::$server->stop();
		self::$server = LocalServer::php( __DIR__ . '/router.php', self::$folder );
	}

	protected function tearDown(): void {
		$name = (string) $this->dataName();
		if ( str_contains( $name, 'time-out' ) || str_contains( $name, 'drop by drop' ) ) {
			self::start_afresh();
		}
	}

	public static function tearDownAfterClass(): void {
		self::$server->stop();
		array_map( 'unlink', (array) glob( self::$folder . '/*' ) );
		rmdir( self::$folder );
	}

	public function test_an_order_travels_as_agreed(): void {
		$before  = count( self::$server->calls() );
		self::panel( '/ok' )->suspend( new PanelService( 12, 'münchen/site.example' ), Level::page, 7, 'svc-12-7' );
		$call    = self::$server->calls()[ $before ];
		$now     = self::clock()->now()->getTimestamp();

		self::assertSame( [ 'POST', 'application/json', 'svc-12-7' ], [ $call['method'], $call['type'], $call['event'] ] );
		self::assertTrue( ( new WebhookSignature( self::SECRET ) )->verify( $call['signature'], $call['body'], $now ) );
		self::assertSame(
			'{"event_id":"svc-12-7","event":"service.suspend","service":{"id":12,"reference":"münchen/site.example"},'
				. '"wanted_state":"suspended","epoch":7,"level":"page","sent_at":"2026-02-04T07:00:00Z"}',
			$call['body']
		);
	}

	/** @return iterable<string, array{string, ServiceState, int}> path, confirmed state and epoch */
	public static function confirmed(): iterable {
		yield 'as it is' => [ '/ok', ServiceState::active, 0 ];
		yield 'suspended by a newer order' => [ '/already-suspended', ServiceState::suspended, 99 ];
	}

	#[DataProvider( 'confirmed' )]
	public function test_the_state_that_the_panel_confirmed_is_told( string $path, ServiceState $state, int $epoch ): void {
		$reading = self::panel( $path )->read( new PanelService( 12, 'site.example' ) );

		self::assertSame( [ $state, $epoch ], [ $reading->state, $reading->epoch ] );
	}

	/** @return iterable<string, array{string, string, bool}> path, reason, may have acted */
	public static function failures(): iterable {
		yield 'signature refused' => [ '/unauthorized', 'unauthorized', false ];
		yield 'no rights' => [ '/forbidden', 'forbidden', false ];
		yield 'unknown account' => [ '/unknown', 'unknown_account', false ];
		yield 'rate limit' => [ '/too-many', 'rate_limited', false ];
		yield 'broken' => [ '/broken', 'http_status', true ];
		yield 'time-out, acted or not' => [ '/hangs', 'timeout', true ];
		yield 'answer drop by drop' => [ '/drip', 'timeout', true ];
		yield 'answer breaks off' => [ '/cut-off', 'unreachable', true ];
		yield 'five megabytes' => [ '/huge', 'too_large', true ];
		yield 'redirect' => [ '/redirect', 'redirect', true ];
		yield 'HTML' => [ '/html', 'not_json', true ];
		yield 'wrong content type' => [ '/plain', 'not_json', true ];
		yield 'half a JSON' => [ '/half', 'not_json', true ];
		yield 'wrong reference' => [ '/wrong-reference', 'wrong_answer', true ];
		yield 'older epoch' => [ '/older-epoch', 'wrong_answer', true ];
	}

	#[DataProvider( 'failures' )]
	public function test_a_failed_order_says_whether_it_may_have_been_done( string $path, string $reason, bool $may_have_acted ): void {
		$before = count( self::$server->calls() );
		$order  = static fn () => self::panel( $path )->suspend( new PanelService( 12, 'site.example' ), Level::full, 7, 'e' );

		self::assert_fails( $reason, $may_have_acted, $order );
		self::assertCount( $before + 1, self::$server->calls(), 'An order is sent once: trying again is for the outbox.' );
	}

	#[DataProvider( 'failures' )]
	public function test_a_failed_reading_changed_nothing( string $path, string $reason ): void {
		// A reading has no epoch of its own that an older one could be compared with.
		$path = '/older-epoch' === $path ? '/wrong-reference' : $path;

		self::assert_fails( $reason, false, static fn () => self::panel( $path )->read( new PanelService( 12, 'site.example' ) ) );
	}

	/** @return iterable<string, array{string, string, string, bool}> reason, address, secret, private allowed */
	public static function not_sent(): iterable {
		yield 'no address' => [ 'not_connected', '', self::SECRET, true ];
		yield 'no secret' => [ 'not_connected', 'http://127.0.0.1:PORT/ok', '', true ];
		yield 'short secret' => [ 'not_connected', 'http://127.0.0.1:PORT/ok', str_repeat( 'x', 31 ), true ];
		yield 'this machine, not allowed' => [ 'address_refused', 'http://127.0.0.1:PORT/ok', self::SECRET, false ];
		yield 'this machine by name, not allowed' => [ 'address_refused', 'http://localhost:PORT/ok', self::SECRET, false ];
		yield 'this machine as IPv6, not allowed' => [ 'address_refused', 'http://[::ffff:127.0.0.1]:PORT/ok', self::SECRET, false ];
		yield 'this machine in decimals' => [ 'address_refused', 'http://2130706433:PORT/ok', self::SECRET, true ];
		yield 'password in the address' => [ 'address_refused', 'http://user:pass@127.0.0.1:PORT/ok', self::SECRET, true ];
		yield 'nobody listens' => [ 'unreachable', 'http://127.0.0.1:1/ok', self::SECRET, true ];
		yield 'unknown name' => [ 'unreachable', 'https://no-such-name.invalid/ok', self::SECRET, true ];
		yield 'no TLS there' => [ 'unreachable', 'https://127.0.0.1:PORT/ok', self::SECRET, true ];
	}

	#[DataProvider( 'not_sent' )]
	public function test_what_was_never_sent_was_never_done( string $reason, string $address, string $secret, bool $private_allowed ): void {
		$before   = count( self::$server->calls() );
		$settings = new PanelSettings( str_replace( 'PORT', (string) self::$server->port, $address ), $secret, $private_allowed );
		$panel    = new WebhookPanel( static fn () => $settings, self::clock(), new PinnedHttp( 1 ), ( new HostNames() )->addresses_of( ... ) );

		self::assertSame( 'not_connected' !== $reason, $panel->is_connected() );
		self::assert_fails( $reason, false, static fn () => $panel->suspend( new PanelService( 12, 'x' ), Level::full, 7, 'e' ) );
		self::assertCount( $before, self::$server->calls() );
	}

	/** It takes the connection and then says nothing: over TLS no order leaves before the other side has spoken. */
	public function test_a_time_out_before_anything_was_sent_is_told_apart(): void {
		$silent = stream_socket_server( 'tcp://127.0.0.1:0' );
		self::assertNotFalse( $silent );
		$settings = new PanelSettings( 'https://' . stream_socket_get_name( $silent, false ) . '/', self::SECRET, true );
		$panel    = new WebhookPanel( static fn () => $settings, self::clock(), new PinnedHttp( 1 ), static fn (): array => [] );

		self::assert_fails( 'timeout', false, static fn () => $panel->suspend( new PanelService( 12, 'x' ), Level::full, 7, 'e' ) );
		fclose( $silent );
	}

	public function test_a_site_that_may_call_nobody_calls_nobody(): void {
		$settings = new PanelSettings( 'http://127.0.0.1:' . self::$server->port . '/ok', self::SECRET, true );
		$asked    = [];
		$blocked  = static function ( string $url ) use ( &$asked ): bool {
			$asked[] = $url;
			return true;
		};
		$panel    = new WebhookPanel( static fn () => $settings, self::clock(), new PinnedHttp( 1, '', $blocked ), static fn (): array => [] );

		self::assert_fails( 'unreachable', false, static fn () => $panel->read( new PanelService( 12, 'x' ) ) );
		self::assertSame( [ $settings->url ], $asked );
	}

	public function test_a_secret_that_cannot_be_opened_is_no_connection(): void {
		$unreadable = static fn () => throw SecretUnreadable::wrong_key_or_tampered();
		$panel      = new WebhookPanel( $unreadable, self::clock(), new PinnedHttp( 1 ), static fn (): array => [] );

		self::assertFalse( $panel->is_connected() );
		self::assert_fails( 'not_connected', false, static fn () => $panel->test() );
	}

	/** DNS rebinding: the name is looked up once, and only what was looked at is connected to. */
	public function test_a_name_that_leads_elsewhere_a_moment_later_is_not_followed(): void {
		$looked_up = 0;
		$names     = static function () use ( &$looked_up ): array {
			return 0 === $looked_up++ ? [ '127.0.0.1' ] : [ '169.254.169.254' ];
		};
		$settings  = new PanelSettings( 'http://rebind.invalid:' . self::$server->port . '/ok', self::SECRET, true );
		$reading   = ( new WebhookPanel( static fn () => $settings, self::clock(), new PinnedHttp( 1 ), $names ) )->read( new PanelService( 12, 'x' ) );
		$calls     = self::$server->calls();

		self::assertSame( [ ServiceState::active, 1 ], [ $reading->state, $looked_up ] );
		self::assertSame( 'rebind.invalid:' . self::$server->port, end( $calls )['host'] ?? '' );
	}

	public function test_a_test_asks_twice_and_wants_the_forged_one_refused(): void {
		$before = count( self::$server->calls() );
		// This panel checks no signature at all.
		self::assert_fails( 'wrong_answer', false, static fn () => self::panel( '/ok' )->test() );

		$now   = self::clock()->now()->getTimestamp();
		$valid = static fn ( array $call ): bool => ( new WebhookSignature( self::SECRET ) )->verify( $call['signature'], $call['body'], $now );
		self::assertSame( [ true, false ], array_map( $valid, array_slice( self::$server->calls(), $before ) ) );
	}

	public function test_a_test_fails_as_a_call_does(): void {
		self::assert_fails( 'unauthorized', false, static fn () => self::panel( '/unauthorized' )->test() );
	}

	private static function panel( string $path ): WebhookPanel {
		$settings = new PanelSettings( 'http://127.0.0.1:' . self::$server->port . $path, self::SECRET, true );
		return new WebhookPanel( static fn () => $settings, self::clock(), new PinnedHttp( 1 ), ( new HostNames() )->addresses_of( ... ) );
	}

	/** @param \Closure(): mixed $act */
	private static function assert_fails( string $reason, bool $may_have_acted, \Closure $act ): void {
		try {
			$act();
		} catch ( PanelFailed $failed ) {
			self::assertSame( [ $reason, $may_have_acted ], [ $failed->reason, $failed->may_have_acted ], $failed->getMessage() );
			self::assertStringNotContainsString( self::SECRET, $failed->getMessage() );
			return;
		}
		self::fail( 'It did not fail.' );
	}

	private static function clock(): Clock {
		return new class() implements Clock {
			public function now(): \DateTimeImmutable {
				return new \DateTimeImmutable( '2026-02-04T07:00:00Z' );
			}
			public function today(): CivilDate {
				return CivilDate::of( 2026, 2, 4 );
			}
		};
	}
}
