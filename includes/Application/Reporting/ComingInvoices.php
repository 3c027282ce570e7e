<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * The invoices that the coming days will bring a customer, as IssueInvoices will make them: one a day.
 */
final readonly class ComingInvoices {

	/**
	 * @param Settings $settings
	 * @param bool     $by_debit Whether the customer has a mandate.
	 */
	public function __construct( private Settings $settings, private bool $by_debit ) {
	}

	/**
	 * @param list<Subscription> $subscriptions Of one customer.
	 * @return array<string, Money> Amount as priced, after discount, by day of issue.
	 */
	public function amounts( array $subscriptions, CivilDate $today, CivilDate $until ): array {
		$amounts = [];
		foreach ( $this->lines( $subscriptions, $today, $until ) as $day => $lines ) {
			foreach ( $lines as [ , $amount ] ) {
				$amounts[ $day ] = isset( $amounts[ $day ] ) ? $amounts[ $day ]->plus( $amount ) : $amount;
			}
		}
		return $amounts;
	}

	/**
	 * @param list<Subscription> $subscriptions Of one customer.
	 * @return array<string, non-empty-list<array{Subscription, Money}>> What each bills, as priced, after discount, by day of issue.
	 */
	public function lines( array $subscriptions, CivilDate $today, CivilDate $until ): array {
		$days = [];
		foreach ( $subscriptions as $subscription ) {
			for ( $period = $subscription->next_period(); null !== $period; $period = $subscription->next_period() ) {
				$on = CivilDate::latest( $today, $period->first->plus_days( -$this->settings->issue_days_before_period ) );
				if ( $on->is_after( $until ) ) {
					break;
				}
				$charge                    = $subscription->next_charge();
				$amount                    = $this->by_debit ? $charge->minus( $this->settings->debit_discount_on( $on )->on_line( $charge ) ) : $charge;
				$days[ $on->to_string() ][] = [ $subscription, $amount ];
				$subscription              = $subscription->advanced();
			}
		}
		ksort( $days );
		return $days;
	}

	/** The day on which an invoice of that day would be collected. */
	public function collected_on( CivilDate $issued_on ): CivilDate {
		$target = new TargetCalendar();
		return CivilDate::latest(
			$target->on_or_after( $issued_on->plus_days( $this->settings->payment_term_days ) ),
			$target->plus_business_days( $issued_on, $this->settings->debit_lead_days )
		);
	}

	/**
	 * The invoice as the timeline would know it.
	 *
	 * @param int       $id       Of no invoice that exists.
	 * @param list<int> $services Ids of those that it bills.
	 * @param string    $group    Of the customer.
	 */
	public function as_facts( int $id, CivilDate $issued_on, Money $amount, CustomerType $type, array $services = [], string $group = '' ): InvoiceFacts {
		$method = $this->by_debit ? PaymentMethod::direct_debit : PaymentMethod::transfer;
		return new InvoiceFacts( $id, $issued_on->plus_days( $this->settings->payment_term_days ), $amount, $type, false, $this->by_debit, $issued_on, null, [], [], $services, $method, $amount, $group );
	}
}
