<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * Takes back the timeline's messages to a customer that were decided and have not gone.
 */
final readonly class WithdrawMessages {

	public function __construct(
		private MessageRepository $messages,
		private StepRepository $steps,
		private Outbox $outbox,
	) {
	}

	/**
	 * @param StepState $becomes `withdrawn`: the step is open again; `superseded`: a newer message goes instead.
	 */
	public function execute( int $customer_id, StepState $becomes ): void {
		foreach ( $this->messages->waiting_of( $customer_id ) as $message ) {
			$this->outbox->withdraw( EffectKind::message, $message->id );
			$this->messages->change( $message->id, 'withdrawn' );
			if ( null !== $message->step_id ) {
				$this->steps->change( $message->step_id, $becomes );
			}
		}
	}
}
