<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Dunning\TimelineObjections;

/**
 * Saves a version of the timeline, unless the law forbids what it says.
 */
final readonly class SaveTimeline {

	public function __construct(
		private PolicyStore $policies,
		private ReadPolicy $policy,
		private CustomerRepository $customers,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param int $based_on The version that was edited.
	 * @throws Refused naming the first step that the law forbids.
	 * @throws TimelineChangedMeanwhile
	 */
	public function execute( Timeline $timeline, int $based_on, int $actor_id ): SavedTimeline {
		foreach ( TimelineObjections::to( $this->policy->execute( $timeline ), $this->clock->today() ) as $objection ) {
			throw Refused::because( $objection->rule->value, 'steps.' . $objection->step, [ 'move_to_day' => $objection->move_to_day ?? -1 ] );
		}
		return $this->transaction->run(
			function () use ( $timeline, $based_on, $actor_id ): SavedTimeline {
				$saved = $this->policies->save( $timeline, $based_on, $this->clock->now(), $actor_id );
				// A step may fall earlier now: everybody with something open is looked at again.
				$this->customers->wake_all_with_open( $this->clock->today() );
				return $saved;
			}
		);
	}
}
