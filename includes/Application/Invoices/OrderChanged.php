<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * WooCommerce wrote one of our orders: paid, cancelled, refunded, binned, put back, deleted, or something else.
 *
 * What it became is to be read with InvoiceOrders::find(); the same change may be told more than once.
 */
interface OrderChanged {

	public function execute( int $order_id ): void;
}
