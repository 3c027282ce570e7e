<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Invoices\InvoiceDraft;
use HostingInvoices\Application\Invoices\IssuedOrder;
use HostingInvoices\Application\Invoices\OrderNotMade;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WooCommerce\Taxes\ReverseCharge;
use HostingInvoices\WooCommerce\Documents\OrderOnPaper;

/**
 * Puts orders together in memory and stores each with one save.
 */
final readonly class OrderMaker {

	private const ITEM_TYPES = [ 'line_item', 'tax', 'fee' ];

	public function __construct(
		private LineItems $lines,
		private ItemStores $stores,
		private ReportCaches $reports,
		private OrderTables $tables,
		private OrderCaches $caches,
	) {
	}

	/** @throws OrderNotMade */
	public function invoice( InvoiceDraft $draft ): IssuedOrder {
		$order = $this->made(
			$draft->customer_id,
			function () use ( $draft ): HeldOrder {
				$order = $this->blank( OwnOrders::INVOICE, $draft->customer_id, $draft->currency, $draft->issued_at );
				foreach ( $draft->lines as $line ) {
					$order->add_item( $this->lines->of( $line, $order->get_taxable_location() ) );
				}
				return $order;
			}
		);
		$total = StoredAmount::to_money( $order->get_total( 'edit' ), $draft->currency );
		$vat   = StoredAmount::to_money( $order->get_total_tax( 'edit' ), $draft->currency );
		return new IssuedOrder( $order->get_id(), $total->minus( $vat ), self::discount( $draft ), $vat, $total, OrderOnPaper::of( $order ) );
	}

	/** @throws OrderNotMade */
	public function costs( int $customer_id, Money $amount, string $label, \DateTimeImmutable $at ): int {
		$order = $this->made(
			$customer_id,
			function () use ( $customer_id, $amount, $label, $at ): HeldOrder {
				$order = $this->blank( OwnOrders::COSTS, $customer_id, $amount->currency, $at );
				$fee   = new \WC_Order_Item_Fee();
				$fee->set_name( $label );
				$fee->set_tax_status( 'none' );
				$fee->set_amount( $amount->to_decimal() );
				$fee->set_total( $amount->to_decimal() );
				$order->add_item( $fee );
				return $order;
			}
		);
		if ( ! StoredAmount::to_money( $order->get_total( 'edit' ), $amount->currency )->equals( $amount ) ) {
			throw OrderNotMade::for_customer( $customer_id, sprintf( 'its total is %s and not %s', $order->get_total( 'edit' ), $amount->to_decimal() ) );
		}
		return $order->get_id();
	}

	/**
	 * Orders that are posts get their slug from the minute they are made in, and WordPress tries all that are taken,
	 * one by one: the thousandth order of a run would cost a thousand queries.
	 *
	 * @param array<string, mixed> $post
	 * @return array<string, mixed>
	 */
	public function with_slug( array $post ): array {
		return [ 'post_name' => 'order-' . strtolower( wp_generate_password( 20, false ) ), ...$post ];
	}

	/**
	 * @param callable(): HeldOrder $put_together
	 * @throws OrderNotMade
	 */
	private function made( int $customer_id, callable $put_together ): HeldOrder {
		try {
			return $this->stores->during(
				function () use ( $customer_id, $put_together ): HeldOrder {
					$order = $put_together();
					$order->calculate_totals( true );
					$this->store( $customer_id, $order );
					return $order;
				}
			);
		} catch ( OrderNotMade $failure ) {
			throw $failure;
		} catch ( \Exception $failure ) {
			throw OrderNotMade::for_customer( $customer_id, $failure->getMessage(), $failure );
		}
	}

	/** @throws \Exception */
	private function store( int $customer_id, HeldOrder $order ): void {
		try {
			add_filter( 'woocommerce_new_order_data', [ $this, 'with_slug' ] );
			$this->reports->put_off_during( static fn (): int => $order->release() );
			$this->assert_stored( $customer_id, $order );
		} finally {
			remove_filter( 'woocommerce_new_order_data', [ $this, 'with_slug' ] );
			// Whatever becomes of the transaction, and so that a long run does not grow.
			if ( $order->get_id() > 0 ) {
				$this->caches->forget( $order->get_id(), array_filter( array_keys( $order->get_items( self::ITEM_TYPES ) ), 'is_int' ) );
			}
		}
	}

	/** @throws OrderNotMade */
	private function assert_stored( int $customer_id, HeldOrder $order ): void {
		$items = count( $order->get_items( self::ITEM_TYPES ) );
		$found = $order->get_id() > 0 ? $this->tables->count_items( $order->get_id() ) : null;
		if ( $items !== $found ) {
			throw OrderNotMade::for_customer( $customer_id, null === $found ? 'it is not in the table' : sprintf( '%d of its %d lines are there', $found, $items ) );
		}
	}

	/** @throws OrderNotMade when there is no such customer. */
	private function blank( string $created_via, int $customer_id, string $currency, \DateTimeImmutable $at ): HeldOrder {
		$customer = new \WC_Customer( $customer_id );
		if ( $customer_id !== $customer->get_id() ) {
			throw OrderNotMade::for_customer( $customer_id, 'there is no such user' );
		}
		$order = new HeldOrder();
		$order->set_created_via( $created_via );
		$order->set_status( 'pending' );
		$order->set_currency( $currency );
		$order->set_prices_include_tax( wc_prices_include_tax() );
		$order->set_customer_id( $customer_id );
		$order->set_date_created( $at->getTimestamp() );
		( new OrderAddress( $customer ) )->put_on( $order );
		if ( $customer->get_is_vat_exempt() || ReverseCharge::of_customer( $customer ) ) {
			$order->add_meta_data( 'is_vat_exempt', 'yes' );
		}
		$vat_id = get_user_meta( $customer_id, ReverseCharge::VAT_ID, true );
		if ( is_string( $vat_id ) && '' !== $vat_id ) {
			$order->add_meta_data( OrderMeta::VAT_ID, $vat_id );
		}
		return $order;
	}

	private static function discount( InvoiceDraft $draft ): Money {
		return array_reduce(
			$draft->lines,
			static fn ( Money $sum, DraftLine $line ): Money => $sum->plus( $line->discount ),
			Money::zero( $draft->currency )
		);
	}
}
