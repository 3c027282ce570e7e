<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Subscriptions\Turn;

/**
 * All services of a customer on one billing day, so that they come on one invoice. The days up to it are a short period,
 * charged by day with the next invoice.
 */
final readonly class AlignSubscriptions {

	private const LAST_DAY_OF_EVERY_MONTH = 28;

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private CustomerRepository $customers,
		private CarryOutTurn $turns,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param int $day_of_month 1 to 28.
	 * @throws NotFound
	 * @throws Refused when all are on that day already.
	 */
	public function execute( int $customer_id, int $day_of_month, int $actor_id ): void {
		if ( $day_of_month < 1 || $day_of_month > self::LAST_DAY_OF_EVERY_MONTH ) {
			throw Refused::because( 'billing_day_range', 'day' );
		}
		$this->transaction->run(
			function () use ( $customer_id, $day_of_month, $actor_id ): void {
				$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$moved = array_filter( array_map( fn ( int $id ): ?string => $this->align( $id, $day_of_month ), $this->running( $customer_id ) ) );
				if ( [] === $moved ) {
					throw Refused::because( 'billing_day_is_the_same', 'day' );
				}
				$this->story->tell( new Happening( EventKind::billing_day_changed, $customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, detail: implode( ', ', $moved ), facts: [ 'day' => $day_of_month ] ) );
			}
		);
	}

	/** @return list<int> */
	private function running( int $customer_id ): array {
		$ids = [];
		foreach ( $this->subscriptions->of_customer( $customer_id ) as $subscription ) {
			if ( null === $subscription->ends_on ) {
				$ids[] = $subscription->id;
			}
		}
		return $ids;
	}

	private function align( int $id, int $day_of_month ): ?string {
		$now  = $this->turns->begin( $id );
		$turn = Turn::to_billing_day( $now, $day_of_month );
		if ( null === $turn ) {
			return null;
		}
		$this->turns->write( $turn, false );
		return $now->label;
	}
}
