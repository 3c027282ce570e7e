<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * The orders behind invoices, as a person looks at them.
 */
interface OrderDocuments {

	/** Null when the order is gone. */
	public function of( int $order_id ): ?OrderDocument;
}
