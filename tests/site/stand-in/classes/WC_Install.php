<?php
declare( strict_types=1 );

/** Tables, roles and the page to pay on; safe to repeat. */
final class WC_Install {

	/** What WooCommerce lets its roles do with each kind of post. */
	private const WITH_POSTS = [ 'edit_%s', 'read_%s', 'delete_%s', 'edit_%ss', 'edit_others_%ss', 'publish_%ss', 'read_private_%ss', 'delete_%ss', 'delete_private_%ss', 'delete_published_%ss', 'delete_others_%ss', 'edit_private_%ss', 'edit_published_%ss' ];

	public static function install(): void {
		self::create_tables();
		self::create_roles();
		update_option( 'woocommerce_custom_orders_table_enabled', 'yes' );
		update_option( 'woocommerce_custom_orders_table_data_sync_enabled', 'no' );
	}

	private static function create_tables(): void {
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$id     = 'bigint(20) unsigned NOT NULL';
		$amount = 'decimal(26,8) NULL';
		$tables = [
			'wc_orders'               => "id $id, status varchar(20), currency varchar(10), type varchar(20), total_amount $amount, customer_id $id, parent_order_id $id, payment_method_title text, details longtext",
			'wc_orders_meta'          => "id $id auto_increment, order_id $id, meta_key varchar(255), meta_value text",
			'woocommerce_order_items' => "order_item_id $id auto_increment, order_item_name text, order_item_type varchar(200), order_id $id, details longtext",
			'woocommerce_tax_rates'   => "tax_rate_id $id auto_increment, tax_rate_country varchar(2), tax_rate_state varchar(200), tax_rate varchar(8), tax_rate_name varchar(200), tax_rate_priority int, tax_rate_compound int, tax_rate_shipping int, tax_rate_order int, tax_rate_class varchar(200)",
		];
		$keys   = [ 'wc_orders' => 'KEY parent_order_id (parent_order_id)', 'wc_orders_meta' => 'KEY order_id (order_id)', 'woocommerce_order_items' => 'KEY order_id (order_id)', 'woocommerce_tax_rates' => 'KEY tax_rate_class (tax_rate_class(10))' ];
		foreach ( $tables as $name => $columns ) {
			$first = strtok( $columns, ' ' );
			dbDelta( "CREATE TABLE {$wpdb->prefix}$name (\n" . str_replace( ', ', ",\n", $columns ) . ",\nPRIMARY KEY  ($first),\n{$keys[ $name ]}\n) {$wpdb->get_charset_collate()};" );
		}
	}

	private static function create_roles(): void {
		add_role( 'customer', 'Customer', [ 'read' => true ] );
		add_role( 'shop_manager', 'Shop manager', [ ...get_role( 'editor' )->capabilities, 'list_users' => true, 'export' => true, 'import' => true, 'edit_theme_options' => true ] );
		$may = [ 'manage_woocommerce', 'create_customers', 'view_woocommerce_reports' ];
		foreach ( [ 'product', 'shop_order', 'shop_coupon' ] as $type ) {
			$may = [ ...$may, ...array_map( static fn ( string $what ): string => sprintf( $what, $type ), self::WITH_POSTS ) ];
		}
		foreach ( [ 'administrator', 'shop_manager' ] as $role ) {
			array_map( static fn ( string $what ) => get_role( $role )->add_cap( $what ), $may );
		}
	}

	public static function create_pages(): void {
		if ( get_post( (int) get_option( 'woocommerce_checkout_page_id', -1 ) ) ) {
			return;
		}
		$page = [ 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'checkout', 'post_title' => 'Checkout', 'post_content' => 'STAND-IN for WooCommerce: it has no checkout. Nothing can be paid here.' ];
		update_option( 'woocommerce_checkout_page_id', wp_insert_post( $page ) );
	}
}
