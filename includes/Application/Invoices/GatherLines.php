<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Application\Subscriptions\PlannedChangeRepository;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\DebitDiscount;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\PlannedChange;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * The lines of a customer's next invoice: the periods that are due, at the plan that holds then, and what waits for it.
 */
final readonly class GatherLines {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private PlannedChangeRepository $planned,
		private AdjustmentRepository $adjustments,
		private RewardOnTime $reward,
	) {
	}

	/**
	 * Inside the caller's transaction, the customer being locked: the periods count as invoiced from here on.
	 *
	 * @param list<Subscription>  $due
	 * @param DebitDiscount|null $discount Null = none is given.
	 * @return list<DraftLine> Oldest period first.
	 */
	public function execute( int $customer_id, array $due, CivilDate $begins, ?DebitDiscount $discount ): array {
		$planned = [] === $due ? [] : $this->planned->of_customer( $customer_id );
		$lines   = [];
		foreach ( $due as $subscription ) {
			$lines = [ ...$lines, ...$this->charge( $subscription, $planned, $begins, $discount ) ];
		}
		$this->reward->execute( $customer_id, $due, $lines, null !== $discount );
		$lines = [ ...$lines, ...$this->waiting( $customer_id, $lines, $discount ) ];
		usort( $lines, static fn ( DraftLine $one, DraftLine $other ): int => $one->period->first->compare( $other->period->first ) );
		return $lines;
	}

	/**
	 * @param list<PlannedChange> $planned
	 * @return list<DraftLine>
	 */
	private function charge( Subscription $subscription, array $planned, CivilDate $begins, ?DebitDiscount $discount ): array {
		$lines = [];
		while ( $subscription->next_period()?->first->is_on_or_before( $begins ) ) {
			$subscription = $this->as_planned( $subscription, $planned );
			$period       = $subscription->next_period();
			if ( null === $period ) {
				break;
			}
			$amount       = $subscription->next_charge();
			$lines[]      = new DraftLine( $subscription->id, $subscription->label, $period, $subscription->quantity, $amount, self::off( $amount, $discount ), $subscription->tax_class, $subscription->schedule_no );
			$subscription = $subscription->advanced();
		}
		$this->subscriptions->save( $subscription );
		return $lines;
	}

	/** @param list<PlannedChange> $planned */
	private function as_planned( Subscription $subscription, array $planned ): Subscription {
		foreach ( $planned as $change ) {
			if ( $change->subscription_id === $subscription->id && $change->is_due( $subscription ) ) {
				$subscription = $change->applied_to( $subscription );
				$this->planned->is_done( $change );
			}
		}
		return $subscription;
	}

	/**
	 * Charges that wait, and credits as far as there is something of the same VAT rate to take them off: no invoice falls
	 * below zero, and the rest waits for the next.
	 *
	 * @param list<DraftLine> $lines
	 * @return list<DraftLine>
	 */
	private function waiting( int $customer_id, array $lines, ?DebitDiscount $discount ): array {
		$waiting = $this->adjustments->waiting( $customer_id );
		$more    = [];
		$room    = [];
		foreach ( $waiting as $line ) {
			if ( ! $line->gives_back() ) {
				$more[] = self::line( $line, self::off( $line->amount, $line->no_discount ? null : $discount ) );
			}
		}
		foreach ( [ ...$lines, ...$more ] as $line ) {
			$worth                    = $line->amount->minus( $line->discount );
			$room[ $line->tax_class ] = ( $room[ $line->tax_class ] ?? Money::zero( $worth->currency ) )->plus( $worth );
		}
		foreach ( $waiting as $line ) {
			$left = $room[ $line->tax_class ] ?? Money::zero( $line->amount->currency );
			if ( $line->gives_back() && $left->is_positive() ) {
				$used                     = Money::min( $left, $line->amount->negated() );
				$room[ $line->tax_class ] = $left->minus( $used );
				$more[]                   = self::line( $this->used( $line, $used->negated() ), Money::zero( $used->currency ) );
			}
		}
		return $more;
	}

	private function used( Adjustment $line, Money $used ): Adjustment {
		if ( ! $used->equals( $line->amount ) ) {
			$this->adjustments->keep_rest( $line, $used );
		}
		return $line->with_amount( $used );
	}

	private static function line( Adjustment $line, Money $off ): DraftLine {
		return new DraftLine( $line->subscription_id, $line->label, $line->days, $line->quantity, $line->amount, $off, $line->tax_class, adjustment_id: $line->id );
	}

	private static function off( Money $amount, ?DebitDiscount $discount ): Money {
		return null === $discount ? Money::zero( $amount->currency ) : $discount->on_line( $amount );
	}
}
