<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\MessageRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\DutchPostalCalendar;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * The owner printed letters, posted them, learned that one was delivered, or got one back.
 *
 * A day of delivery, presumed or proved, is what the term of the formal notice is counted from, and the notice of a warning.
 */
final readonly class ActOnLetters {

	public function __construct(
		private LetterRepository $letters,
		private MessageRepository $messages,
		private StepRepository $steps,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * All of them or none.
	 *
	 * @param non-empty-list<int> $ids
	 * @param string              $words Registered-post number, proof, or why it came back.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( array $ids, LetterAction $action, CivilDate $on, string $words, int $actor_id ): void {
		if ( $on->is_after( $this->clock->today() ) ) {
			throw Refused::because( 'date_in_future', 'on' );
		}
		$this->transaction->run(
			function () use ( $ids, $action, $on, $words, $actor_id ): void {
				foreach ( $ids as $id ) {
					$this->act( $id, $action, $on, $words, $actor_id );
				}
			}
		);
	}

	private function act( int $id, LetterAction $action, CivilDate $on, string $words, int $actor_id ): void {
		$before = $this->letters->find( $id ) ?? throw NotFound::thing( 'letter', $id );
		$this->customers->lock( $before->customer_id );
		$letter = $this->letters->find( $id ) ?? throw NotFound::thing( 'letter', $id );
		if ( ! in_array( $letter->state, $action->comes_after(), true ) ) {
			throw Refused::because( 'letter_elsewhere', '', [ 'state' => $letter->state->value ] );
		}
		if ( $on->is_before( $letter->sent_on ?? $letter->made_on ) ) {
			throw Refused::because( null === $letter->sent_on ? 'before_it_was_made' : 'before_it_was_sent', 'on' );
		}
		match ( $action ) {
			LetterAction::printed => $this->letters->printed( $id, $on ),
			LetterAction::sent => $this->letters->sent( $id, $on, ( new DutchPostalCalendar() )->delivered_on( $on ), $words ),
			LetterAction::delivered => $this->letters->delivered( $id, $on, '' === $words ? throw Refused::because( 'missing', 'words' ) : $words ),
			LetterAction::came_back => $this->letters->came_back( $id, $words ),
			LetterAction::again => $this->send_another( $letter ),
		};
		$this->warn( $letter, $action, $on );
		$this->tell( $letter, $action, $on, $words, $actor_id );
		$this->customers->wake( $letter->customer_id, $this->clock->today() );
	}

	/**
	 * A warning on paper was given on the day of its delivery, and not when it was made: the gate counts its notice from
	 * there. One that came back was never given, and is open again.
	 */
	private function warn( PostedLetter $letter, LetterAction $action, CivilDate $on ): void {
		if ( null === $letter->step_id || MessageKind::warning !== $this->messages->find( $letter->id )?->kind ) {
			return;
		}
		match ( $action ) {
			LetterAction::sent => $this->steps->change( $letter->step_id, StepState::done, ( new DutchPostalCalendar() )->delivered_on( $on ) ),
			LetterAction::delivered => $this->steps->change( $letter->step_id, StepState::done, $on ),
			LetterAction::came_back => $this->steps->came_back( $letter->step_id ),
			LetterAction::printed, LetterAction::again => null,
		};
	}

	/** Its step is open again: the next run of the timeline sends it anew, were it to another address. */
	private function send_another( PostedLetter $letter ): void {
		$this->letters->replaced( $letter->id );
		if ( null !== $letter->step_id ) {
			$this->steps->change( $letter->step_id, StepState::withdrawn );
		}
	}

	private function tell( PostedLetter $letter, LetterAction $action, CivilDate $on, string $words, int $actor_id ): void {
		$event = match ( $action ) {
			LetterAction::printed, LetterAction::again => null,
			LetterAction::sent => EventKind::letter_sent,
			LetterAction::delivered => EventKind::letter_delivered,
			LetterAction::came_back => EventKind::letter_came_back,
		};
		if ( null !== $event ) {
			$this->story->tell( new Happening( $event, $letter->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $letter->invoice_id, message_id: $letter->id, step: $letter->step, actor_id: $actor_id, names_date: $on, detail: $words ) );
		}
	}
}
