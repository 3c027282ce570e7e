<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * Sent is not delivered. A warning or a formal notice that came back was never given: nothing that hangs on it may
 * happen, it goes again by another way, and the owner hears of it.
 */
final readonly class BookMailReport {

	public function __construct(
		private Nonces $nonces,
		private MessageRepository $messages,
		private StepRepository $steps,
		private TaskRepository $tasks,
		private CustomerRepository $customers,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $nonce That the report is signed with: it counts once.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( MailReport $report, string $nonce ): void {
		$this->transaction->run(
			function () use ( $report, $nonce ): void {
				if ( ! $this->nonces->take( $nonce, $this->clock->now() ) ) {
					throw Refused::because( 'report_seen' );
				}
				$found = $this->messages->find_by_mail_id( $report->mail_id ) ?? throw NotFound::thing( 'message', 0 );
				$this->customers->lock( $found->customer_id );
				$message = $this->messages->find( $found->id ) ?? throw NotFound::thing( 'message', $found->id );
				// Reports may come twice, late and in any order: what bounced stays bounced.
				if ( 'bounced' === $message->state || ( $report->delivered && 'handed_over' !== $message->state ) ) {
					return;
				}
				$this->messages->reported( $message->id, $report->delivered ? 'delivered' : 'bounced', $report->detail, $this->clock->now() );
				if ( ! $report->delivered ) {
					$this->bounced( $message );
				}
				$this->tell( $message, $report );
			}
		);
	}

	private function bounced( MessageRecord $message ): void {
		$today = $this->clock->today();
		if ( 'email' === $message->channel ) {
			$this->customers->email_bounced( $message->customer_id, $this->messages->recipient( $message->id ) );
		}
		if ( null !== $message->step_id && ! $message->is_copy() ) {
			$this->steps->came_back( $message->step_id );
			// It goes again today, if today's one message was this one.
			$this->customers->no_message_on( $message->customer_id, $today );
		}
		$this->tasks->remind( TaskKind::own, $message->customer_id, (int) $message->invoice_id, 'bounced', $today, '' );
		$this->customers->wake( $message->customer_id, $today );
	}

	private function tell( MessageRecord $message, MailReport $report ): void {
		$this->story->tell(
			new Happening(
				$report->delivered ? EventKind::message_delivered : EventKind::message_bounced,
				$message->customer_id,
				$this->clock->today(),
				$this->clock->now(),
				invoice_id: $message->invoice_id,
				message_id: $message->id,
				step: $message->step,
				detail: $report->detail,
				facts: [ 'channel' => $message->channel ],
			)
		);
	}
}
