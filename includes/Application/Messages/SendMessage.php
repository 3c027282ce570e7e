<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\RunTimeline;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Letters\LetterRepository;
use HostingInvoices\Application\Outbox\Backoff;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\LeaseLost;
use HostingInvoices\Application\Outbox\OutcomeUnknown;
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
		private RunTimeline $timeline,
		private Correspondence $correspondence,
		private Mail $mail,
		private Sms $sms,
		private SendingHours $hours,
		private StepRepository $steps,
		private LetterRepository $letters,
		private CustomerRepository $customers,
		private Story $story,
		private Outbox $outbox,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws LeaseLost
	 * @throws OutcomeUnknown
	 */
	public function execute( Effect $effect, string $worker ): void {
		$message = $this->unless_a_newer_one_goes( $this->messages->find( $effect->subject_id ) );
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
		$wait = 'letter' === $message->channel ? null : $this->hours->wait_until( $message->kind, $facts->manner, $this->clock->now() );
		if ( null !== $wait ) {
			$this->outbox->put_off( $effect, $worker, $wait );
			return;
		}
		$this->hand_over( $effect, $message, $this->correspondence->compose( $facts, $effect->key ), $worker );
	}

	/** One that was put off to another day: what the timeline says today may take its place. */
	private function unless_a_newer_one_goes( ?MessageRecord $message ): ?MessageRecord {
		$today = $this->clock->today();
		if ( null === $message?->step_id || 'waiting' !== $message->state || ! $message->created_on->is_before( $today ) ) {
			return $message;
		}
		$next = $this->customers->find( $message->customer_id )?->next_step_on;
		if ( null === $next || $next->is_after( $today ) ) {
			return $message;
		}
		$this->timeline->execute( $message->customer_id, $today );
		return $this->messages->find( $message->id );
	}

	/** From the moment that the mail server is spoken to only its refusal is an answer; after anything else it may have gone. */
	private function hand_over( Effect $effect, MessageRecord $message, Letter $letter, string $worker ): void {
		$is_begun = false;
		try {
			$begin = function () use ( $effect, $worker, &$is_begun ): void {
				$this->outbox->hand_over( $effect, $worker );
				$is_begun = true;
			};
			match ( $message->channel ) {
				'email' => $this->mail->hand_over( $letter, $begin ),
				'sms' => $this->sms->hand_over( $letter, $begin ),
				// A letter waits in the print queue.
				default => null,
			};
			$this->handed_over( $effect, $message, $letter, $worker );
		} catch ( MailRefused $refused ) {
			$this->again_or_give_up( $effect, $message, $worker, $refused->getMessage() );
		} catch ( LeaseLost $lost ) {
			throw $lost;
		} catch ( \Throwable $failure ) {
			throw $is_begun ? OutcomeUnknown::after( $failure ) : $failure;
		}
	}

	private function handed_over( Effect $effect, MessageRecord $message, Letter $letter, string $worker ): void {
		$this->transaction->run(
			function () use ( $effect, $message, $letter, $worker ): void {
				$this->customers->lock( $message->customer_id );
				$this->outbox->done( $effect, $worker, $this->clock->now() );
				$this->messages->handed_over( $message->id, $letter, $this->clock->now() );
				if ( null !== $message->step_id && 'letter' !== $message->channel ) {
					$this->steps->change( $message->step_id, StepState::done, $this->clock->today(), $letter->facts->names_date );
					// Put off to this day, it is this day's message. What comes next may be counted from it, and is looked at again.
					$this->customers->message_decided_on( $message->customer_id, $this->clock->today() );
					$this->customers->wake( $message->customer_id, $this->clock->today() );
				}
				if ( null !== $message->step_id && 'letter' === $message->channel && MessageKind::warning === $message->kind ) {
					// The date that it names is known; that it was given is not before it was posted.
					$this->steps->names( $message->step_id, $letter->facts->names_date );
				}
				if ( 'letter' === $message->channel ) {
					$this->letters->made( $message, $this->clock->today() );
				}
				$this->tell( 'letter' !== $message->channel ? EventKind::message_sent : EventKind::letter_made, $message, '', $letter );
			}
		);
	}

	private function not_needed( Effect $effect, MessageRecord $message, string $worker ): void {
		$this->transaction->run(
			function () use ( $effect, $message, $worker ): void {
				$this->customers->lock( $message->customer_id );
				$this->outbox->drop( $effect, $worker, 'paid, paused, or another invoice leads', $this->clock->now() );
				$this->messages->change( $message->id, 'withdrawn' );
				if ( null !== $message->step_id && ! $message->is_copy() ) {
					$this->steps->change( $message->step_id, StepState::withdrawn );
					$this->customers->wake( $message->customer_id, $this->clock->today() );
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
				$this->customers->lock( $message->customer_id );
				$this->outbox->park( $effect, $worker, $why, $this->clock->now() );
				$this->messages->change( $message->id, 'parked' );
				if ( null !== $message->step_id && ! $message->is_copy() ) {
					$this->steps->change( $message->step_id, StepState::failed );
					$this->customers->wake( $message->customer_id, $this->clock->today() );
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
