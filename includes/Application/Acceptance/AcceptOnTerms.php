<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Plans\PlanOrder;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Acceptance\AcceptanceTerms;

/**
 * What an order was taken on is kept, and holds for its customer. Inside the caller's transaction, the customer being locked.
 */
final readonly class AcceptOnTerms {

	public function __construct(
		private AcceptanceRepository $acceptances,
		private CustomerRepository $customers,
		private SettingsStore $settings,
		private Clock $clock,
	) {
	}

	/** Whether nobody has to look at the order first, or somebody has. */
	public function may_begin( PlanOrder $order ): bool {
		if ( null === $order->acceptance || ! $order->acceptance->acceptance->terms->approval ) {
			return true;
		}
		$kept = $this->acceptances->of_order( $order->order_id );
		if ( null === $kept ) {
			$this->acceptances->add( $order->customer_id, $order->order_id, 0, $order->acceptance, AcceptanceState::waiting, $this->clock->today() );
		}
		return AcceptanceState::accepted === $kept?->state;
	}

	public function order( PlanOrder $order ): void {
		if ( null === $order->acceptance ) {
			return;
		}
		$this->acceptances->add( $order->customer_id, $order->order_id, 0, $order->acceptance, AcceptanceState::accepted, $this->clock->today() );
		$this->holds( $order->customer_id, $order->acceptance->acceptance->terms );
	}

	/** The customer cancelled before the owner looked. */
	public function given_up( int $order_id ): void {
		$kept = $this->acceptances->of_order( $order_id );
		if ( AcceptanceState::waiting === $kept?->state ) {
			$this->acceptances->answer( $kept->id, AcceptanceState::withdrawn, '', 0, $this->clock->now() );
		}
	}

	public function holds( int $customer_id, AcceptanceTerms $terms ): void {
		$settings = $this->settings->current();
		$this->customers->agrees_term( $customer_id, $terms->days_to_pay( $settings->payment_term_days, $settings->issue_days_before_period ) );
	}
}
