<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Settings\ChangeSettings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\Server;
use HostingInvoices\Application\Suspension\WatchedPanels;
use HostingInvoices\Rest\Present\SettingsPresenter;
use HostingInvoices\Rest\Words\Sentences;

/**
 * The owner's settings.
 */
final readonly class SettingsController {

	public function __construct(
		private SettingsStore $settings,
		private ChangeSettings $change_settings,
		private WatchedPanels $panels,
		private SettingsPresenter $presenter,
		private Sentences $sentences,
	) {
	}

	public function get(): Answer {
		return Answer::with( $this->presenter->settings( $this->settings->current() ) );
	}

	public function change( Call $call ): Answer {
		$changes = [];
		foreach ( $call->body->all() as $name => $value ) {
			if ( is_scalar( $value ) ) {
				$changes[ (string) $name ] = is_string( $value ) ? $call->body->line( (string) $name ) : $value;
			}
		}
		return Answer::with( $this->presenter->settings( $this->change_settings->execute( $changes ) ) );
	}

	public function test_panel(): Answer {
		try {
			$this->panels->ask( Server::FIRST, static fn ( Panel $panel ) => $panel->test() );
		} catch ( PanelFailed $failure ) {
			return Answer::with( [ 'ok' => false, 'message' => $this->sentences->of( 'panel_' . $failure->reason ) ] );
		}
		return Answer::with( [ 'ok' => true, 'message' => __( 'The panel answered as it should.', 'hosting-invoices' ) ] );
	}
}
