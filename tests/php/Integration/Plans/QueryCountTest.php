<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\Tests\Integration\PluginUnhooked;

/**
 * A cart without a plan costs nothing more at the checkout than without the plugin.
 */
final class QueryCountTest extends CheckoutTestCase {

	use PluginUnhooked;

	private const MOST_MORE = 2;

	private int $product;

	public function test_a_checkout_without_a_plan(): void {
		$this->product = self::product( null, 'Theme' );
		foreach ( [ 'in the block' => $this->in_block( ... ), 'classic' => $this->classic( ... ) ] as $checkout => $order ) {
			$order();
			$with   = $order();
			$hooks  = array_map( static fn ( \WP_Hook $hook ): \WP_Hook => clone $hook, $GLOBALS['wp_filter'] );
			$this->unhook_plugin( 'HostingInvoices\\' );
			add_filter( 'query', [ self::class, 'as_savepoint' ] );
			$order();
			$without              = $order();
			$GLOBALS['wp_filter'] = $hooks;
			self::assertGreaterThan( 20, $without );
			self::assertLessThanOrEqual( $without + self::MOST_MORE, $with, $checkout );
		}
	}

	private function in_block(): int {
		global $wpdb;
		$this->nobody();
		$before = $wpdb->num_queries;
		self::put_in_cart( $this->product );
		$this->ordered( $this->order_in_block() );
		return $wpdb->num_queries - $before;
	}

	/** What WooCommerce's classic checkout does between the post and its answer, which ends the request. */
	private function classic(): int {
		global $wpdb;
		$this->nobody();
		$before = $wpdb->num_queries;
		self::put_in_cart( $this->product );
		WC()->cart->calculate_totals();
		$data = [ 'payment_method' => 'bacs', 'terms' => 1, 'createaccount' => 0, 'shipping_method' => '', 'ship_to_different_address' => false, 'woocommerce_checkout_update_totals' => false ];
		foreach ( self::ADDRESS as $field => $value ) {
			$data[ "billing_$field" ] = $value;
		}
		$errors = new \WP_Error();
		do_action( 'woocommerce_after_checkout_validation', $data, $errors );
		$id    = WC()->checkout()->create_order( $data );
		$order = wc_get_order( $id );
		do_action( 'woocommerce_checkout_order_processed', $id, $data, $order );
		WC()->payment_gateways()->payment_gateways()['bacs']->process_payment( $id );
		return $wpdb->num_queries - $before;
	}
}
