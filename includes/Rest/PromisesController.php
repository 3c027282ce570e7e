<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Dunning\RecordPromise;
use HostingInvoices\Application\Dunning\WithdrawPromise;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\AgreementViews;
use HostingInvoices\Application\ShopSettings;

/**
 * Promises.
 */
final readonly class PromisesController {

	public function __construct(
		private AgreementViews $views,
		private RecordPromise $record_promise,
		private WithdrawPromise $withdraw_promise,
		private ShopSettings $shop,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->promises( $query ), $query, static fn ( array $row ): array => $row );
	}

	public function record( Call $call ): Answer {
		$id = $this->record_promise->execute(
			$call->body->int( 'customer_id', 0 ),
			$call->body->needed_money( 'amount', $this->shop->currency() ),
			$call->body->needed_date( 'by' ),
			$call->body->text( 'note' ),
			$call->actor,
		);
		return $this->one( $id );
	}

	public function withdraw( Call $call ): Answer {
		$this->withdraw_promise->execute( $call->id, $call->body->needed_text( 'reason' ), $call->actor );
		return $this->one( $call->id );
	}

	private function one( int $id ): Answer {
		return Answer::with( $this->views->promise( $id ) ?? throw NotFound::thing( 'promise', $id ) );
	}
}
