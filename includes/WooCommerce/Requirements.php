<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce;

/**
 * A shop without WooCommerce, or with one too old, gets a notice and not a fatal error.
 */
final readonly class Requirements {

	private const LEAST = '10.0';

	public function are_met(): bool {
		return defined( 'WC_VERSION' ) && version_compare( (string) WC_VERSION, self::LEAST, '>=' );
	}

	public function register(): void {
		add_action( 'admin_notices', $this->explain( ... ) );
	}

	private function explain(): void {
		if ( ! current_user_can( 'activate_plugins' ) ) {
			return;
		}
		$text = defined( 'WC_VERSION' )
			/* translators: 1: least version of WooCommerce, 2: version that is installed */
			? sprintf( __( 'Hosting Invoices needs WooCommerce %1$s or newer; this shop has %2$s. Nothing is invoiced, sent or suspended until it is updated.', 'hosting-invoices' ), self::LEAST, (string) WC_VERSION )
			/* translators: %s: least version of WooCommerce */
			: sprintf( __( 'Hosting Invoices needs WooCommerce %s or newer, which is not active. Nothing is invoiced, sent or suspended until it is.', 'hosting-invoices' ), self::LEAST );
		printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $text ) );
	}
}
