<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\RemoveServer;
use HostingInvoices\Application\Suspension\SaveServer;
use HostingInvoices\Application\Suspension\Server;
use HostingInvoices\Application\Suspension\ServerRepository;
use HostingInvoices\Application\Suspension\WatchedPanels;
use HostingInvoices\Rest\Present\ServerPresenter;
use HostingInvoices\Rest\Words\Sentences;

/**
 * Servers on which services live.
 */
final readonly class ServersController {

	public function __construct(
		private ServerRepository $servers,
		private Panels $panels,
		private WatchedPanels $watched,
		private SaveServer $save_server,
		private RemoveServer $remove_server,
		private ServerPresenter $presenter,
		private Sentences $sentences,
	) {
	}

	public function list(): Answer {
		$kinds = $this->panels->kinds();
		return Answer::with(
			[
				'servers' => array_map( $this->presenter->server( ... ), $this->servers->all() ),
				'kinds'   => array_map( static fn ( string $kind, string $name ): array => [ 'kind' => $kind, 'name' => $name ], array_keys( $kinds ), $kinds ),
			]
		);
	}

	public function add( Call $call ): Answer {
		return $this->save( 0, $call );
	}

	public function change( Call $call ): Answer {
		return $this->save( $call->id, $call );
	}

	public function remove( Call $call ): Answer {
		$this->remove_server->execute( $call->id );
		return $this->list();
	}

	public function test( Call $call ): Answer {
		$this->servers->find( $call->id ) ?? throw NotFound::thing( 'server', $call->id );
		try {
			$this->watched->ask( $call->id, static fn ( Panel $panel ) => $panel->test() );
		} catch ( PanelFailed $failure ) {
			return Answer::with( [ 'ok' => false, 'message' => $this->sentences->of( 'panel_' . $failure->reason ) ] );
		}
		return Answer::with( [ 'ok' => true, 'message' => __( 'The panel answered as it should.', 'hosting-invoices' ) ] );
	}

	private function save( int $id, Call $call ): Answer {
		$body = $call->body;
		$all  = $body->all();
		$this->save_server->execute(
			$id,
			$body->line( 'kind' ),
			$body->line( 'name' ),
			$body->line( 'address' ),
			$body->line( 'user_name' ),
			$body->line_or_null( 'secret' ),
			true === ( $all['allows_private_address'] ?? false ),
			true === ( $all['keeps_mail'] ?? false ),
		);
		return $this->list();
	}
}
