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
	 * @param StepState    $becomes  `withdrawn`: the step is open again; `superseded`: a newer message goes instead.
	 * @param list<string> $not_lost Keys of steps that are open again all the same.
	 */
	public function execute( int $customer_id, StepState $becomes, array $not_lost = [] ): void {
		foreach ( $this->messages->waiting_of( $customer_id ) as $message ) {
			$this->outbox->withdraw( EffectKind::message, $message->id );
			$this->messages->change( $message->id, 'withdrawn' );
			// The printed copy of a formal notice goes with the e-mail, and not the e-mail with it.
			if ( null !== $message->step_id && ! $message->is_copy() ) {
				$this->steps->change( $message->step_id, in_array( $message->step, $not_lost, true ) ? StepState::withdrawn : $becomes );
			}
		}
	}
}
