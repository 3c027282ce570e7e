<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\MessageKind;

/**
 * Reminders and the last warning of the timeline.
 */
final class StepEmail extends HostingEmail {

	protected function key(): string {
		return 'hosting_invoices_step';
	}

	protected function name(): string {
		return __( 'Hosting: reminders', 'hosting-invoices' );
	}

	protected function purpose(): string {
		return __( 'Sent to the customer when an invoice stays open, as the timeline says: reminders, and the warning that names the date of suspension. Without that warning nothing is suspended.', 'hosting-invoices' );
	}

	protected function sampled(): MessageKind {
		return MessageKind::warning;
	}
}
