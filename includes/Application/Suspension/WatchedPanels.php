<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Domain\Suspension\Breaker;

/**
 * Asks panels, and keeps how each server answers. One that failed several times in a row is left in peace for a while.
 */
final readonly class WatchedPanels {

	public function __construct( private Panels $panels, private ServerRepository $servers, private Clock $clock ) {
	}

	public function panel( int $server_id ): Panel {
		return $this->panels->of_server( $server_id );
	}

	/** Until when a server is not to be asked; null = it may be. */
	public function rests_until( int $server_id ): ?\DateTimeImmutable {
		$server = $this->servers->find( $server_id );
		return null !== $server && $server->rests( $this->clock->now() ) ? $server->rests_until : null;
	}

	/**
	 * @template T
	 * @param callable( Panel ): T $ask
	 * @return T
	 * @throws PanelFailed
	 */
	public function ask( int $server_id, callable $ask ): mixed {
		try {
			$answer = $ask( $this->panels->of_server( $server_id ) );
		} catch ( PanelFailed $failure ) {
			$this->note( $server_id, $failure );
			throw $failure;
		}
		$this->servers->answered( $server_id, $this->clock->now() );
		return $answer;
	}

	private function note( int $server_id, PanelFailed $failure ): void {
		$now = $this->clock->now();
		if ( ! $failure->is_about_the_server() ) {
			$this->servers->answered( $server_id, $now );
			return;
		}
		$failures = 1 + ( $this->servers->find( $server_id )->failures ?? 0 );
		$this->servers->failed( $server_id, $now, $failure->getMessage(), Breaker::rests_until( $failures, $failure->reason, $now ) );
	}
}
