<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\EndHold;
use HostingInvoices\Application\Dunning\StartHold;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\AgreementViews;

/**
 * Holds.
 */
final readonly class HoldsController {

	public function __construct(
		private AgreementViews $views,
		private StartHold $start_hold,
		private EndHold $end_hold,
		private Clock $clock,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->holds( $query, $this->clock->today() ), $query, static fn ( array $row ): array => $row );
	}

	public function start( Call $call ): Answer {
		$id = $this->start_hold->execute(
			$call->body->int( 'customer_id', 0 ),
			$call->body->needed_date( 'until' ),
			$call->body->needed_text( 'reason' ),
			$call->actor,
		);
		return $this->one( $id );
	}

	public function end( Call $call ): Answer {
		$this->end_hold->execute( $call->id, $call->body->needed_text( 'reason' ), $call->actor );
		return $this->one( $call->id );
	}

	private function one( int $id ): Answer {
		return Answer::with( $this->views->hold( $id, $this->clock->today() ) ?? throw NotFound::thing( 'hold', $id ) );
	}
}
