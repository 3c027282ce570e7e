<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

/**
 * Money that WooCommerce gave back on an order.
 */
final readonly class OrderRefund {

	/** @param PaperContents $contents Without lines where only an amount was given back. */
	public function __construct( public int $id, public string $reason, public PaperContents $contents ) {
	}
}
