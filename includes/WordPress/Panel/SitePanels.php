<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Secrets;
use HostingInvoices\Application\Suspension\HandWork;
use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\Server;
use HostingInvoices\Application\Suspension\ServerRepository;

/**
 * Builds the adapter of a server from what the owner filled in. Other plugins bring kinds of their own with the filter
 * `hosting_invoices_panel_kinds`; docs/panels.md says how.
 */
final readonly class SitePanels implements Panels {

	public const FILTER = 'hosting_invoices_panel_kinds';

	/** @param \Closure( string ): list<string> $addresses_of Every IP address of a name: HostNames. */
	public function __construct(
		private ServerRepository $servers,
		private Secrets $secrets,
		private HandWork $work,
		private Clock $clock,
		private PinnedHttp $http,
		private \Closure $addresses_of,
	) {
	}

	public function of_server( int $server_id ): Panel {
		$server = $this->servers->find( $server_id );
		if ( null === $server ) {
			return new NoPanel();
		}
		return match ( $server->kind ) {
			'webhook' => $this->webhook( $server ),
			'directadmin' => new DirectAdminPanel( $this->access( $server ), $this->calls() ),
			'plesk' => new PleskPanel( $this->access( $server ), $this->calls() ),
			'by_hand' => new ByHandPanel( $this->work, $this->clock ),
			default => $this->brought( $server ),
		};
	}

	public function is_any_connected(): bool {
		foreach ( $this->servers->all() as $server ) {
			if ( $this->of_server( $server->id )->is_connected() ) {
				return true;
			}
		}
		return false;
	}

	public function kinds(): array {
		$own = [
			'directadmin' => 'DirectAdmin',
			'plesk'       => 'Plesk',
			'webhook'     => __( 'Signed webhook', 'hosting-invoices' ),
			'by_hand'     => __( 'By hand: a task with a date', 'hosting-invoices' ),
		];
		return $own + array_map( static fn ( array $kind ): string => $kind['name'], $this->others() );
	}

	/** The secret is opened when it is needed: one that cannot be opened is a panel that is not connected. */
	private function webhook( Server $server ): Panel {
		return new WebhookPanel(
			fn (): PanelSettings => new PanelSettings( $server->address, '' === $server->secret_sealed ? '' : $this->secrets->open( $server->secret_sealed ), $server->allows_private_address ),
			$this->clock,
			$this->http,
			$this->addresses_of
		);
	}

	private function brought( Server $server ): Panel {
		$kind  = $this->others()[ $server->kind ] ?? null;
		$panel = null === $kind ? null : $kind['panel']( $this->access( $server ), $this->calls() );
		return $panel instanceof Panel ? $panel : new NoPanel();
	}

	/** @return array<string, array{name: string, panel: callable}> */
	private function others(): array {
		$kinds = apply_filters( self::FILTER, [] );
		$found = [];
		foreach ( is_array( $kinds ) ? $kinds : [] as $key => $kind ) {
			if ( is_string( $key ) && is_array( $kind ) && is_string( $kind['name'] ?? null ) && is_callable( $kind['panel'] ?? null ) ) {
				$found[ $key ] = [ 'name' => $kind['name'], 'panel' => $kind['panel'] ];
			}
		}
		return $found;
	}

	private function access( Server $server ): ServerAccess {
		try {
			$secret = '' === $server->secret_sealed ? '' : $this->secrets->open( $server->secret_sealed );
		} catch ( SecretUnreadable ) {
			$secret = '';
		}
		return new ServerAccess( $server->id, $server->address, $server->user_name, $secret, $server->allows_private_address, $server->keeps_mail );
	}

	private function calls(): PanelHttp {
		return new PanelHttp( $this->http, $this->addresses_of );
	}
}
