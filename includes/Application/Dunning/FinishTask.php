<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * A person did what was on the list, or says why it is not needed. Calls and letters have ways of their own.
 */
final readonly class FinishTask {

	/** Another telephone number was looked for: whoever found one calls. */
	public const WRONG_NUMBER = 'wrong_number';

	public function __construct(
		private TaskRepository $tasks,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $outcome `done` or `not_needed`, which asks for a reason.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $id, string $outcome, string $note, int $actor_id ): void {
		if ( 'not_needed' === $outcome && '' === $note ) {
			throw Refused::because( 'missing', 'note' );
		}
		$this->transaction->run(
			function () use ( $id, $outcome, $note, $actor_id ): void {
				$this->customers->lock( $this->task( $id )->customer_id );
				$task = $this->task( $id );
				if ( 'open' !== $task->state ) {
					throw Refused::because( 'task_not_open' );
				}
				$this->tasks->finish( $id, $outcome, $note, $actor_id, $this->clock->now() );
				if ( self::WRONG_NUMBER === $task->step && 'done' === $outcome ) {
					$this->tasks->remind( TaskKind::call, $task->customer_id, $task->invoice_id, 'call', $this->clock->today() );
				}
				$words = implode( ': ', array_filter( [ $task->note, $note ], static fn ( string $part ): bool => '' !== $part ) );
				$this->story->tell( new Happening( EventKind::task_done, $task->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $task->invoice_id > 0 ? $task->invoice_id : null, step: $task->step, actor_id: $actor_id, detail: $words ) );
			}
		);
	}

	/** @throws NotFound */
	private function task( int $id ): Task {
		$task = $this->tasks->find( $id );
		return null !== $task && in_array( $task->kind, [ TaskKind::own, TaskKind::hand_over ], true ) ? $task : throw NotFound::thing( 'task', $id );
	}
}
