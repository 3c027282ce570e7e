<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Outbox\Backoff;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * Hands one message over, and writes down that it was.
 */
final readonly class SendMessage {

	public function __construct(
		private MessageRepository $messages,
		private GatherMessageFacts $gather,
		private Correspondence $correspondence,
		private Mail $mail,
		private StepRepository $steps,
		private CustomerRepository $customers,
		private Story $story,
		private Outbox $outbox,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws \HostingInvoices\Application\Outbox\LeaseLost */
	public function execute( Effect $effect, string $worker ): void {
		$message = $this->messages->find( $effect->subject_id );
		if ( null === $message || 'waiting' !== $message->state ) {
			$this->outbox->drop( $effect, $worker, 'not waiting any more', $this->clock->now() );
			return;
		}
		if ( $effect->outcome_unknown ) {
			// Sending again might send twice, not sending might lose it: a person looks.
			$this->give_up( $effect, $message, $worker, 'interrupted while it was handed over: it may have been sent' );
			return;
		}
		$facts = $this->gather->execute( $message, $this->clock->today() );
		if ( null === $facts ) {
			$this->not_needed( $effect, $message, $worker );
			return;
		}
		$letter = $this->correspondence->compose( $facts, $effect->key );
		try {
			if ( 'email' === $message->channel ) {
				$this->mail->hand_over( $letter, fn () => $this->outbox->hand_over( $effect, $worker ) );
			}
		} catch ( MailRefused $refused ) {
			$this->again_or_give_up( $effect, $message, $worker, $refused->getMessage() );
			return;
		}
		$this->handed_over( $effect, $message, $letter, $worker );
	}

	private function handed_over( Effect $effect, MessageRecord $message, Letter $letter, string $worker ): void {
		$this->transaction->run(
			function () use ( $effect, $message, $letter, $worker ): void {
				$this->outbox->done( $effect, $worker, $this->clock->now() );
				$this->messages->handed_over( $message->id, $letter, $this->clock->now() );
				if ( null !== $message->step_id && 'email' === $message->channel ) {
					$this->steps->change( $message->step_id, StepState::done, $this->clock->today(), $letter->facts->names_date );
					// What comes next may be counted from the hand-over: the timeline is looked at again.
					$this->customers->wake( $message->customer_id, $this->clock->today() );
				}
				$this->tell( 'email' === $message->channel ? EventKind::message_sent : EventKind::letter_made, $message, '', $letter );
			}
		);
	}

	private function not_needed( Effect $effect, MessageRecord $message, string $worker ): void {
		$this->transaction->run(
			function () use ( $effect, $message, $worker ): void {
				$this->outbox->drop( $effect, $worker, 'nothing is owed any more', $this->clock->now() );
				$this->messages->change( $message->id, 'withdrawn' );
				if ( null !== $message->step_id ) {
					$this->steps->change( $message->step_id, StepState::withdrawn );
				}
			}
		);
	}

	private function again_or_give_up( Effect $effect, MessageRecord $message, string $worker, string $why ): void {
		$again = Backoff::next( $effect->created_at, $effect->attempts, $this->clock->now() );
		if ( null === $again ) {
			$this->give_up( $effect, $message, $worker, $why );
			return;
		}
		$this->outbox->again( $effect, $worker, $again, $why );
	}

	private function give_up( Effect $effect, MessageRecord $message, string $worker, string $why ): void {
		$this->transaction->run(
			function () use ( $effect, $message, $worker, $why ): void {
				$this->outbox->park( $effect, $worker, $why, $this->clock->now() );
				$this->messages->change( $message->id, 'parked' );
				if ( null !== $message->step_id ) {
					$this->steps->change( $message->step_id, StepState::failed );
				}
				$this->tell( EventKind::message_failed, $message, $why, null );
			}
		);
	}

	private function tell( EventKind $event, MessageRecord $message, string $why, ?Letter $letter ): void {
		$this->story->tell(
			new Happening(
				event: $event,
				customer_id: $message->customer_id,
				on: $this->clock->today(),
				at: $this->clock->now(),
				invoice_id: $message->invoice_id,
				message_id: $message->id,
				step: $message->step,
				names_date: $letter?->facts->names_date,
				detail: $why,
				facts: [
					'channel'  => $message->channel,
					'invoices' => null === $letter ? [] : array_map( static fn ( MessageInvoice $invoice ): string => $invoice->number, $letter->facts->invoices ),
				],
			)
		);
	}
}
