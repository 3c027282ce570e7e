<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\WordPress\Panel\HostNames;
use HostingInvoices\WordPress\Panel\PanelHttp;
use HostingInvoices\WordPress\Panel\PinnedHttp;
use HostingInvoices\WordPress\Panel\ServerAccess;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * What every adapter keeps to, against a small HTTP server that answers as the panel's documents say and fails on
 * demand. Whatever happens, what is known afterwards is the truth or "unknown".
 *
 * An adapter of your own: extend this, let server() start something that answers as your panel does, and panel() build
 * the adapter; docs/panels.md says more.
 */
abstract class PanelContract extends TestCase {

	protected static LocalServer $server;
	protected static string $folder;

	/** @param string $key `login-key`: all rights; `read-key`: may only read; anything else is refused. */
	abstract protected function panel( ServerAccess $server, PanelHttp $http ): Panel;

	/** What the panel calls the account that the test begins with, and one that it does not know. */
	abstract protected function account(): string;

	abstract protected function unknown_account(): string;

	/** The level that the panel is asked for in this test. */
	abstract protected function level(): Level;

	public static function setUpBeforeClass(): void {
		self::$folder = sys_get_temp_dir() . '/hosting-invoices-panels-' . bin2hex( random_bytes( 6 ) );
		mkdir( self::$folder );
		self::$server = LocalServer::php( __DIR__ . '/hosting-panel.php', self::$folder );
	}

	public static function tearDownAfterClass(): void {
		self::$server->stop();
		array_map( 'unlink', (array) glob( self::$folder . '/*' ) );
		rmdir( self::$folder );
	}

	protected function setUp(): void {
		$this->break_down( '' );
		$this->on_panel( false );
	}

	/** A server that still sleeps keeps the next test waiting. */
	protected function tearDown(): void {
		if ( preg_match( '/time-out|drop by drop|large/', (string) $this->dataName() ) ) {
			self::start_afresh();
		}
	}

	private static function start_afresh(): void {
		self::$server->stop();
		self::$server = LocalServer::php( __DIR__ . '/hosting-panel.php', self::$folder );
	}

	public function test_tests_connection_and_rights(): void {
		$this->with( 'login-key' )->test();
		self::assertFalse( $this->is_suspended(), 'a test changes nothing' );
	}

	public function test_suspends_restores_and_reads_back(): void {
		$panel = $this->with( 'login-key' );
		self::assertSame( ServiceState::active, $panel->read( $this->service() )->state );
		$panel->suspend( $this->service(), $this->level(), 1, 'suspend-1' );
		self::assertTrue( $this->is_suspended() );
		self::assertSame( ServiceState::suspended, $panel->read( $this->service() )->state );
		$panel->restore( $this->service(), 2, 'restore-2' );
		self::assertFalse( $this->is_suspended() );
		self::assertSame( ServiceState::active, $panel->read( $this->service() )->state );
	}

	public function test_what_is_so_already_stays_so(): void {
		$panel = $this->with( 'login-key' );
		$panel->restore( $this->service(), 1, 'restore-1' );
		self::assertFalse( $this->is_suspended() );
		$panel->suspend( $this->service(), $this->level(), 2, 'suspend-2' );
		$panel->suspend( $this->service(), $this->level(), 2, 'suspend-2' );
		self::assertTrue( $this->is_suspended() );
	}

	public function test_finds_an_account_and_lists_all(): void {
		$panel = $this->with( 'login-key' );
		self::assertSame( [ $this->account(), 'site.example' ], [ $panel->find( $this->service() )?->account, $panel->find( $this->service() )?->domain ] );
		self::assertSame( $this->account(), $panel->find( new PanelService( 1, 'site.example' ) )?->account, 'by its domain' );
		self::assertNull( $panel->find( new PanelService( 1, 'no-such.example', $this->unknown_account() ) ) );
		self::assertSame( [ 'site.example', 'other.example' ], array_column( $panel->accounts(), 'domain' ) );
	}

	public function test_terminates(): void {
		$panel = $this->with( 'login-key' );
		$panel->terminate( $this->service(), 1, 'terminate-1' );
		self::assertNull( $panel->find( $this->service() ) );
		self::assertCount( 1, $panel->accounts(), 'and nothing else' );
	}

