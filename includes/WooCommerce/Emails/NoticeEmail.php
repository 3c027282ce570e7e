<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

use HostingInvoices\Application\Messages\MessageKind;

/**
 * The letter that the law asks for before costs.
 */
final class NoticeEmail extends HostingEmail {

	protected function key(): string {
		return 'hosting_invoices_notice';
	}

	protected function name(): string {
		return __( 'Hosting: formal notice', 'hosting-invoices' );
	}

	protected function purpose(): string {
		return __( 'The 14-day letter to a consumer and the notice of default to a business. Without it no costs can be charged.', 'hosting-invoices' );
	}

	protected function sampled(): MessageKind {
		return MessageKind::formal_notice;
	}
}
