<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * Orders that customers placed themselves, and that become invoices.
 */
interface PlacedOrders {

	/** Its totals as WooCommerce stored them; null when there is no such order. */
	public function totals( int $order_id ): ?IssuedOrder;
}
