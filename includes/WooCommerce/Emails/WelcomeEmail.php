<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\MessageKind;

/**
 * Good contact between the order and the first invoice.
 */
final class WelcomeEmail extends HostingEmail {

	protected function key(): string {
		return 'hosting_invoices_welcome';
	}

	protected function name(): string {
		return __( 'Hosting: welcome', 'hosting-invoices' );
	}

	protected function purpose(): string {
		return __( 'Sent to the customer who ordered a plan, before the first invoice.', 'hosting-invoices' );
	}

	protected function sampled(): MessageKind {
		return MessageKind::welcome;
	}

	protected function template(): string {
		return 'welcome';
	}
}
