<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use Automattic\WooCommerce\Utilities\OrderUtil;
use HostingInvoices\Application\Invoices\OrderFacts;
use HostingInvoices\Application\Invoices\OrderState;

/**
 * What stands in the database of an order, in either storage, read with one query past every cache.
 */
final readonly class OrderTables {

	public function __construct( private \wpdb $wpdb ) {
	}

	public function facts( int $order_id ): ?OrderFacts {
		$row = $this->row( OrderUtil::custom_orders_table_usage_is_enabled() ? $this->in_own_tables() : $this->in_posts(), [ $order_id ] );
		if ( null === $row ) {
			return null;
		}
		$currency = (string) $row['currency'];
		$refunded = StoredAmount::to_money( $row['refunded'], $currency );
		return new OrderFacts(
			$order_id,
			self::state( (string) $row['status'] ),
			StoredAmount::to_money( $row['total'], $currency ),
			$refunded->is_negative() ? $refunded->negated() : $refunded,
			(string) $row['paid_by'],
		);
	}

	/**
	 * How many lines, tax lines among them, the table holds of an order; null when the order itself is not there, or
	 * not all of it: WooCommerce notices no insert that a full disk refused, and by `created_via` in its operational
	 * data we know our own.
	 */
	public function count_items( int $order_id ): ?int {
		$from = OrderUtil::custom_orders_table_usage_is_enabled()
			? "(SELECT w.id FROM {$this->wpdb->prefix}wc_orders w JOIN {$this->wpdb->prefix}wc_order_operational_data d ON d.order_id = w.id WHERE w.id = %d) o"
			: "(SELECT p.ID AS id FROM {$this->wpdb->posts} p WHERE p.ID = %d) o";
		$row  = $this->row( "SELECT (SELECT COUNT(*) FROM {$this->wpdb->prefix}woocommerce_order_items i WHERE i.order_id = o.id) AS items FROM {$from}", [ $order_id ] );
		return null === $row ? null : (int) $row['items'];
	}

	/**
	 * Adds two metas to an order that is there, in one statement; for WooCommerce's own tables only.
	 *
	 * @param array{string, string} $first  Key and value.
	 * @param array{string, string} $second
	 * @return bool False when there is no such order or the database refused.
	 */
	public function add_metas( int $order_id, array $first, array $second ): bool {
		$row = "SELECT id, %s, %s FROM {$this->wpdb->prefix}wc_orders WHERE id = %d";
		$sql = "INSERT INTO {$this->wpdb->prefix}wc_orders_meta (order_id, meta_key, meta_value) {$row} UNION ALL {$row}";
		// phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- table names of WooCommerce.
		return 2 === $this->wpdb->query( (string) $this->wpdb->prepare( $sql, [ ...$first, $order_id, ...$second, $order_id ] ) );
	}

	private static function state( string $status ): OrderState {
		$status = preg_replace( '/^wc-/', '', $status );
		return match ( true ) {
			in_array( $status, wc_get_is_paid_statuses(), true ) => OrderState::paid,
			'refunded' === $status => OrderState::refunded,
			in_array( $status, [ 'cancelled', 'trash' ], true ) => OrderState::cancelled,
			default => OrderState::payable,
		};
	}

	private function in_own_tables(): string {
		return "SELECT o.status, o.currency, o.total_amount AS total, o.payment_method_title AS paid_by,
			(SELECT SUM(r.total_amount) FROM {$this->wpdb->prefix}wc_orders r
				WHERE r.parent_order_id = o.id AND r.type = 'shop_order_refund' AND r.status <> 'trash') AS refunded
			FROM {$this->wpdb->prefix}wc_orders o WHERE o.id = %d AND o.type = 'shop_order'";
	}

	private function in_posts(): string {
		$meta = fn ( string $key, string $of ): string => "(SELECT MAX(m.meta_value) FROM {$this->wpdb->postmeta} m WHERE m.post_id = {$of} AND m.meta_key = '{$key}')";
		return "SELECT o.post_status AS status, {$meta( '_order_currency', 'o.ID' )} AS currency, {$meta( '_order_total', 'o.ID' )} AS total,
			{$meta( '_payment_method_title', 'o.ID' )} AS paid_by,
			(SELECT SUM(a.meta_value) FROM {$this->wpdb->posts} r JOIN {$this->wpdb->postmeta} a ON a.post_id = r.ID AND a.meta_key = '_refund_amount'
				WHERE r.post_parent = o.ID AND r.post_type = 'shop_order_refund' AND r.post_status <> 'trash') AS refunded
			FROM {$this->wpdb->posts} o WHERE o.ID = %d AND o.post_type = 'shop_order'";
	}

	/**
	 * @param list<int> $values
	 * @return array<string, string|null>|null
	 * @throws \RuntimeException when the database did not answer: that is not "no such order".
	 */
	private function row( string $sql, array $values ): ?array {
		// phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- table names of WordPress and WooCommerce.
		$row = $this->wpdb->get_row( $this->wpdb->prepare( $sql, $values ) );
		if ( '' !== $this->wpdb->last_error ) {
			throw new \RuntimeException( sprintf( 'The order could not be read: %s', $this->wpdb->last_error ) );
		}
		return is_object( $row ) ? get_object_vars( $row ) : null;
	}
}
