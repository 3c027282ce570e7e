<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * The owner handed the file to the bank: from now on it can only be collected or returned.
 */
final readonly class SubmitBatch {

	public function __construct(
		private BatchRepository $batches,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * Safe to repeat.
	 *
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $batch_id, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $batch_id, $actor_id ): void {
				array_map( $this->customers->lock( ... ), $this->batches->customers( $batch_id ) );
				$batch = $this->batches->lock( $batch_id ) ?? throw NotFound::thing( 'batch', $batch_id );
				if ( ! $batch->state->has_file() ) {
					throw Refused::because( 'batch_not_approved' );
				}
				if ( BatchState::exported !== $batch->state ) {
					return;
				}
				$this->batches->change( $batch_id, BatchState::submitted, $actor_id, $this->clock->now() );
				$debits = $this->batches->move_debits( $batch_id, DebitState::exported, DebitState::submitted );
				$this->story->tell( ...array_map( fn ( Debit $debit ): Happening => $this->submitted( $debit, $batch, $actor_id ), $debits ) );
			}
		);
	}

	private function submitted( Debit $debit, Batch $batch, int $actor_id ): Happening {
		return new Happening(
			EventKind::debit_submitted,
			$debit->customer_id,
			$this->clock->today(),
			$this->clock->now(),
			invoice_id: $debit->invoice_id,
			actor_id: $actor_id,
			amount: $debit->amount,
			names_date: $debit->collection_on,
			facts: [ 'collection_on' => $debit->collection_on->to_string(), 'sequence' => $batch->sequence->value ],
		);
	}
}
