<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;

/**
 * A person says that it is done on the panel; the order that waited for it is looked at again at once.
 */
final readonly class FinishHandWork {

	public function __construct( private HandWork $work, private Outbox $outbox, private Transaction $transaction, private Clock $clock ) {
	}

	/** @throws Refused */
	public function execute( int $id, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $id, $actor_id ): void {
				$now  = $this->clock->now();
				$task = $this->work->finish( $id, $actor_id, $now ) ?? throw Refused::because( 'hand_work_not_open' );
				$this->outbox->hurry( $task['service_id'], $now );
			}
		);
	}
}
