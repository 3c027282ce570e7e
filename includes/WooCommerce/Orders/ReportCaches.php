<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * Clears WooCommerce's cached reports once after a run, instead of once for every order of it.
 *
 * WooCommerce deletes some fifteen transients with every order, and writes a version number into one row of the
 * options table that all runners would wait for. Nothing is skipped for good: what was put off is done at shutdown,
 * or a minute later in a long run. A run that is killed leaves cached reports behind that are at most a day old.
 */
final class ReportCaches {

	private const PUT_OFF_SECONDS = 60;

	private const OF_CUSTOMER = [ 'wc_money_spent', 'wc_order_count', 'wc_last_order' ];

	/** Unix time at which a clean-up was put off for the first time since the last one; null = nothing is owed. */
	private ?int $owed_since = null;

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function put_off_during( callable $work ): mixed {
		if ( null !== $this->owed_since && time() - $this->owed_since > self::PUT_OFF_SECONDS ) {
			$this->clear_what_is_owed();
		}
		if ( null === $this->owed_since ) {
			$this->owed_since = time();
			add_action( 'shutdown', [ $this, 'clear_what_is_owed' ] );
		}
		$no_reports = static fn (): array => [];
		add_filter( 'woocommerce_admin_reports', $no_reports, PHP_INT_MAX );
		add_filter( 'pre_set_transient_orders-transient-version', [ $this, 'keep_version' ], PHP_INT_MAX );
		add_filter( 'delete_user_metadata', [ $this, 'nothing_to_delete' ], PHP_INT_MAX, 3 );
		try {
			return $work();
		} finally {
			remove_filter( 'woocommerce_admin_reports', $no_reports, PHP_INT_MAX );
			remove_filter( 'pre_set_transient_orders-transient-version', [ $this, 'keep_version' ], PHP_INT_MAX );
			remove_filter( 'delete_user_metadata', [ $this, 'nothing_to_delete' ], PHP_INT_MAX );
		}
	}

	public function clear_what_is_owed(): void {
		if ( null !== $this->owed_since ) {
			$this->owed_since = null;
			wc_delete_shop_order_transients( 0 );
		}
	}

	/** @return mixed The version as it stands, so that nothing is written; the new one when there is none. */
	public function keep_version( mixed $new_version ): mixed {
		$version = get_transient( 'orders-transient-version' );
		return false === $version ? $new_version : $version;
	}

	/**
	 * Spares three statements an order where the customer's row of figures is known not to be there: all meta of the
	 * user was read when the address was taken from it.
	 *
	 * @return mixed False = nothing was deleted; else what came in.
	 */
	public function nothing_to_delete( mixed $delete, mixed $user_id, mixed $key ): mixed {
		global $wpdb;
		$suffix = '_' . rtrim( $wpdb->get_blog_prefix(), '_' );
		$keys   = array_map( static fn ( string $of_customer ): string => $of_customer . $suffix, self::OF_CUSTOMER );
		if ( null !== $delete || ! in_array( $key, $keys, true ) ) {
			return $delete;
		}
		$known = wp_cache_get( $user_id, 'user_meta' );
		return is_array( $known ) && ! isset( $known[ $key ] ) ? false : $delete;
	}
}
