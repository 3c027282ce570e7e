<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

/**
 * WooCommerce stored that an order with a plan on it was cancelled. It may be told more than once.
 */
interface OrderGivenUp {

	public function execute( int $order_id ): void;
}
