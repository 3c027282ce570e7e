<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * Which payment method the customer at the checkout has chosen, at this moment of this request.
 *
 * The Store API adds the cart up before it stores the method that was submitted, so that one is read from the request
 * itself. When the checkout is opened, the page preselects a method without telling the session: it is told here.
 */
final class CustomersMethod {

	private const SESSION = 'chosen_payment_method';

	private ?string $submitted = null;

	/** @param \Closure(): bool $is_offered Whether direct debit is, so that nothing is touched in a shop without. */
	public function __construct( private readonly \Closure $is_offered ) {
	}

	public function register(): void {
		add_filter( 'rest_request_before_callbacks', $this->note( ... ), 10, 3 );
		add_filter( 'rest_request_after_callbacks', $this->forget( ... ), 10, 3 );
		add_action( 'template_redirect', $this->tell_session( ... ), 5 );
		// WooCommerce's blocks have loaded by now, and their action is over.
		woocommerce_store_api_register_update_callback( [ 'namespace' => 'hosting-invoices', 'callback' => $this->told_again( ... ) ] );
	}

	public function is_direct_debit(): bool {
		return DebitGateway::ID === $this->current();
	}

	private function current(): string {
		$chosen = $this->submitted ?? WC()->session?->get( self::SESSION );
		return is_string( $chosen ) ? $chosen : '';
	}

	private function note( mixed $response, mixed $handler, mixed $request ): mixed {
		$method = $request instanceof \WP_REST_Request && self::is_checkout( $request ) ? $request->get_param( 'payment_method' ) : null;
		if ( is_string( $method ) && '' !== $method ) {
			$this->submitted = sanitize_text_field( $method );
		}
		return $response;
	}

	private function forget( mixed $response, mixed $handler, mixed $request ): mixed {
		if ( $request instanceof \WP_REST_Request && self::is_checkout( $request ) ) {
			$this->submitted = null;
		}
		return $response;
	}

	private static function is_checkout( \WP_REST_Request $request ): bool {
		return 1 === preg_match( '#^/wc/store(/v1)?/checkout/?$#', $request->get_route() );
	}

	/**
	 * The block found the totals out of step with what it shows as chosen.
	 *
	 * @param array<mixed> $data
	 */
	private function told_again( array $data ): void {
		$method = $data['payment_method'] ?? '';
		if ( is_string( $method ) && isset( WC()->payment_gateways()->get_available_payment_gateways()[ $method ] ) ) {
			WC()->session?->set( self::SESSION, $method );
		}
	}

	private function tell_session(): void {
		if ( ! is_checkout() || is_wc_endpoint_url() || null === WC()->session || WC()->cart->is_empty() || ! ( $this->is_offered )() ) {
			return;
		}
		$preselected = $this->preselected( array_keys( WC()->payment_gateways()->get_available_payment_gateways() ) );
		if ( '' !== $preselected && WC()->session->get( self::SESSION ) !== $preselected ) {
			WC()->session->set( self::SESSION, $preselected );
			WC()->cart->calculate_totals();
		}
	}

	/**
	 * As both checkouts choose it: the customer's default of the kept methods, else the chosen one, else the first.
	 *
	 * @param list<string> $available
	 */
	private function preselected( array $available ): string {
		$token = \WC_Payment_Tokens::get_customer_default_token( get_current_user_id() );
		foreach ( [ $token instanceof \WC_Payment_Token ? $token->get_gateway_id() : null, WC()->session->get( self::SESSION ) ] as $wish ) {
			if ( in_array( $wish, $available, true ) ) {
				return $wish;
			}
		}
		return $available[0] ?? '';
	}
}
