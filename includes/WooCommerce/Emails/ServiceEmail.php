<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\MessageKind;

/**
 * What became of a service.
 */
final class ServiceEmail extends HostingEmail {

	protected function key(): string {
		return 'hosting_invoices_service';
	}

	protected function name(): string {
		return __( 'Hosting: suspended and restored', 'hosting-invoices' );
	}

	protected function purpose(): string {
		return __( 'Sent to the customer when a service has been suspended, and when it is on again.', 'hosting-invoices' );
	}

	protected function sampled(): MessageKind {
		return MessageKind::suspended;
	}
}
