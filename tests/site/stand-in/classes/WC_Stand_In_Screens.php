<?php
declare( strict_types=1 );

/** Says on every screen that this is not WooCommerce, and lists the orders that there are. */
final readonly class WC_Stand_In_Screens {

	private const SAYS = 'STAND-IN for WooCommerce, not the real one: for machines without a network only.';

	public function register(): void {
		add_action( 'admin_notices', static fn () => printf( '<div class="notice notice-warning"><p><strong>%s</strong></p></div>', esc_html( self::SAYS ) ) );
		add_action( 'wp_body_open', static fn () => printf( '<p role="note">%s</p>', esc_html( self::SAYS ) ) );
		add_action( 'admin_bar_menu', static fn ( WP_Admin_Bar $bar ) => $bar->add_node( [ 'id' => 'wc-stand-in', 'title' => 'STAND-IN', 'meta' => [ 'title' => self::SAYS ] ] ), 1 );
		add_action( 'admin_menu', $this->add_to_menu( ... ), 9 );
	}

	private function add_to_menu(): void {
		// The title becomes part of the names of all screens below it.
		add_menu_page( 'STAND-IN', 'WooCommerce', 'edit_others_shop_orders', 'woocommerce', $this->orders( ... ), 'dashicons-warning', '55.5' );
		add_submenu_page( 'woocommerce', 'Orders', 'Orders', 'edit_others_shop_orders', 'wc-orders', $this->orders( ... ) );
	}

	private function orders(): void {
		global $wpdb;
		echo '<div class="wrap"><h1>Orders (STAND-IN)</h1><table class="widefat striped">';
		foreach ( $wpdb->get_col( "SELECT id FROM {$wpdb->prefix}wc_orders WHERE type = 'shop_order' ORDER BY id DESC LIMIT 100" ) as $id ) {
			$order = wc_get_order( (int) $id );
			$cells = [ $order->get_order_number(), $order->get_status(), $order->get_formatted_billing_full_name(), $order->get_currency() . ' ' . $order->get_total() ];
			echo '<tr><td>' . implode( '</td><td>', array_map( 'esc_html', $cells ) ) . '</td></tr>';
		}
		echo '</table></div>';
	}
}
