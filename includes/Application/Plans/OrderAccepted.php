<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Plans;

/**
 * WooCommerce stored an order with a plan on it that is paid, or waits for a bank transfer. It may be told more than once.
 */
interface OrderAccepted {

	public function execute( int $order_id ): void;
}
