<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\WordPress\Panel\DirectAdminPanel;
use HostingInvoices\WordPress\Panel\PanelHttp;
use HostingInvoices\WordPress\Panel\ServerAccess;

final class DirectAdminPanelTest extends PanelContract {

	public function test_sends_what_the_documents_say(): void {
		$before = count( self::$server->calls() );
		$this->with( 'login-key' )->suspend( $this->service(), Level::full, 1, 'e' );
		$calls = array_slice( self::$server->calls(), $before );
		self::assertSame(
			[ 'GET /CMD_API_SHOW_USER_CONFIG user=site ', 'POST /CMD_API_SELECT_USERS  location=CMD_SELECT_USERS&dosuspend=yes&reason=billing&select0=site' ],
			array_map( static fn ( array $call ): string => "{$call['method']} {$call['path']} {$call['query']} {$call['body']}", $calls )
		);
	}

	/** The user name was given to another customer since it was mapped. */
	public function test_an_account_with_another_domain_is_left_alone(): void {
		$this->on_panel( false, 'stranger.example' );
		$failed = self::failure( fn () => $this->with( 'login-key' )->suspend( $this->service(), Level::full, 1, 'e' ) );
		self::assertSame( [ 'wrong_account', false, false ], [ $failed->reason, $failed->may_have_acted, $this->is_suspended() ] );
	}

	public function test_a_renamed_account_is_not_known(): void {
		$this->keep( [ 'renamed' => [ 'suspended' => true, 'domain' => 'site.example', 'email' => '' ] ] );
		self::assertSame( 'unknown_account', self::failure( fn () => $this->with( 'login-key' )->read( $this->service() ) )->reason );
	}

	public function test_a_key_that_may_only_read_fails_the_test(): void {
		self::assertSame( 'forbidden', self::failure( fn () => $this->with( 'read-key' )->test() )->reason );
	}

	public function test_without_the_owner_saying_that_mail_goes_on_it_does_nothing(): void {
		self::assertSame( [], ( new DirectAdminPanel( new ServerAccess( 2, 'https://panel.example:2222', 'reseller', 'login-key', false, false ), self::http() ) )->levels() );
		self::assertSame( [ Level::full ], $this->with( 'login-key' )->levels() );
	}

	protected function panel( ServerAccess $server, PanelHttp $http ): Panel {
		return new DirectAdminPanel( $server, $http );
	}

	protected function account(): string {
		return 'site';
	}

	protected function other_account(): string {
		return 'other';
	}

	protected function unknown_account(): string {
		return 'nobody';
	}

	protected function level(): Level {
		return Level::full;
	}
}
