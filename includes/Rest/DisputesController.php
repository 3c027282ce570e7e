<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Dunning\CloseDispute;
use HostingInvoices\Application\Dunning\OpenDispute;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\AgreementViews;

/**
 * Disputes.
 */
final readonly class DisputesController {

	public function __construct(
		private AgreementViews $views,
		private OpenDispute $open_dispute,
		private CloseDispute $close_dispute,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->disputes( $query ), $query, static fn ( array $row ): array => $row );
	}

	public function open( Call $call ): Answer {
		return $this->one( $this->open_dispute->execute( $call->body->int( 'invoice_id', 0 ), $call->body->needed_text( 'reason' ), $call->actor ) );
	}

	public function close( Call $call ): Answer {
		$this->close_dispute->execute( $call->id, $call->body->needed_text( 'reason' ), $call->actor );
		return $this->one( $call->id );
	}

	private function one( int $id ): Answer {
		return Answer::with( $this->views->dispute( $id ) ?? throw NotFound::thing( 'dispute', $id ) );
	}
}
