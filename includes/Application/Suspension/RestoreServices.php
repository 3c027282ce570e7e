<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Wants every suspended service of a customer active again. Needs no gate: restoring is always safe.
 */
final readonly class RestoreServices {

	public function __construct(
		private ServiceRepository $services,
		private Outbox $outbox,
		private Story $story,
		private Clock $clock,
	) {
	}

	public function execute( int $customer_id, CivilDate $today ): void {
		foreach ( $this->services->of_customer( $customer_id ) as $service ) {
			$is_under_way = ServiceState::terminated === $service->wanted && ServiceState::terminated !== $service->actual;
			if ( ServiceState::suspended === $service->wanted || $is_under_way ) {
				$this->one( $service, $today );
			}
			$this->services->held( $service->id, [] );
		}
	}

	/** @param int $actor_id Who asked for it; 0 = it was paid. */
	public function one( ServiceFacts $service, CivilDate $today, int $actor_id = 0, string $reason = '' ): void {
		$this->outbox->withdraw( EffectKind::suspend, $service->id );
		$this->outbox->withdraw( EffectKind::terminate, $service->id );
		$this->services->announce_termination( $service->id, null, '' );
		$epoch = $this->services->want( $service->id, ServiceState::active, $today );
		$this->outbox->add( EffectKind::restore, "restore-{$service->id}-$epoch", $service->customer_id, $service->id, $epoch, $this->clock->now() );
		$this->story->tell( new Happening( EventKind::restore_wanted, $service->customer_id, $today, $this->clock->now(), service_id: $service->id, actor_id: $actor_id, detail: $reason ) );
	}
}
