<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Subscriptions;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\IssueInvoices;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Subscriptions\AlignSubscriptions;
use HostingInvoices\Application\Subscriptions\ChangePlan;
use HostingInvoices\Application\Subscriptions\EndSubscription;
use HostingInvoices\Application\Subscriptions\PauseSubscription;
use HostingInvoices\Application\Subscriptions\PreviewPlanChange;
use HostingInvoices\Application\Subscriptions\ResumeSubscription;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Subscriptions\TurnRequest;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\PlanTerms;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\TestCase;
use Random\Randomizer;

/**
 * However a subscription lives, what its invoices ask for, less what they give back and what still waits, is what was
 * used of it, to the cent; and no invoice falls below zero.
 */
final class RandomLivesTest extends TestCase {

	use Seeded;

	private const LIVES  = 1000;
	private const EVENTS = 7;

	private Shop $shop;
	private UsedDays $used;
	private int $customer;
	private int $subscription;

	public function test_invoices_less_credits_are_what_was_used(): void {
		$random = $this->random();
		for ( $life = 0; $life < self::LIVES; $life++ ) {
			$this->live( $random );
			$first = CivilDate::parse( '2027-01-01' );
			$last  = $this->find()->ends_on ?? $first;
			self::assertSame( $this->used->worth( $first->plus_months( -2 ), $last ), $this->asked() + $this->waiting(), "life $life\n" . $this->story() );
		}
	}

	private function live( Randomizer $random ): void {
		$this->shop = new Shop();
		$this->used = new UsedDays();
		// Around the leap day of 2028, month ends included.
		$day   = CivilDate::parse( '2027-01-01' )->plus_days( $random->getInt( 0, 420 ) );
		$price = $random->getInt( 1, 9999 );
		$this->shop->settings->instead['issue_days_before_period'] = $random->getInt( 0, 1 ) * $random->getInt( 1, 20 );
		$this->go_to( $day );
		$this->customer     = $this->shop->customer( $day->to_string(), price: Money::of_minor( $price )->to_decimal() );
		$this->subscription = $this->shop->get( SubscriptionRepository::class )->of_customer( $this->customer )[0]->id;
		$this->used->price_from( $day, $price );
		$this->used->schedule_from( $day, $day, 1 );
		for ( $i = 0; $i < self::EVENTS; $i++ ) {
			$day = $this->wait( $day, $random->getInt( 0, 2 ) * $random->getInt( 0, 30 ) );
			$this->happens( $random, $day );
		}
		$day = $this->wait( $day, $random->getInt( 0, 40 ) );
		$this->shop->get( EndSubscription::class )->execute( $this->subscription, '', 1, $random->getInt( 0, 2 ) > 0 ? $day->plus_days( $random->getInt( 0, 50 ) ) : null );
		$this->wait( $day, 60 );
	}

	private function happens( Randomizer $random, CivilDate $day ): void {
		try {
			match ( $this->nothing_is_planned() ? $random->getInt( 0, 6 ) : $random->getInt( 0, 3 ) ) {
				0, 1, 2 => $this->change( $random, $day, true ),
				3 => $this->change( $random, $day, false ),
				4 => $this->pause( $day, $day->plus_days( $random->getInt( 0, 50 ) ) ),
				5 => $this->resume( $day ),
				6 => $this->align( $random->getInt( 1, 28 ) ),
			};
		} catch ( Refused $refused ) {
			self::assertContains( $refused->reason, [ 'plan_is_the_same', 'subscription_paused', 'subscription_not_begun', 'subscription_not_paused', 'billing_day_is_the_same' ] );
		}
	}

