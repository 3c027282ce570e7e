<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\TimelineObjections;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\LegalFigures;

/**
 * Saves a version of a timeline, unless the law forbids what it says. Open invoices keep the version they began with,
 * unless the owner moves them.
 */
final readonly class SaveTimeline {

	public function __construct(
		private PolicyStore $policies,
		private ReadPolicy $policy,
		private InvoiceVersions $versions,
		private CustomerRepository $customers,
		private LegalFigures $law,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param bool $move_open Whether open invoices come along to the new version.
	 * @throws Refused naming the first step that the law forbids.
	 * @throws TimelineChangedMeanwhile
	 */
	public function execute( EditedTimeline $edited, bool $move_open, int $actor_id ): SavedTimeline {
		$this->check( $edited );
		return $this->transaction->run(
			function () use ( $edited, $move_open, $actor_id ): SavedTimeline {
				$this->versions->keep( $this->policies->timelines() );
				$saved = $this->policies->save( $edited, $this->clock->now(), $actor_id );
				if ( $move_open ) {
					$this->versions->move_to_newest( $saved->named() );
				}
				// A step may fall earlier now: everybody with something open is looked at again.
				$this->customers->wake_all_with_open( $this->clock->today() );
				return $saved;
			}
		);
	}

	/** Its open invoices keep the version they have; those that come go to the next timeline that is for them. */
	public function remove( string $key, int $based_on, int $actor_id ): void {
		if ( NamedTimeline::DEFAULT === $key ) {
			throw Refused::because( 'default_timeline_stays' );
		}
		$this->transaction->run(
			function () use ( $key, $based_on, $actor_id ): void {
				$this->versions->keep( $this->policies->timelines() );
				$this->policies->remove( $key, $based_on, $this->clock->now(), $actor_id );
			}
		);
	}

	/** @throws Refused */
	private function check( EditedTimeline $edited ): void {
		if ( NamedTimeline::DEFAULT === $edited->key ? ! $edited->for->ask_nothing() : $edited->for->ask_nothing() ) {
			throw Refused::because( NamedTimeline::DEFAULT === $edited->key ? 'default_is_for_all' : 'timeline_for_nobody', 'conditions' );
		}
		$objections = TimelineObjections::to( $this->policy->about( $edited->timeline ), $this->clock->today(), $edited->for, CollectionCosts::of( $this->law ) );
		foreach ( $objections as $objection ) {
			throw Refused::because( $objection->rule->value, 'steps.' . $objection->step, [ 'move_to_day' => $objection->move_to_day ?? -1 ] );
		}
	}
}