	/** @return iterable<string, array{string, string, string, bool}> how it fails, key, reason, whether it may have acted */
	public static function failures(): iterable {
		yield 'wrong password' => [ '', 'wrong-key', 'unauthorized', false ];
		yield 'no rights' => [ '', 'read-key', 'forbidden', false ];
		yield 'rate limit' => [ 'rate_limit', 'login-key', 'rate_limited', false ];
		yield 'rate limit when it acts' => [ 'rate_limit act', 'login-key', 'rate_limited', false ];
		yield 'time-out before anything' => [ 'hang_before', 'login-key', 'timeout', false ];
		yield 'time-out before acting' => [ 'hang_before act', 'login-key', 'timeout', true ];
		yield 'time-out after acting' => [ 'hang_after act', 'login-key', 'timeout', true ];
		yield '500' => [ 'broken', 'login-key', 'http_status', false ];
		yield '500 when it acts' => [ 'broken act', 'login-key', 'http_status', true ];
		yield 'HTML' => [ 'html act', 'login-key', 'not_json', true ];
		yield 'redirect' => [ 'redirect', 'login-key', 'redirect', false ];
		yield 'redirect when it acts' => [ 'redirect act', 'login-key', 'redirect', true ];
		yield 'large: five megabytes' => [ 'huge act', 'login-key', 'too_large', true ];
		yield 'drop by drop' => [ 'drip act', 'login-key', 'timeout', true ];
	}

	#[DataProvider( 'failures' )]
	public function test_a_failure_tells_the_truth( string $how, string $key, string $reason, bool $may_have_acted ): void {
		$this->break_down( $how );
		$failed = self::failure( fn () => $this->with( $key )->suspend( $this->service(), $this->level(), 1, 'suspend-1' ) );
		self::assertSame( [ $reason, $may_have_acted ], [ $failed->reason, $failed->may_have_acted ], $failed->getMessage() );
		self::assertTrue( $may_have_acted || ! $this->is_suspended(), 'what it says was not done was not' );
		self::assertStringNotContainsString( $key, $failed->getMessage() );
	}

	/** @return iterable<string, array{string, string}> how it fails, key */
	public static function unreadable(): iterable {
		yield 'wrong password' => [ '', 'wrong-key' ];
		yield 'rate limit' => [ 'rate_limit', 'login-key' ];
		yield 'time-out' => [ 'hang_before', 'login-key' ];
		yield '500' => [ 'broken', 'login-key' ];
		yield 'HTML' => [ 'html', 'login-key' ];
		yield 'truncated' => [ 'half', 'login-key' ];
		yield 'redirect' => [ 'redirect', 'login-key' ];
		yield 'large: five megabytes' => [ 'huge', 'login-key' ];
		yield 'drop by drop' => [ 'drip', 'login-key' ];
	}

	/** No state is made up, and reading never acts. */
	#[DataProvider( 'unreadable' )]
	public function test_what_cannot_be_read_is_not_known( string $how, string $key ): void {
		$this->on_panel( true );
		$this->break_down( $how );
		self::assertFalse( self::failure( fn () => $this->with( $key )->read( $this->service() ) )->may_have_acted );
		self::assertTrue( $this->is_suspended() );
	}

	public function test_a_truncated_answer_to_an_order_is_not_believed(): void {
		$this->break_down( 'half act' );
		self::assertTrue( self::failure( fn () => $this->with( 'login-key' )->suspend( $this->service(), $this->level(), 1, 'suspend-1' ) )->may_have_acted );
	}

