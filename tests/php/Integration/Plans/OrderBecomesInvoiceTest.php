<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Plans;

use HostingInvoices\WooCommerce\Orders\OrderMeta;

/**
 * The first order is the first invoice.
 */
final class OrderBecomesInvoiceTest extends CheckoutTestCase {

	public function test_a_mixed_cart_by_bank_transfer(): void {
		self::put_in_cart( self::product( self::plan( [ 1 => '30.00', 12 => '300.00' ], set_up: '25.00' ) ), 1, 1 );
		self::put_in_cart( self::product( null, 'Theme' ), 2 );
		$order = $this->ordered( $this->order_in_block() );
		self::assertSame( 'on-hold', $order->get_status() );
		self::assertSame( '90.75', $order->get_total(), '(30 + 25 + 2 × 10) and 21 %' );
		$invoice = $this->newest( 'invoices' );
		self::assertSame( [ '2026-0001', '9075', '7500', '1575', 'open', '2026-02-15' ], [ $invoice['number'], $invoice['total_minor'], $invoice['net_minor'], $invoice['vat_minor'], $invoice['state'], $invoice['due_on'] ] );
		self::assertSame( '2026-0001', $order->get_order_number() );
		self::assertGreaterThan( 0, $order->get_customer_id(), 'who orders a plan gets an account' );
		self::assertSame( [ 'Hosting Groen', '3000', '1', '2026-03-01' ], array_map( fn ( string $column ): ?string => $this->newest( 'subscriptions' )[ $column ], [ 'label', 'price_minor', 'next_index', 'next_period_on' ] ) );
		self::assertSame( [ '3000', '0', '2026-02-01', '2026-02-28' ], array_map( fn ( string $column ): ?string => $this->newest( 'charges' )[ $column ], [ 'amount_minor', 'discount_minor', 'period_first', 'period_last' ] ) );
		self::assertSame( [ [ 'Theme', '2', '2000' ], [ 'Set-up of Hosting Groen', '1', '2500' ] ], array_map( 'array_values', $this->database->rows( 'SELECT label, quantity, amount_minor FROM {other_lines} ORDER BY id' ) ) );
		$lines = array_values( $order->get_items() );
		self::assertSame( '2026-02-28', $lines[0]->get_meta( OrderMeta::PERIOD_LAST ) );

		$order->payment_complete();
		self::assertSame( 'paid', $this->newest( 'invoices' )['state'] );
		self::assertSame( 1, $this->count_rows( 'invoices' ) );
	}

	public function test_paid_at_once(): void {
		self::put_in_cart( self::product( self::plan() ) );
		$order = $this->ordered( $this->order_in_block( 'lab_pay' ) );
		self::assertSame( 'processing', $order->get_status() );
		$invoice = $this->newest( 'invoices' );
		self::assertSame( [ 'paid', '3630', '3630', '0' ], [ $invoice['state'], $invoice['total_minor'], $invoice['paid_minor'], $invoice['open_minor'] ] );
	}

	/** The block saves while the customer fills in; such a save, come too late, takes the account off the order. */
	public function test_an_order_that_lost_its_account_on_the_way_gets_it_back(): void {
		self::put_in_cart( self::product( self::plan() ) );
		$late_save = static function ( \WC_Order $order ): void {
			$other = wc_get_order( $order->get_id() );
			self::assertInstanceOf( \WC_Order::class, $other );
			self::assertGreaterThan( 0, $other->get_customer_id(), 'the account was made and stored' );
			$other->set_customer_id( 0 );
			$other->save();
		};
		add_action( 'woocommerce_store_api_checkout_order_processed', $late_save, 20 );
		$order = $this->ordered( $this->order_in_block() );
		remove_action( 'woocommerce_store_api_checkout_order_processed', $late_save, 20 );
		self::assertGreaterThan( 0, $order->get_customer_id() );
		self::assertSame( [ (string) $order->get_customer_id(), 'open' ], [ $this->newest( 'invoices' )['customer_id'], $this->newest( 'invoices' )['state'] ] );
		self::assertSame( 1, $this->count_rows( 'subscriptions' ) );
	}
}
