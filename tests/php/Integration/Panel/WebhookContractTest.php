<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\Tests\Unit\Application\Memory\LabClock;
use HostingInvoices\WordPress\Panel\HostNames;
use HostingInvoices\WordPress\Panel\PanelHttp;
use HostingInvoices\WordPress\Panel\PanelSettings;
use HostingInvoices\WordPress\Panel\PinnedHttp;
use HostingInvoices\WordPress\Panel\ServerAccess;
use HostingInvoices\WordPress\Panel\WebhookPanel;
use PHPUnit\Framework\Attributes\DataProvider;

/** An order goes out at once, without a look at the account before it: whatever fails, fails on the order. */
final class WebhookContractTest extends PanelContract {

	/** @return iterable<string, array{string, string, string, bool}> */
	public static function failures(): iterable {
		foreach ( parent::failures() as $name => [ $how, $key, $reason, $may_have_acted ] ) {
			$is_refusal = in_array( $reason, [ 'unauthorized', 'forbidden', 'rate_limited' ], true );
			yield $name => [ $how, $key, $reason, ! $is_refusal ];
		}
	}

	#[DataProvider( 'failures' )]
	public function test_a_failure_tells_the_truth( string $how, string $key, string $reason, bool $may_have_acted ): void {
		parent::test_a_failure_tells_the_truth( $how, $key, $reason, $may_have_acted );
	}

	public function test_finds_an_account_and_lists_all(): void {
		$panel = $this->with( 'login-key' );
		self::assertSame( $this->account(), $panel->find( $this->service() )?->account );
		self::assertSame( 'unknown_account', self::failure( fn () => $panel->find( new PanelService( 1, $this->unknown_account() ) ) )->reason );
		self::assertSame( [ 'not_supported', false ], [ ( $failed = self::failure( fn () => $panel->accounts() ) )->reason, $failed->may_have_acted ] );
	}

	public function test_terminates(): void {
		$panel = $this->with( 'login-key' );
		$panel->terminate( $this->service(), 1, 'terminate-1' );
		self::assertNull( $panel->find( $this->service() ) );
		self::assertSame( ServiceState::active, $panel->read( new PanelService( 2, $this->other_account() ) )->state, 'and nothing else' );
	}

	public function test_an_old_order_does_not_undo_a_newer_one(): void {
		$panel = $this->with( 'login-key' );
		$panel->restore( $this->service(), 3, 'restore-3' );
		$panel->suspend( $this->service(), Level::full, 2, 'suspend-2' );
		self::assertFalse( $this->is_suspended() );
		self::assertSame( 3, $panel->read( $this->service() )->epoch );
	}

	public function test_a_renamed_account_is_not_known(): void {
		$this->keep( [ 'renamed.example' => [ 'suspended' => true, 'domain' => 'renamed.example', 'email' => '' ] ] );
		self::assertSame( 'unknown_account', self::failure( fn () => $this->with( 'login-key' )->read( $this->service() ) )->reason );
	}

	/** The key is padded to the shortest length that is taken. */
	protected function panel( ServerAccess $server, PanelHttp $http ): Panel {
		$settings = new PanelSettings( '' === $server->address ? '' : $server->address . '/webhook', '' === $server->secret ? '' : str_pad( $server->secret, 32, '.' ), $server->allows_private_address );
		return new WebhookPanel( static fn () => $settings, new LabClock(), new PinnedHttp( 1 ), ( new HostNames() )->addresses_of( ... ) );
	}

	protected function service(): PanelService {
		return new PanelService( 1, $this->account(), '', '', 2, $this->level() );
	}

	protected function account(): string {
		return 'site.example';
	}

	protected function other_account(): string {
		return 'other.example';
	}

	protected function unknown_account(): string {
		return 'no-such.example';
	}

	protected function level(): Level {
		return Level::full;
	}
}
