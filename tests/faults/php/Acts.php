<?php

declare( strict_types=1 );

namespace HostingInvoices\Faults;

use HostingInvoices\Lab\LabClock;
use HostingInvoices\Lab\Shop;
use HostingInvoices\Lab\Wire;

/**
 * What a process can be told to do, each through the door that a person or a machine would take.
 */
final class Acts {

	private const OWNER = 1;

	public function tick(): void {
		do_action( 'hosting_invoices_tick' );
	}

	/**
	 * A tick on each of these days at 08:00.
	 *
	 * @param list<string> $dates
	 */
	public function walk( array $dates ): void {
		$clock = new LabClock();
		foreach ( $dates as $date ) {
			wp_cache_flush_runtime();
			$clock->set( $date, '08:00' );
			do_action( 'hosting_invoices_tick' );
		}
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<mixed>
	 */
	public function rest( string $method, string $path, array $body = [] ): array {
		$wire = new Wire( self::OWNER );
		return 'GET' === $method ? $wire->get( $path, $body ) : $wire->send( $method, $path, $body );
	}

	/**
	 * Opens the shop, as the scenarios do.
	 *
	 * @param array{url: string, secret: string} $panel
	 * @param array<string, mixed>               $shop Settings by name.
	 */
	public function open( array $panel, array $shop = [] ): void {
		( new Shop( new Wire( self::OWNER ) ) )->open( $shop + [ 'prices_include_vat' => false, 'vat_percent' => '21', 'timeline' => 'default' ], $panel );
	}

	/**
	 * @param list<array<string, mixed>> $customers As the route takes them.
	 * @return list<int> Their ids.
	 */
	public function add( array $customers ): array {
		$wire = new Wire( self::OWNER );
		return array_map( static fn ( array $customer ): int => $wire->send( 'POST', '/customers', $customer )['id'], $customers );
	}

	/** Paid by one of the shop's own methods. */
	public function pay( int $order_id ): void {
		$order = wc_get_order( $order_id );
		if ( $order && $order->needs_payment() ) {
			$order->payment_complete( "faults-$order_id" );
		}
	}

	/** As the owner does on the screens of WooCommerce. */
	public function order( int $order_id, string $do ): void {
		wp_set_current_user( self::OWNER );
		$order = wc_get_order( $order_id );
		match ( $do ) {
			'trash'   => $order->delete( false ),
			'untrash' => $order->untrash(),
			'delete'  => $order->delete( true ),
			'edit'    => $this->add_a_line( $order ),
			'refund'  => wc_create_refund( [ 'order_id' => $order_id, 'amount' => $order->get_total() ] ),
			'part'    => wc_create_refund( [ 'order_id' => $order_id, 'amount' => '10.00' ] ),
			default   => $order->update_status( $do ),
		};
	}

	public function user( int $user_id, string $do ): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_set_current_user( self::OWNER );
		if ( 'delete' === $do ) {
			wp_delete_user( $user_id );
			return;
		}
		// As WordPress's own tool for erasing personal data does, order by order.
		add_filter( 'woocommerce_privacy_erase_order_personal_data', '__return_true' );
		foreach ( apply_filters( 'wp_privacy_personal_data_erasers', [] ) as $eraser ) {
			$page = 1;
			do {
				$done = call_user_func( $eraser['callback'], get_userdata( $user_id )->user_email, $page++ )['done'];
			} while ( ! $done && $page < 20 );
		}
	}

	/**
	 * Reads what a request would read, and keeps what the object cache then holds: the truth of a host that hears of
	 * nothing that comes after.
	 *
	 * @param list<int> $order_ids
	 */
	public function remember( string $file, array $order_ids ): void {
		array_map( static fn ( int $order_id ): string => (string) wc_get_order( $order_id )?->get_status(), $order_ids );
		wp_load_alloptions();
		get_option( 'hosting_invoices_settings' );
		StaleCache::keep( $file );
	}

	/** Everything that this process did had a page for a visitor around it. */
	public function as_page( string $act, array $with = [] ): mixed {
		$GLOBALS['wp_actions']['template_redirect'] = 1;
		return $this->{$act}( ...$with );
	}

	private function add_a_line( \WC_Order $order ): void {
		$fee = new \WC_Order_Item_Fee();
		$fee->set_name( 'Added by hand' );
		$fee->set_total( '10.00' );
		$order->add_item( $fee );
		$order->calculate_totals();
		$order->save();
	}
}
