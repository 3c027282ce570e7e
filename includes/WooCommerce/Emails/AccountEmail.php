<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\MessageKind;

/**
 * What was agreed, and what became of a collection.
 */
final class AccountEmail extends HostingEmail {

	protected function key(): string {
		return 'hosting_invoices_account';
	}

	protected function name(): string {
		return __( 'Hosting: arrangements and direct debit', 'hosting-invoices' );
	}

	protected function purpose(): string {
		return __( 'Confirms an arrangement to pay, and tells the customer that a collection failed or that a mandate has ended.', 'hosting-invoices' );
	}

	protected function sampled(): MessageKind {
		return MessageKind::confirmation;
	}
}
