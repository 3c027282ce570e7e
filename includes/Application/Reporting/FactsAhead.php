<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * Customers as the timeline knows them, with the invoices that the coming days will bring: what a look ahead lives.
 */
final readonly class FactsAhead {

	public function __construct(
		private ForecastViews $views,
		private CustomerFactsReader $facts,
		private SettingsStore $settings,
		private ShopSettings $shop,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, CustomerFacts> By customer.
	 */
	public function of( array $ids, CivilDate $today, CivilDate $until ): array {
		$settings      = $this->settings->current();
		$subscriptions = $this->views->subscriptions( $ids, $until->plus_days( $settings->issue_days_before_period ) );
		$mandates      = $this->views->with_mandate( $ids );
		$services      = $this->views->services( $ids );
		$groups        = $this->views->groups( $ids );
		$ahead         = [];
		foreach ( $this->facts->of( $ids ) as $id => $facts ) {
			$coming       = new ComingInvoices( $settings, isset( $mandates[ $id ] ) );
			$lines        = $coming->lines( $subscriptions[ $id ] ?? [], $today, $until );
			$ahead[ $id ] = $this->with( $facts, $coming, $lines, $services, $groups[ $id ] ?? '' );
		}
		return $ahead;
	}

	/**
	 * @param array<string, non-empty-list<array{Subscription, Money}>> $lines    By day of issue.
	 * @param array<int, int>                                          $services By subscription.
	 */
	private function with( CustomerFacts $facts, ComingInvoices $coming, array $lines, array $services, string $group ): CustomerFacts {
		$invoices = $facts->invoices;
		$number   = 0;
		foreach ( $lines as $day => $billed ) {
			$ids        = array_map( static fn ( array $line ): ?int => $services[ $line[0]->id ] ?? null, $billed );
			$invoices[] = $coming->as_facts( --$number, CivilDate::parse( $day ), $this->total( $billed ), self::type( $billed ), array_values( array_unique( array_filter( $ids ) ) ), $group );
		}
		usort( $invoices, static fn ( InvoiceFacts $one, InvoiceFacts $other ): int => $one->due_on->compare( $other->due_on ) );
		return new CustomerFacts( $facts->customer_id, $invoices, $facts->pauses, $facts->last_message_on, $facts->suspended );
	}

	/** @param non-empty-list<array{Subscription, Money}> $billed */
	private function total( array $billed ): Money {
		$total = Money::zero( $billed[0][1]->currency );
		foreach ( $billed as [ $subscription, $amount ] ) {
			$total = $total->plus( $this->shop->with_vat( $amount, $subscription->tax_class ) );
		}
		return $total;
	}

	/**
	 * As IssueInvoices has it: the stricter law holds for the whole invoice.
	 *
	 * @param non-empty-list<array{Subscription, Money}> $billed
	 */
	private static function type( array $billed ): CustomerType {
		foreach ( $billed as [ $subscription ] ) {
			if ( CustomerType::consumer === $subscription->customer_type ) {
				return CustomerType::consumer;
			}
		}
		return CustomerType::business;
	}
}
