<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\OrderChanged;
use HostingInvoices\WordPress\Running\Doorbell;

/**
 * However WooCommerce learns that an order of ours was paid, cancelled, refunded, binned or deleted: the invoice follows.
 *
 * The end of a save is followed and not the hooks of a change of status, which an exception in some mail template
 * keeps from firing. An order that is not ours costs no query: what it is stands on the object at hand.
 */
final class FollowOrders {

	/** Rings again for an order whose invoice could not follow at once. */
	public const AGAIN = 'hosting_invoices_follow_order';

	private const AGAIN_AFTER_SECONDS = 60;

	/** @var array<int, true> Ours that are being binned or deleted: when it is done, nothing tells whose they were. */
	private array $going = [];

	/** @param \Closure(): OrderChanged $changed Built when an order of ours changes. */
	public function __construct( private readonly \Closure $changed ) {
	}

	public function register(): void {
		add_action( 'woocommerce_after_order_object_save', $this->saved( ... ) );
		add_action( 'woocommerce_refund_deleted', fn ( mixed $refund, mixed $order_id ) => $this->saved( wc_get_order( $order_id ) ), 10, 2 );
		foreach ( [ 'woocommerce_before_trash_order', 'woocommerce_before_delete_order' ] as $hook ) {
			add_action( $hook, $this->going( ... ), 10, 2 );
		}
		foreach ( [ 'woocommerce_trash_order', 'woocommerce_delete_order', 'trashed_post', 'untrashed_post', 'deleted_post' ] as $hook ) {
			add_action( $hook, $this->gone( ... ) );
		}
		// Orders that are posts can be binned as posts are.
		foreach ( [ 'wp_trash_post', 'untrash_post', 'before_delete_post' ] as $hook ) {
			add_action( $hook, $this->going_as_post( ... ) );
		}
		add_action( self::AGAIN, fn ( mixed $order_id ) => $this->follow( (int) $order_id ) );
	}

	private function saved( mixed $order ): void {
		// While an invoice is being made there is nothing to follow yet.
		if ( OwnOrders::has( $order ) && ! $order instanceof HeldOrder ) {
			$this->follow( $order->get_id() );
		}
	}

	private function going( mixed $order_id, mixed $order = null ): void {
		if ( OwnOrders::has( $order ) ) {
			$this->going[ (int) $order_id ] = true;
		}
	}

	private function going_as_post( mixed $post_id ): void {
		if ( 'shop_order' === get_post_type( (int) $post_id ) && ( in_array( get_post_meta( (int) $post_id, '_created_via', true ), OwnOrders::ALL, true ) || '' !== get_post_meta( (int) $post_id, OrderMeta::NUMBER, true ) ) ) {
			$this->going[ (int) $post_id ] = true;
		}
	}

	private function gone( mixed $order_id ): void {
		if ( isset( $this->going[ (int) $order_id ] ) ) {
			unset( $this->going[ (int) $order_id ] );
			$this->follow( (int) $order_id );
		}
	}

	/** A payment must not fail because our books could not be written just then: it is tried again a minute later. */
	private function follow( int $order_id ): void {
		try {
			( $this->changed )()->execute( $order_id );
			do_action( Doorbell::EFFECTS_WAITING );
		} catch ( \Throwable $failure ) {
			wc_get_logger()->error( sprintf( 'The invoice of order %d could not follow it: %s', $order_id, $failure->getMessage() ), [ 'source' => 'hosting-invoices' ] );
			wp_schedule_single_event( time() + self::AGAIN_AFTER_SECONDS, self::AGAIN, [ $order_id ] );
		}
	}
}
