<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Plans\OrderAccepted;
use HostingInvoices\Application\Plans\OrderGivenUp;
use HostingInvoices\WooCommerce\Orders\HeldOrder;
use HostingInvoices\WooCommerce\Orders\OrderMeta;
use HostingInvoices\WordPress\Running\Doorbell;

/**
 * An order with a plan on it comes to life when the shop has accepted it: it is paid, or waits for a bank transfer
 * (on hold). While it is pending, failed or a draft nothing is owed and nothing is made: docs/decisions/checkout.md.
 *
 * The end of a save is followed, which comes before WooCommerce's own mails: they name the invoice's number already.
 */
final readonly class FollowAcceptedOrders {

	/** Rings again for an order that could not be taken at once. */
	public const AGAIN = 'hosting_invoices_accept_order';

	private const AGAIN_AFTER_SECONDS = 60;

	/**
	 * @param \Closure(): OrderAccepted $accepted Built for an order with a plan.
	 * @param \Closure(): OrderGivenUp  $given_up Likewise.
	 */
	public function __construct( private \Closure $accepted, private \Closure $given_up ) {
	}

	public function register(): void {
		// Before FollowOrders, which follows an order that is an invoice.
		add_action( 'woocommerce_after_order_object_save', $this->saved( ... ), 5 );
		add_action( self::AGAIN, fn ( mixed $order_id ) => $this->saved( wc_get_order( (int) $order_id ) ) );
	}

	private function saved( mixed $order ): void {
		if ( ! $order instanceof \WC_Order || $order instanceof HeldOrder || ! $order->has_status( [ ...wc_get_is_paid_statuses(), 'on-hold', 'cancelled' ] ) || 'yes' !== $order->get_meta( PlanOrderMeta::HAS_PLANS ) ) {
			return;
		}
		$is_invoice = '' !== (string) $order->get_meta( OrderMeta::NUMBER );
		if ( $order->has_status( 'cancelled' ) ) {
			$this->tell( $order, $this->given_up );
		} elseif ( ! $is_invoice ) {
			$this->tell( $order, $this->accepted );
		}
	}

	/**
	 * A payment must not fail because our books could not be written just then: it is tried again a minute later.
	 *
	 * @param \Closure(): (OrderAccepted|OrderGivenUp) $who
	 */
	private function tell( \WC_Order $order, \Closure $who ): void {
		try {
			$who()->execute( $order->get_id() );
			$order->read_meta_data( true );
			do_action( Doorbell::EFFECTS_WAITING );
		} catch ( NotFound ) {
			// Waiting would not bring the customer back.
			$order->add_order_note( __( 'The plan on this order did not begin: the order belongs to no account. Add the subscription by hand.', 'hosting-invoices' ) );
		} catch ( \Throwable $failure ) {
			wc_get_logger()->error( sprintf( 'The plans of order %d could not follow it: %s', $order->get_id(), $failure->getMessage() ), [ 'source' => 'hosting-invoices' ] );
			wp_schedule_single_event( time() + self::AGAIN_AFTER_SECONDS, self::AGAIN, [ $order->get_id() ] );
		}
	}
}
