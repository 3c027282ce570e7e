<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * Leads to the withdrawal function for as long as it is open: below the order, where the customer arrives after paying
 * and in My Account, and in the list of orders there.
 */
final readonly class WithdrawalOffered {

	/** @param \Closure(): WithdrawByLink $page Built for an order with a plan. */
	public function __construct( private \Closure $page ) {
	}

	public function register(): void {
		add_action( 'template_redirect', $this->follow_link( ... ), 1 );
		add_action( 'woocommerce_order_details_after_order_table', $this->below( ... ) );
		add_filter( 'woocommerce_my_account_my_orders_actions', $this->with_action( ... ), 10, 2 );
	}

	private function follow_link(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- compared only; the link is signed.
		if ( SignedLinks::WITHDRAWAL === ( $_GET[ SignedLinks::ARGUMENT ] ?? null ) ) {
			// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput
			( $this->page )()->serve( wp_unslash( $_GET ), 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) );
			exit;
		}
	}

	private function below( mixed $order ): void {
		$url = $this->url( $order );
		if ( '' !== $url ) {
			printf( '<p><a class="button hosting-invoices-withdraw" href="%s">%s</a></p>', esc_url( $url ), esc_html( self::words() ) );
		}
	}

	/**
	 * @param array<string, array<string, string>> $actions
	 * @return array<string, array<string, string>>
	 */
	private function with_action( array $actions, mixed $order ): array {
		$url = $this->url( $order );
		return '' === $url ? $actions : [ ...$actions, 'hosting-withdraw' => [ 'url' => $url, 'name' => self::words() ] ];
	}

	private function url( mixed $order ): string {
		return $order instanceof \WC_Order && 'yes' === $order->get_meta( PlanOrderMeta::HAS_PLANS ) ? ( $this->page )()->url( $order->get_id() ) : '';
	}

	/** As art. 11a of Directive 2011/83/EU has it. */
	private static function words(): string {
		return __( 'Withdraw from the contract here', 'hosting-invoices' );
	}
}
