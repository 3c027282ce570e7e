<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\IssueInvoices;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\Domain\Subscriptions\Turn;

/**
 * Writes a turn in the life of a subscription, inside the transaction of the use case that decided it.
 */
final readonly class CarryOutTurn {

	public function __construct(
		private SubscriptionRepository $subscriptions,
		private AdjustmentRepository $adjustments,
		private CustomerRepository $customers,
		private NextInvoice $next_invoice,
		private IssueInvoices $issue,
		private SettingsStore $settings,
		private Clock $clock,
	) {
	}

	/**
	 * The subscription, its customer being locked and every period that began being invoiced.
	 *
	 * @throws NotFound
	 * @throws Refused when it has an end.
	 */
	public function begin( int $id ): Subscription {
		$found = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
		$this->customers->lock( $found->customer_id );
		$now = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
		if ( null !== $now->ends_on ) {
			throw Refused::because( 'subscription_has_end' );
		}
		// The runner may be behind: days that were used are charged at the price that held.
		if ( $this->settings->current()->is_live && $now->next_period()?->first->is_on_or_before( $this->clock->today() ) ) {
			$this->issue->execute( $now->customer_id, $this->clock->today() );
			$now = $this->subscriptions->find( $id ) ?? throw NotFound::thing( 'subscription', $id );
		}
		return $now;
	}

	/** @param bool $invoice_now What it costs goes on an invoice at once. */
	public function write( Turn $turn, bool $invoice_now ): void {
		$customer_id = $turn->after->customer_id;
		foreach ( $turn->taken_back as $covered ) {
			$this->adjustments->take_back( $covered, $turn->day );
		}
		foreach ( [ ...$turn->credits, ...$turn->charges ] as $line ) {
			$this->adjustments->add( $customer_id, $line );
		}
		$this->subscriptions->save( $turn->after );
		$this->next_invoice->settle( $customer_id );
		if ( $invoice_now && $this->settings->current()->is_live ) {
			$this->issue->execute( $customer_id, $this->clock->today(), with_waiting_only: true );
		}
	}
}
