<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;

/**
 * Takes a batch back before the bank has it. Its debits are looked at again at the next run: what is still to be
 * collected comes in a new batch with new references, so that the old file is never taken for the new one.
 */
final readonly class WithdrawBatch {

	public function __construct(
		private BatchRepository $batches,
		private CustomerRepository $customers,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $batch_id, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $batch_id, $actor_id ): void {
				$customers = $this->batches->customers( $batch_id );
				array_map( $this->customers->lock( ... ), $customers );
				$batch = $this->batches->lock( $batch_id ) ?? throw NotFound::thing( 'batch', $batch_id );
				if ( ! $batch->state->may_be_withdrawn() ) {
					throw Refused::because( 'batch_with_bank' );
				}
				$this->batches->move_debits( $batch_id, DebitState::exported, DebitState::planned );
				$this->batches->move_debits( $batch_id, DebitState::ready, DebitState::planned );
				$this->batches->change( $batch_id, BatchState::withdrawn, $actor_id, $this->clock->now() );
				foreach ( $customers as $customer_id ) {
					$this->customers->wake( $customer_id, $this->clock->today() );
				}
			}
		);
	}
}
