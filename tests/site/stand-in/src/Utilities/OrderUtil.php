<?php
declare( strict_types=1 );

namespace Automattic\WooCommerce\Utilities;

/** Where orders are. */
final class OrderUtil {

	public static function custom_orders_table_usage_is_enabled(): bool {
		return true;
	}

	public static function get_order_admin_edit_url( int $order_id ): string {
		return admin_url( "admin.php?page=wc-orders&action=edit&id=$order_id" );
	}
}
