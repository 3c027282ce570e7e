<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Money\Money;

/**
 * Answers for the pay page and the order screen which invoice an order belongs to and what is open on it.
 */
final readonly class InvoiceBehindOrder implements OpenAmount, InvoiceOfOrder {

	public function __construct( private InvoiceRepository $invoices ) {
	}

	public function open_of( int $order_id ): ?Money {
		return $this->invoices->find_by_order( $order_id )?->open();
	}

	public function invoice_of( int $order_id ): ?int {
		return $this->invoices->find_by_order( $order_id )?->id;
	}
}
