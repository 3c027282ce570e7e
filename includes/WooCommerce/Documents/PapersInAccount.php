<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Documents;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\PrinterMissing;
use HostingInvoices\Application\Invoices\InvoiceOfOrder;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Papers\ReadPaper;
use HostingInvoices\WooCommerce\Orders\OwnOrders;

/**
 * "PDF" beside each invoice in My Account. Whose order it is, WooCommerce says: `view_order`.
 */
final readonly class PapersInAccount {

	private const ACTION = 'hosting_invoices_pdf';

	/**
	 * @param \Closure(): InvoiceOfOrder $invoice_of
	 * @param \Closure(): ReadPaper      $read_paper
	 */
	public function __construct( private \Closure $invoice_of, private \Closure $read_paper ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_my_account_my_orders_actions', $this->with_pdf( ... ), 10, 2 );
		add_action( 'admin_post_' . self::ACTION, $this->download( ... ) );
		add_action( 'admin_post_nopriv_' . self::ACTION, 'auth_redirect' );
	}

	/**
	 * @param array<string, array<string, string>> $actions
	 * @return array<string, array<string, string>>
	 */
	private function with_pdf( array $actions, mixed $order ): array {
		if ( ! OwnOrders::is_invoice( $order ) ) {
			return $actions;
		}
		return [
			...$actions,
			'hosting-invoices-pdf' => [
				'url'        => self::url( $order->get_id(), 'pdf' ),
				'name'       => __( 'PDF', 'hosting-invoices' ),
				/* translators: %s: number of an invoice */
				'aria-label' => sprintf( __( 'Invoice %s as PDF', 'hosting-invoices' ), $order->get_order_number() ),
			],
		];
	}

	/** @param string $as `pdf` or `ubl`. */
	public static function url( int $order_id, string $as ): string {
		return add_query_arg( [ 'action' => self::ACTION, 'order' => $order_id ] + ( 'ubl' === $as ? [ 'as' => 'ubl' ] : [] ), admin_url( 'admin-post.php' ) );
	}

	private function download(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- it reads only, and what it reads is the customer's own.
		$order_id = absint( $_GET['order'] ?? 0 );
		$invoice  = current_user_can( 'view_order', $order_id ) || current_user_can( 'edit_shop_orders' ) ? ( $this->invoice_of )()->invoice_of( $order_id ) : null;
		try {
			$read = ( $this->read_paper )();
			// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- compared only.
			$file = null === $invoice ? null : ( 'ubl' === ( $_GET['as'] ?? '' ) ? $read->ubl( DocumentKind::invoice, $invoice ) : $read->pdf( DocumentKind::invoice, $invoice ) );
		} catch ( NotFound | PrinterMissing ) {
			$file = null;
		}
		if ( null === $file ) {
			wp_die( esc_html__( 'There is no PDF of this invoice.', 'hosting-invoices' ), '', [ 'response' => 404 ] );
		}
		nocache_headers();
		header( 'Content-Type: ' . $file->media_type );
		header( 'Content-Disposition: attachment; filename="' . $file->name . '"' );
		header( 'X-Content-Type-Options: nosniff' );
		echo $file->bytes; // phpcs:ignore WordPress.Security.EscapeOutput -- bytes of a PDF.
		exit;
	}
}
