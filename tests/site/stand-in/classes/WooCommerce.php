<?php
declare( strict_types=1 );

/** What WC() answers with, and where the shop is. There is no visitor with a cart here. */
final class WooCommerce {

	public readonly self $countries;

	public function __construct() {
		$this->countries = $this;
	}

	public function register(): void {
		add_action( 'init', $this->init( ... ), 0 );
		add_action( 'woocommerce_order_status_refunded', 'wc_order_fully_refunded' );
	}

	private function init(): void {
		do_action( 'before_woocommerce_init' );
		add_rewrite_endpoint( 'order-pay', EP_PAGES );
		do_action( 'woocommerce_init' );
	}

	public function mailer(): WC_Emails {
		return WC_Emails::instance();
	}

	public function is_store_api_request(): bool {
		return str_contains( (string) ( $_SERVER['REQUEST_URI'] ?? '' ), '/' . rest_get_url_prefix() . '/wc/store/' );
	}

	/** Where the shop is: get_base_country(), _state(), _postcode() and _city(). */
	public function __call( string $method, array $arguments ): string {
		[ $country, $state ] = explode( ':', get_option( 'woocommerce_default_country', 'US:CA' ) . ':' );
		return match ( $method ) {
			'get_base_country'  => $country,
			'get_base_state'    => $state,
			'get_base_postcode' => (string) get_option( 'woocommerce_store_postcode', '' ),
			'get_base_city'     => (string) get_option( 'woocommerce_store_city', '' ),
		};
	}
}
