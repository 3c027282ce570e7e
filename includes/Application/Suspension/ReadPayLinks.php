<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * What a customer with a suspended service pays to have it back; nothing for anybody else.
 */
final readonly class ReadPayLinks {

	public function __construct( private ServiceRepository $services, private InvoiceRepository $invoices, private InvoiceOrders $orders, private Clock $clock ) {
	}

	/** @return array<string, string> Addresses of WooCommerce's own pay page, by number of the invoice. */
	public function execute( int $customer_id ): array {
		$suspended = array_filter( $this->services->of_customer( $customer_id ), static fn ( ServiceFacts $service ): bool => ServiceState::suspended === $service->wanted );
		$links     = [];
		foreach ( [] === $suspended ? [] : $this->invoices->open_of( $customer_id ) as $invoice ) {
			if ( $invoice->is_past_due( $this->clock->today() ) && ! $invoice->debit_under_way ) {
				$links[ (string) $invoice->number ] = $this->orders->pay_url( $invoice->order_id );
			}
		}
		return $links;
	}
}
