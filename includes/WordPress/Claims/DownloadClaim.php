<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Claims;

use HostingInvoices\Application\NotFound;

/**
 * Hands out the file of a claim as one ZIP, to whoever may see the shop's orders.
 */
final readonly class DownloadClaim {

	private const ACTION = 'hosting_invoices_claim';

	/** @param \Closure(): ClaimArchive $archive Built when one is asked for. */
	public function __construct( private \Closure $archive ) {
	}

	public function register(): void {
		add_action( 'admin_post_' . self::ACTION, $this->serve( ... ) );
	}

	/** @param string $to `agency` or `lawyer`. */
	public static function url( int $customer_id, string $to ): string {
		$query = [ 'action' => self::ACTION, 'customer' => $customer_id, 'to' => $to, '_wpnonce' => wp_create_nonce( self::ACTION . $customer_id ) ];
		return admin_url( 'admin-post.php?' . http_build_query( $query ) );
	}

	private function serve(): void {
		$customer_id = absint( $_GET['customer'] ?? 0 );
		$to          = 'lawyer' === sanitize_key( $_GET['to'] ?? '' ) ? 'lawyer' : 'agency';
		check_admin_referer( self::ACTION . $customer_id );
		if ( ! current_user_can( 'edit_shop_orders' ) ) {
			wp_die( esc_html__( 'You may not see this.', 'hosting-invoices' ), '', [ 'response' => 403 ] );
		}
		try {
			$zip = self::zip( ( $this->archive )()->entries( $customer_id, $to ) );
		} catch ( NotFound ) {
			wp_die( esc_html__( 'There is no such customer.', 'hosting-invoices' ), '', [ 'response' => 404 ] );
		}
		nocache_headers();
		header( 'Content-Type: application/zip' );
		header( 'X-Content-Type-Options: nosniff' );
		header( "Content-Disposition: attachment; filename=\"claim-$customer_id-$to.zip\"" );
		header( 'Content-Length: ' . strlen( $zip ) );
		echo $zip; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- a ZIP, not HTML.
		exit;
	}

	/** @param array<string, string> $entries */
	public static function zip( array $entries ): string {
		$path = (string) tempnam( get_temp_dir(), 'claim' );
		$zip  = new \ZipArchive();
		$zip->open( $path, \ZipArchive::CREATE | \ZipArchive::OVERWRITE );
		foreach ( $entries as $name => $content ) {
			$zip->addFromString( $name, $content );
		}
		$zip->close();
		$bytes = (string) file_get_contents( $path );
		wp_delete_file( $path );
		return $bytes;
	}
}
