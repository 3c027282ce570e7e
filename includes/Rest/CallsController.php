<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Dunning\CallOutcome;
use HostingInvoices\Application\Dunning\RecordCallOutcome;
use HostingInvoices\Application\Reporting\ListCalls;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Rest\Present\CallPresenter;

/**
 * Calls to make, the sheet of one, and what came of it.
 */
final readonly class CallsController {

	public function __construct(
		private ListCalls $calls,
		private RecordCallOutcome $record_outcome,
		private CallPresenter $presenter,
		private ShopSettings $shop,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->calls->execute( $query ), $query, CallPresenter::row( ... ) );
	}

	public function get( Call $call ): Answer {
		return Answer::with( $this->presenter->sheet( $this->calls->sheet( $call->id ) ) );
	}

	public function record_outcome( Call $call ): Answer {
		$this->record_outcome->execute(
			$call->id,
			CallOutcome::from( $call->body->line( 'outcome' ) ),
			$call->body->money( 'amount', $this->shop->currency() ),
			$call->body->date( 'by' ),
			$call->body->date( 'again_on' ),
			$call->body->text( 'note' ),
			$call->actor,
			Instalments::read( $call->body, $this->shop->currency() ),
		);
		return $this->get( $call );
	}
}