	/** @return iterable<string, array{string, string}> how it fails, key */
	public static function troubles(): iterable {
		yield 'none' => [ '', 'login-key' ];
		yield 'wrong password' => [ '', 'wrong-key' ];
		yield 'no rights' => [ '', 'read-key' ];
		yield 'rate limit' => [ 'rate_limit', 'login-key' ];
		yield 'time-out before anything' => [ 'hang_before', 'login-key' ];
		yield 'time-out before acting' => [ 'hang_before act', 'login-key' ];
		yield 'time-out after acting' => [ 'hang_after act', 'login-key' ];
		yield 'the read-back runs into a time-out' => [ 'hang_before read', 'login-key' ];
		yield '500' => [ 'broken', 'login-key' ];
		yield '500 when it acts' => [ 'broken act', 'login-key' ];
		yield 'HTML' => [ 'html', 'login-key' ];
		yield 'HTML when it acts' => [ 'html act', 'login-key' ];
		yield 'truncated' => [ 'half', 'login-key' ];
		yield 'truncated when it acts' => [ 'half act', 'login-key' ];
		yield 'the read-back is truncated' => [ 'half read', 'login-key' ];
		yield 'redirect when it acts' => [ 'redirect act', 'login-key' ];
		yield 'large: five megabytes' => [ 'huge act', 'login-key' ];
		yield 'drop by drop' => [ 'drip act', 'login-key' ];
		yield 'account renamed' => [ 'renamed', 'login-key' ];
	}

	/** After each trouble the owner is shown the truth or "unknown"; when it is over, the service is as it is wanted. */
	#[DataProvider( 'troubles' )]
	public function test_suspending_what_is_shown_is_true_or_unknown( string $how, string $key ): void {
		$panel = new OneAccount( $this->with( 'login-key' ), $this->service() );
		$shop  = ShopOnPanel::on_the_eve( $panel );
		$this->trouble( $how, $key, $panel );
		$shop->shop->until( ShopOnPanel::CUT );
		$this->assert_true_or_unknown( $shop, ServiceState::suspended );
		$this->heal( $panel );
		$shop->shop->until( '2026-02-06' );
		self::assertSame( [ ServiceState::suspended, true ], [ $shop->shown()->actual, $this->is_suspended() ], 'when it is over' );
	}

	#[DataProvider( 'troubles' )]
	public function test_restoring_what_is_shown_is_true_or_unknown( string $how, string $key ): void {
		$panel = new OneAccount( $this->with( 'login-key' ), $this->service() );
		$shop  = ShopOnPanel::on_the_eve( $panel );
		$shop->shop->until( ShopOnPanel::CUT );
		self::assertTrue( $this->is_suspended() );
		$this->trouble( $how, $key, $panel );
		$shop->pays();
		$shop->shop->until( '2026-02-05' );
		$this->assert_true_or_unknown( $shop, ServiceState::active );
		$this->heal( $panel );
		$shop->shop->until( '2026-02-07' );
		self::assertSame( [ ServiceState::active, false ], [ $shop->shown()->actual, $this->is_suspended() ], 'when it is over' );
	}

	private function assert_true_or_unknown( ShopOnPanel $shop, ServiceState $wanted ): void {
		$truth = $this->is_suspended() ? ServiceState::suspended : ServiceState::active;
		self::assertSame( $wanted, $shop->shown()->wanted );
		self::assertContains( $shop->shown()->actual, [ $truth, ServiceState::unknown ] );
	}

	/** What "renamed" is: the account goes on under another name that the shop does not know. */
	private function trouble( string $how, string $key, OneAccount $panel ): void {
		if ( 'renamed' === $how ) {
			$panel->panel = $this->with( $key );
			$this->renames( $this->account(), $this->unknown_account() );
			return;
		}
		$panel->panel = $this->with( $key );
		$this->break_down( $how );
	}

	private function heal( OneAccount $panel ): void {
		$this->break_down( '' );
		$this->renames( $this->unknown_account(), $this->account() );
		if ( preg_match( '/time-out|drop by drop|large/', (string) $this->dataName() ) ) {
			self::start_afresh();
		}
		$panel->panel = $this->with( 'login-key' );
	}

	private function renames( string $from, string $to ): void {
		$accounts = json_decode( (string) file_get_contents( self::$folder . '/state.json' ), true );
		if ( isset( $accounts[ $from ] ) ) {
			$this->keep( [ $to => $accounts[ $from ] ] + array_diff_key( $accounts, [ $from => true ] ) );
		}
	}

