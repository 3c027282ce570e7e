<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Subscriptions\EndSubscription;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel confirmed an order: it is told in the story, and to the customer. A subscription whose service was removed ends
 * that day; what was charged for the days after it is given back.
 *
 * Runs inside the transaction that holds the lock on the customer.
 */
final readonly class TellConfirmed {

	public function __construct(
		private ServiceRepository $services,
		private WriteMessage $write_message,
		private EndSubscription $end_subscription,
		private Story $story,
		private Clock $clock,
	) {
	}

	public function execute( Effect $effect, ServiceState $state ): void {
		if ( ServiceState::terminated === $state ) {
			$this->tell( EventKind::service_terminated, $effect );
			$this->end( $effect->subject_id );
			return;
		}
		$suspended = ServiceState::suspended === $state;
		if ( ! $suspended && ! $this->services->was_told_suspended( $effect->customer_id, $effect->subject_id ) ) {
			// The order to suspend was called back before it was confirmed: nothing ended that anybody knows of.
			return;
		}
		$this->tell( $suspended ? EventKind::service_suspended : EventKind::service_restored, $effect );
		$this->write_message->execute(
			$suspended ? MessageKind::suspended : MessageKind::restored,
			$suspended ? 'suspended' : 'restored',
			$effect->customer_id,
			facts: [ 'services' => $this->services->as_panel_knows( $effect->subject_id )?->reference ]
		);
	}

	private function end( int $service_id ): void {
		$subscription = $this->services->subscription_of( $service_id );
		if ( null === $subscription ) {
			return;
		}
		try {
			$this->end_subscription->execute( $subscription, '', 0, $this->clock->today() );
		} catch ( Refused | NotFound ) {
			// It has an end already.
			return;
		}
	}

	private function tell( EventKind $event, Effect $effect ): void {
		$this->story->tell( new Happening( $event, $effect->customer_id, $this->clock->today(), $this->clock->now(), service_id: $effect->subject_id ) );
	}
}
