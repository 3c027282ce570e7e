<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * What the next two weeks would bring, nobody paying: the invoices, the debits and the steps. For whoever is about to
 * switch on.
 */
final readonly class ForecastShop {

	private const DAYS  = 14;
	private const MOST  = 2000;
	private const BATCH = 500;

	public function __construct(
		private ForecastViews $views,
		private CustomerViews $customers,
		private CustomerFactsReader $facts,
		private ReadPolicy $policy,
		private SettingsStore $settings,
		private Clock $clock,
	) {
	}

	public function execute(): ShopForecast {
		$today    = $this->clock->today();
		$until    = $today->plus_days( self::DAYS - 1 );
		$ids      = $this->views->customers_due_by( $until, self::MOST );
		$rows     = [];
		$policy   = $this->policy->execute();
		$settings = $this->settings->current();
		foreach ( array_chunk( $ids, self::BATCH ) as $batch ) {
			$rows = [ ...$rows, ...$this->batch( $batch, $policy, $settings, $today, $until ) ];
		}
		usort( $rows, static fn ( ForecastRow $one, ForecastRow $other ): int => $one->on->compare( $other->on ) );
		return new ShopForecast( $today, $until, count( $ids ), $this->views->count_due_by( $until ), $rows, $this->customers->names( $ids ) );
	}

	/**
	 * @param list<int> $ids
	 * @return list<ForecastRow>
	 */
	private function batch( array $ids, Policy $policy, Settings $settings, CivilDate $today, CivilDate $until ): array {
		$subscriptions = $this->views->subscriptions( $ids, $until->plus_days( $settings->issue_days_before_period ) );
		$mandates      = $this->views->with_mandate( $ids );
		$debits        = $this->views->debits( $ids, $until );
		$rows          = [];
		foreach ( $this->facts->of( $ids ) as $id => $facts ) {
			$coming = new ComingInvoices( $settings, isset( $mandates[ $id ] ) );
			$rows   = [ ...$rows, ...self::of_customer( $facts, $coming, $subscriptions[ $id ] ?? [], isset( $mandates[ $id ] ), $policy, $today, $until ) ];
			foreach ( $debits[ $id ] ?? [] as $debit ) {
				$rows[] = new ForecastRow( CivilDate::latest( $today, $debit['on'] ), $id, 'debit', '', $debit['amount'] );
			}
		}
		return $rows;
	}

	/**
	 * @param list<Subscription> $subscriptions
	 * @return list<ForecastRow>
	 */
	private static function of_customer( CustomerFacts $facts, ComingInvoices $coming, array $subscriptions, bool $by_debit, Policy $policy, CivilDate $today, CivilDate $until ): array {
		$rows     = [];
		$invoices = $facts->invoices;
		$type     = self::type( $subscriptions );
		foreach ( $coming->amounts( $subscriptions, $today, $until ) as $day => $amount ) {
			$on         = CivilDate::parse( $day );
			$rows[]     = new ForecastRow( $on, $facts->customer_id, 'invoice', '', $amount );
			$invoices[] = $coming->as_facts( - count( $rows ), $on, $amount, $type );
			$collected  = $coming->collected_on( $on );
			if ( $by_debit && $collected->is_on_or_before( $until ) ) {
				$rows[] = new ForecastRow( $collected, $facts->customer_id, 'debit', '', $amount );
			}
		}
		$with_coming = new CustomerFacts( $facts->customer_id, $invoices, $facts->pauses, $facts->last_message_on, $facts->suspended );
		foreach ( ( new Forecast( $policy ) )->of( $with_coming, $today, $until ) as $step ) {
			$rows[] = new ForecastRow( $step->on, $facts->customer_id, $step->step->kind->value, $step->step->key, $step->step->amount );
		}
		return $rows;
	}

	/** @param list<Subscription> $subscriptions */
	private static function type( array $subscriptions ): CustomerType {
		foreach ( $subscriptions as $subscription ) {
			if ( CustomerType::consumer === $subscription->customer_type ) {
				return CustomerType::consumer;
			}
		}
		return CustomerType::business;
	}
}