	public function test_an_unknown_account_is_no_state(): void {
		$service = new PanelService( 1, 'no-such.example', $this->unknown_account() );
		foreach ( [ fn () => $this->with( 'login-key' )->read( $service ), fn () => $this->with( 'login-key' )->suspend( $service, $this->level(), 1, 'e' ) ] as $ask ) {
			$failed = self::failure( $ask );
			self::assertSame( [ 'unknown_account', false, false ], [ $failed->reason, $failed->may_have_acted, $failed->is_about_the_server() ] );
		}
	}

	public function test_a_wrong_certificate_ends_it_before_anything_is_sent(): void {
		$folder = self::$folder . '-tls';
		mkdir( $folder );
		$key = openssl_pkey_new( [ 'private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1' ] );
		openssl_x509_export( openssl_csr_sign( openssl_csr_new( [ 'commonName' => 'panel.invalid' ], $key ), null, $key, 1 ), $certificate );
		openssl_pkey_export( $key, $private );
		file_put_contents( $folder . '/certificate', $certificate . $private );
		$server = LocalServer::tls( $folder . '/certificate', $folder );
		$panel  = $this->panel( new ServerAccess( 2, "https://127.0.0.1:{$server->port}", 'reseller', 'login-key', true, true ), self::http() );
		$failed = self::failure( fn () => $panel->suspend( $this->service(), $this->level(), 1, 'e' ) );
		self::assertSame( [ 'certificate', false ], [ $failed->reason, $failed->may_have_acted ] );
		self::assertSame( [], $server->calls() );
		$server->stop();
		array_map( 'unlink', (array) glob( $folder . '/*' ) );
		rmdir( $folder );
	}

	public function test_a_private_address_is_refused_unless_it_is_allowed(): void {
		$panel  = $this->panel( new ServerAccess( 2, 'http://127.0.0.1:' . self::$server->port, 'reseller', 'login-key', false, true ), self::http() );
		$before = count( self::$server->calls() );
		self::assertSame( 'address_refused', self::failure( fn () => $panel->read( $this->service() ) )->reason );
		self::assertCount( $before, self::$server->calls() );
	}

	public function test_is_not_connected_before_all_is_filled_in(): void {
		foreach ( [ [ '', 'login-key' ], [ 'https://panel.example', '' ] ] as [ $address, $key ] ) {
			self::assertFalse( $this->panel( new ServerAccess( 2, $address, 'reseller', $key, true, true ), self::http() )->is_connected() );
		}
		self::assertTrue( $this->with( 'login-key' )->is_connected() );
	}

	protected function service(): PanelService {
		return new PanelService( 1, 'site.example', $this->account(), 'site.example', 2, $this->level() );
	}

	protected function with( string $key ): Panel {
		return $this->panel( new ServerAccess( 2, 'http://127.0.0.1:' . self::$server->port, 'reseller', $key, true, true ), self::http() );
	}

	protected static function http(): PanelHttp {
		return new PanelHttp( new PinnedHttp( 1 ), ( new HostNames() )->addresses_of( ... ) );
	}

	protected function on_panel( bool $suspended, string $domain = 'site.example' ): void {
		$this->keep( [ $this->account() => [ 'suspended' => $suspended, 'domain' => $domain, 'email' => 'owner@site.example' ], $this->other_account() => [ 'suspended' => false, 'domain' => 'other.example', 'email' => '' ] ] );
	}

	abstract protected function other_account(): string;

	/** @param array<array-key, mixed> $accounts */
	protected function keep( array $accounts ): void {
		file_put_contents( self::$folder . '/state.json', json_encode( $accounts, JSON_THROW_ON_ERROR ) );
	}

	protected function is_suspended(): bool {
		$accounts = json_decode( (string) file_get_contents( self::$folder . '/state.json' ), true );
		return (bool) ( $accounts[ $this->account() ] ?? $accounts[ $this->unknown_account() ] )['suspended'];
	}

	protected function break_down( string $how ): void {
		file_put_contents( self::$folder . '/fail', $how );
	}

	/** @param \Closure(): mixed $ask */
	protected static function failure( \Closure $ask ): PanelFailed {
		try {
			$answer = $ask();
		} catch ( PanelFailed $failed ) {
			return $failed;
		}
		self::assertTrue( false, 'It answered ' . ( $answer instanceof PanelReading ? $answer->state->value : 'yes' ) . '.' );
	}
}
