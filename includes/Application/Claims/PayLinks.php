<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

/**
 * Which orders are not paid here any more.
 */
interface PayLinks {

	public function is_closed( int $order_id ): bool;
}
