<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * The pay link of a message: whoever has it pays that order on WooCommerce's own pay page, without logging in. The
 * signed part stays in the address, and it is what permits the page and its form: for that order, until it expires, and
 * nothing else.
 */
final readonly class PayByLink {

	private const PARTS = [ SignedLinks::ARGUMENT, 'of', 'until', 'sign' ];

	/** @param \Closure(): SignedLinks $links */
	public function __construct( private \Closure $links ) {
	}

	public function register(): void {
		add_action( 'template_redirect', $this->follow( ... ), 1 );
		// After WooCommerce's own answer, at 10.
		add_filter( 'user_has_cap', $this->may_pay( ... ), 20, 3 );
		add_filter( 'woocommerce_order_email_verification_required', $this->must_verify( ... ), 10, 2 );
	}

	/**
	 * @param mixed $all  What the user may do: capability → true.
	 * @param mixed $caps Those that are asked for.
	 * @param mixed $args Capability, user, order.
	 * @return mixed
	 */
	public function may_pay( mixed $all, mixed $caps, mixed $args ): mixed {
		if ( ! is_array( $all ) || ! is_array( $args ) || 'pay_for_order' !== ( $args[0] ?? '' ) || ! is_numeric( $args[2] ?? null ) ) {
			return $all;
		}
		return $this->order_of_link() === (int) $args[2] ? [ ...$all, 'pay_for_order' => true ] : $all;
	}

	/** Who has the link need not say which e-mail address it was sent to. */
	public function must_verify( mixed $required, mixed $order ): mixed {
		return $order instanceof \WC_Order && $this->order_of_link() === $order->get_id() ? false : $required;
	}

	/** One look at the address on pages that are not ours. */
	private function follow(): void {
		if ( ! self::is_asked() || is_wc_endpoint_url( 'order-pay' ) ) {
			return;
		}
		nocache_headers();
		header( 'Referrer-Policy: no-referrer' );
		header( 'X-Robots-Tag: noindex, nofollow' );
		$order = wc_get_order( $this->order_of_link() ?? 0 );
		if ( $order instanceof \WC_Order && $order->needs_payment() ) {
			// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- the link is signed.
			$parts = array_map( static fn ( mixed $part ): string => is_string( $part ) ? rawurlencode( wp_unslash( $part ) ) : '', array_intersect_key( $_GET, array_flip( self::PARTS ) ) );
			wp_safe_redirect( add_query_arg( $parts, $order->get_checkout_payment_url() ) );
			exit;
		}
		$this->show( $order instanceof \WC_Order );
	}

	/** Nothing of the order is said: the link may have been passed on. */
	private function show( bool $is_valid ): void {
		status_header( $is_valid ? 200 : 403 );
		wc_get_template( 'checkout/hosting-invoices-link.php', [ 'is_valid' => $is_valid, 'account_url' => wc_get_page_permalink( 'myaccount' ) ], '', dirname( __DIR__, 3 ) . '/templates/' );
		exit;
	}

	private static function is_asked(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- compared only; the link is signed.
		return SignedLinks::PAY === ( $_GET[ SignedLinks::ARGUMENT ] ?? null );
	}

	private function order_of_link(): ?int {
		if ( ! self::is_asked() ) {
			return null;
		}
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- the link is signed.
		$link = ( $this->links )()->read( wp_unslash( $_GET ) );
		return SignedLinks::PAY === ( $link['what'] ?? '' ) ? $link['of'] : null;
	}
}
