<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A person confirms that a service is removed: suspended long, announced, its day come, and a last backup named. Nothing
 * else in this product removes anything.
 */
final readonly class TerminateService {

	public function __construct(
		private ServiceRepository $services,
		private LockService $lock,
		private Outbox $outbox,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $typed  The reference, typed once more.
	 * @param string $backup Where the last backup is, or of which day.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $service_id, string $typed, string $backup, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $service_id, $typed, $backup, $reason, $actor_id ): void {
				$service = $this->lock->execute( $service_id );
				$this->assert_may( $service, $typed, $backup );
				$today = $this->clock->today();
				$this->services->announce_termination( $service_id, $service->terminates_on, $backup );
				$epoch = $this->services->want( $service_id, ServiceState::terminated, $today );
				$this->outbox->add( EffectKind::terminate, "terminate-$service_id-$epoch", $service->customer_id, $service_id, $epoch, $this->clock->now() );
				$this->story->tell( new Happening( EventKind::note, $service->customer_id, $today, $this->clock->now(), service_id: $service_id, actor_id: $actor_id, detail: trim( "$reason $backup" ), facts: [ 'reasons' => [ 'removal_confirmed' ] ] ) );
			}
		);
	}

	/** @throws Refused */
	private function assert_may( ServiceFacts $service, string $typed, string $backup ): void {
		$is_suspended = ServiceState::suspended === $service->wanted && ServiceState::suspended === $service->actual && null === $service->drift;
		match ( true ) {
			! $is_suspended => throw Refused::because( 'not_suspended' ),
			null === $service->terminates_on || $this->clock->today()->is_before( $service->terminates_on ) => throw Refused::because( 'removal_not_due' ),
			$typed !== $this->services->as_panel_knows( $service->id )?->reference => throw Refused::because( 'reference_differs', 'reference' ),
			'' === $backup => throw Refused::because( 'missing', 'backup' ),
			default => null,
		};
	}
}
