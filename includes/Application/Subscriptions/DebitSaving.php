<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;

/**
 * "Switch and save € 7.20 a year": what direct debit would take off a year of a customer's subscriptions.
 */
final readonly class DebitSaving {

	public function __construct( private SubscriptionRepository $subscriptions, private SettingsStore $settings, private Clock $clock ) {
	}

	/** Null when nothing would be saved. */
	public function per_year( int $customer_id, PaymentMethod $method ): ?Money {
		if ( PaymentMethod::direct_debit === $method ) {
			return null;
		}
		$discount = $this->settings->current()->debit_discount_on( $this->clock->today() );
		$sum      = null;
		foreach ( $this->subscriptions->of_customer( $customer_id ) as $subscription ) {
			if ( null === $subscription->next_period() ) {
				continue;
			}
			$year = $discount->on_line( $subscription->charge() )->ratio( 12, $subscription->schedule->interval->months );
			$sum  = null === $sum ? $year : $sum->plus( $year );
		}
		return null !== $sum && $sum->is_positive() ? $sum : null;
	}
}
