<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\OrderNotChanged;
use HostingInvoices\Application\Invoices\OrderState;

/**
 * Tells WooCommerce of money that came in, or went back, outside it.
 */
final readonly class OrderPayments {

	/** Statuses in which an order waits for money. */
	private const PAYABLE = [ 'pending', 'failed', 'on-hold' ];

	/** Money that is booked here was seen on a bank statement by the customer too: WooCommerce sends no receipt. */
	private const RECEIPTS = [ 'customer_completed_order', 'customer_processing_order', 'new_order' ];

	public function __construct( private OrderTables $tables, private OrderCaches $caches ) {
	}

	/** @throws OrderNotChanged */
	public function mark_paid( int $order_id, string $reference, \DateTimeImmutable $at ): void {
		$order = $this->fresh( $order_id );
		if ( $order->is_paid() ) {
			return;
		}
		if ( ! $order->get_date_paid( 'edit' ) ) {
			$order->set_date_paid( $at->getTimestamp() );
		}
		$this->without_receipt( static fn (): bool => $order->payment_complete( $reference ) );
		$this->assert_state( $order, OrderState::paid );
	}

	/** @throws OrderNotChanged */
	public function reopen( int $order_id, string $reason ): void {
		$order = $this->fresh( $order_id );
		if ( $order->has_status( self::PAYABLE ) ) {
			return;
		}
		if ( $order->has_status( 'trash' ) ) {
			throw OrderNotChanged::order( $order_id, 'it is in the bin' );
		}
		$order->set_date_paid( null );
		$order->set_date_completed( null );
		$order->set_transaction_id( '' );
		$order->set_status( 'pending', $reason );
		$order->save();
		$this->assert_state( $order, OrderState::payable );
	}

	private function fresh( int $order_id ): \WC_Order {
		$this->caches->forget( $order_id );
		$order = wc_get_order( $order_id );
		return $order instanceof \WC_Order ? $order : throw OrderNotChanged::gone( $order_id );
	}

	/** WooCommerce logs what goes wrong in a save and returns as if nothing had: so the table is asked. */
	private function assert_state( \WC_Order $order, OrderState $wanted ): void {
		$this->caches->forget( $order->get_id() );
		$now = $this->tables->facts( $order->get_id() )?->state;
		if ( $wanted !== $now ) {
			throw OrderNotChanged::order( $order->get_id(), sprintf( 'it is %s', $now->value ?? 'gone' ) );
		}
	}

	/** @param callable(): bool $work */
	private function without_receipt( callable $work ): void {
		$no = static fn (): bool => false;
		foreach ( self::RECEIPTS as $email ) {
			add_filter( 'woocommerce_email_enabled_' . $email, $no, PHP_INT_MAX );
		}
		try {
			$work();
		} finally {
			foreach ( self::RECEIPTS as $email ) {
				remove_filter( 'woocommerce_email_enabled_' . $email, $no, PHP_INT_MAX );
			}
		}
	}
}
