<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * A customer tells how we did, or wants no offers any more. Both by a link in a message, without logging in.
 */
final readonly class AnswerFeedback {

	public function __construct(
		private FeedbackRepository $feedback,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * The first answer counts.
	 *
	 * @param int $score 1 to 5.
	 * @throws NotFound
	 */
	public function execute( int $feedback_id, int $score, string $answer ): void {
		$this->transaction->run(
			function () use ( $feedback_id, $score, $answer ): void {
				$asked = $this->feedback->find( $feedback_id ) ?? throw NotFound::thing( 'message', $feedback_id );
				$this->customers->lock( $asked->customer_id );
				if ( null !== $this->feedback->find( $feedback_id )?->score ) {
					return;
				}
				$this->feedback->answer( $feedback_id, $score, $answer, $this->clock->now() );
				$this->tell( EventKind::feedback_given, $asked->customer_id, $asked->invoice_id, "$score/5" . ( '' === $answer ? '' : " – $answer" ) );
			}
		);
	}

	public function no_offers( int $customer_id ): void {
		$this->transaction->run(
			function () use ( $customer_id ): void {
				$customer = $this->customers->lock( $customer_id );
				if ( null !== $customer && ! $customer->no_offers ) {
					$this->customers->wants_offers( $customer_id, false );
					$this->tell( EventKind::opted_out, $customer_id, null, '' );
				}
			}
		);
	}

	private function tell( EventKind $event, int $customer_id, ?int $invoice_id, string $detail ): void {
		$this->story->tell( new Happening( $event, $customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice_id, detail: $detail ) );
	}
}
