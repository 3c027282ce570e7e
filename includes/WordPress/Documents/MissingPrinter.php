<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

/**
 * Tells the owner on the plugin's screens when no PDF can be made; everything else goes on.
 */
final readonly class MissingPrinter {

	/** @param \Closure(): TcpdfLibrary $library */
	public function __construct( private \Closure $library ) {
	}

	public function register(): void {
		add_action( 'admin_notices', $this->explain( ... ) );
	}

	private function explain(): void {
		$screen = get_current_screen();
		$is_our = null !== $screen && ( str_contains( $screen->id, 'hosting-invoices' ) || 'plugins' === $screen->id );
		if ( ! $is_our || ! current_user_can( 'manage_woocommerce' ) || ( $this->library )()->is_there() ) {
			return;
		}
		printf(
			'<div class="notice notice-warning"><p>%s</p></div>',
			esc_html__( 'Hosting Invoices cannot make PDFs: the library TCPDF is missing from this copy of the plugin. Invoices go out without a PDF until you install the plugin from its ZIP, or run "composer install" in its folder.', 'hosting-invoices' )
		);
	}
}
