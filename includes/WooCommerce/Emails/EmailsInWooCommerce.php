<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Emails;

/**
 * Puts our e-mails among WooCommerce's, when WooCommerce first needs its list.
 */
final readonly class EmailsInWooCommerce {

	/** @param \Closure(): HostingEmails $emails */
	public function __construct( private \Closure $emails ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_email_classes', fn ( array $known ): array => ( $this->emails )()->added_to( $known ) );
	}
}
