<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel confirmed an order: it is told in the story, and to the customer.
 *
 * Runs inside the transaction that holds the lock on the customer.
 */
final readonly class TellConfirmed {

	public function __construct(
		private ServiceRepository $services,
		private WriteMessage $write_message,
		private Story $story,
		private Clock $clock,
	) {
	}

	public function execute( Effect $effect, ServiceState $state ): void {
		if ( ServiceState::terminated === $state ) {
			$this->tell( EventKind::service_terminated, $effect );
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

	private function tell( EventKind $event, Effect $effect ): void {
		$this->story->tell( new Happening( $event, $effect->customer_id, $this->clock->today(), $this->clock->now(), service_id: $effect->subject_id ) );
	}
}
