<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;
use HostingInvoices\WordPress\Panel\PanelHttp;
use HostingInvoices\WordPress\Panel\PleskPanel;
use HostingInvoices\WordPress\Panel\ServerAccess;

final class PleskPanelTest extends PanelContract {

	public function test_sends_what_the_documents_say(): void {
		$before = count( self::$server->calls() );
		$this->with( 'login-key' )->suspend( $this->service(), Level::page, 1, 'e' );
		$calls = array_slice( self::$server->calls(), $before );
		self::assertSame(
			[ 'GET /api/v2/domains/7/status ', 'PUT /api/v2/domains/7/status {"status":"suspended"}' ],
			array_map( static fn ( array $call ): string => "{$call['method']} {$call['path']} {$call['body']}", $calls )
		);
	}

	/** Its number stays: the domain is found under its new name. */
	public function test_a_renamed_account_is_the_same(): void {
		$this->on_panel( true, 'renamed.example' );
		self::assertSame( 'renamed.example', $this->with( 'login-key' )->find( $this->service() )?->domain );
		self::assertSame( ServiceState::suspended, $this->with( 'login-key' )->read( $this->service() )->state );
	}

	public function test_knows_the_page_and_nothing_that_would_stop_mail(): void {
		self::assertSame( [ Level::page ], $this->with( 'login-key' )->levels() );
	}

	protected function panel( ServerAccess $server, PanelHttp $http ): Panel {
		return new PleskPanel( $server, $http );
	}

	protected function account(): string {
		return '7';
	}

	protected function other_account(): string {
		return '8';
	}

	protected function unknown_account(): string {
		return '99';
	}

	protected function level(): Level {
		return Level::page;
	}
}
