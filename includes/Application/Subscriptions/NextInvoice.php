<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Settings\SettingsStore;

/**
 * The day of a customer's next invoice, after anything that may move it.
 */
final readonly class NextInvoice {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private CustomerRepository $customers,
		private SettingsStore $settings,
	) {
	}

	public function settle( int $customer_id ): void {
		$first = $this->subscriptions->earliest_next_period( $customer_id );
		$this->customers->next_invoice_on( $customer_id, $first?->plus_days( -$this->settings->current()->issue_days_before_period ) );
	}
}
