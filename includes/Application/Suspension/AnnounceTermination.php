<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Tells a customer that a service that has been suspended for long will be removed, and when; or takes that back.
 */
final readonly class AnnounceTermination {

	/** Days that a service has been suspended before its removal may be announced. */
	public const SUSPENDED_DAYS = 30;
	/** Days between the announcement and the removal. */
	public const NOTICE_DAYS = 14;

	public function __construct(
		private ServiceRepository $services,
		private LockService $lock,
		private WriteMessage $write_message,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate|null $on The day of removal; null = it is taken back.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $service_id, ?CivilDate $on, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $service_id, $on, $reason, $actor_id ): void {
				$service = $this->lock->execute( $service_id );
				$today   = $this->clock->today();
				$now     = $this->clock->now();
				if ( null === $on ) {
					$this->services->announce_termination( $service_id, null, '' );
					$this->story->tell( new Happening( EventKind::note, $service->customer_id, $today, $now, service_id: $service_id, actor_id: $actor_id, detail: $reason, facts: [ 'reasons' => [ 'removal_taken_back' ] ] ) );
					return;
				}
				$long_enough = null !== $service->since && $service->since->plus_days( self::SUSPENDED_DAYS )->is_on_or_before( $today );
				if ( ServiceState::suspended !== $service->wanted || ServiceState::suspended !== $service->actual || ! $long_enough ) {
					throw Refused::because( 'not_suspended_long' );
				}
				if ( $on->is_before( $today->plus_days( self::NOTICE_DAYS ) ) ) {
					throw Refused::because( 'removal_too_soon', 'on' );
				}
				$this->services->announce_termination( $service_id, $on, '' );
				$this->story->tell( new Happening( EventKind::termination_announced, $service->customer_id, $today, $now, service_id: $service_id, actor_id: $actor_id, names_date: $on, detail: $reason ) );
				$this->write_message->execute( MessageKind::removal, 'removal', $service->customer_id, facts: [ 'services' => $this->services->as_panel_knows( $service_id )?->reference, 'names_date' => $on->to_string() ] );
			}
		);
	}
}
