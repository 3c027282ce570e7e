<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\MessageKind;

/**
 * The invoice itself.
 */
final class InvoiceEmail extends HostingEmail {

	protected function key(): string {
		return 'hosting_invoices_invoice';
	}

	protected function name(): string {
		return __( 'Hosting: invoice', 'hosting-invoices' );
	}

	protected function purpose(): string {
		return __( 'Sent to the customer with each hosting invoice.', 'hosting-invoices' );
	}

	protected function sampled(): MessageKind {
		return MessageKind::invoice;
	}

	protected function template(): string {
		return 'invoice';
	}
}