	private function change( Randomizer $random, CivilDate $day, bool $at_once ): void {
		$before = $this->find();
		$months = [ $before->schedule->interval->months, $before->schedule->interval->months, 1, 3 ][ $random->getInt( 0, 3 ) ];
		$price  = $random->getInt( 0, 9999 );
		$terms  = new PlanTerms( 'other', Money::of_minor( $price ), 1, Interval::of_months( $months ) );
		$done   = $this->nothing_is_planned();
		$from   = $this->shop->get( PreviewPlanChange::class )->execute( $this->subscription, new TurnRequest( $terms, $at_once ) )->from;
		$this->shop->get( ChangePlan::class )->execute( $this->subscription, new TurnRequest( $terms, $at_once, 1 === $random->getInt( 0, 1 ) ), 1 );
		$this->used->turns( $done );
		$other = $months === $before->schedule->interval->months ? null : $months;
		if ( ! $at_once ) {
			$this->used->planned( $from, $price, $other );
			return;
		}
		// In a pause days cost nothing; when it ends early they cost the new price.
		$this->used->price_from( $day, $price );
		if ( null !== $other ) {
			$this->used->schedule_from( $from, $from, $months );
		}
	}

	private function nothing_is_planned(): bool {
		return [] === $this->shop->store->tables()->planned_changes;
	}

	private function pause( CivilDate $day, CivilDate $until ): void {
		$months = $this->find()->schedule->interval->months;
		$done   = $this->nothing_is_planned();
		$this->shop->get( PauseSubscription::class )->execute( $this->subscription, $until, '', 1 );
		$this->used->turns( $done );
		$this->used->paused( $day, $until );
		// A plan that was invoiced ahead holds for the period that takes the place of that one.
		$this->used->price_from( $until->plus_days( 1 ), $this->find()->price->minor );
		$this->used->schedule_from( $until->plus_days( 1 ), $until->plus_days( 1 ), $months );
	}

	private function resume( CivilDate $day ): void {
		$months = $this->find()->schedule->interval->months;
		$done   = $this->nothing_is_planned();
		$this->shop->get( ResumeSubscription::class )->execute( $this->subscription, 1 );
		$this->used->turns( $done );
		$this->used->resumed( $day );
		$this->used->price_from( $day, $this->find()->price->minor );
		$this->used->schedule_from( $day, $day, $months );
	}

	private function align( int $day_of_month ): void {
		$done = $this->nothing_is_planned();
		$this->shop->get( AlignSubscriptions::class )->execute( $this->customer, $day_of_month, 1 );
		$after = $this->find();
		$this->used->turns( $done );
		$this->used->schedule_from( $after->schedule->anchor, $after->schedule->anchor, $after->schedule->interval->months );
	}

	/** Days go by, with an invoice on each on which one is due. */
	private function wait( CivilDate $day, int $days ): CivilDate {
		$last = $day->plus_days( $days );
		for ( $due = $this->due(); null !== $due && $due->is_on_or_before( $last ); $due = $this->due() ) {
			$this->go_to( CivilDate::latest( $due, $day ) );
			$this->shop->get( IssueInvoices::class )->execute( $this->customer, $this->shop->clock->today() );
		}
		$this->go_to( $last );
		return $last;
	}

	private function due(): ?CivilDate {
		return $this->shop->get( CustomerRepository::class )->find( $this->customer )?->next_invoice_on;
	}

	private function go_to( CivilDate $day ): void {
		$this->shop->clock->at = new \DateTimeImmutable( $day->to_string() . 'T08:00:00Z' );
	}

	private function find(): Subscription {
		return $this->shop->get( SubscriptionRepository::class )->find( $this->subscription ) ?? throw new \LogicException();
	}

	private function story(): string {
		$lines = [];
		foreach ( $this->shop->store->tables()->story as $told ) {
			$lines[] = sprintf( '%s %s %s %s %s', $told->on->to_string(), $told->event->value, $told->amount?->to_decimal(), $told->names_date?->to_string(), json_encode( $told->facts['periods'] ?? $told->detail ) );
		}
		return implode( "\n", $lines );
	}

	private function asked(): int {
		$sum = 0;
		foreach ( $this->shop->store->tables()->invoices as $invoice ) {
			self::assertFalse( $invoice->net->is_negative() );
			$sum += $invoice->net->minor;
		}
		return $sum;
	}

	private function waiting(): int {
		$sum = 0;
		foreach ( $this->shop->store->tables()->adjustments as $row ) {
			$sum += null === $row['invoice'] ? $row['line']->amount->minor : 0;
		}
		return $sum;
	}
}
