<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WooCommerce\Orders\HeldOrder;
use HostingInvoices\WooCommerce\Orders\OwnOrders;

/**
 * The pay page shows what an order costs with each method, without changing the order: what is stored changes when the
 * customer pays (DiscountOnOrder). An issued invoice costs the same either way; there the next one gets the discount.
 */
final readonly class DebitOnPayPage {

	/** @param \Closure(): DebitTerms $terms */
	public function __construct( private \Closure $terms ) {
	}

	public function register(): void {
		add_action( 'before_woocommerce_pay_form', $this->show( ... ), 20, 3 );
	}

	private function show( mixed $order, mixed $button = '', mixed $gateways = [] ): void {
		$terms = ( $this->terms )();
		if ( ! $order instanceof \WC_Order || ! is_array( $gateways ) || ! isset( $gateways[ DebitGateway::ID ] ) || ! $terms->gives_discount() ) {
			return;
		}
		$percent = str_replace( '.', wc_get_price_decimal_separator(), $terms->discount()->percentage->to_decimal() );
		if ( OwnOrders::has( $order ) ) {
			/* translators: %s: percentage */
			printf( '<p class="hosting-invoices-next-cheaper">%s</p>', esc_html( sprintf( __( 'With direct debit your next invoice is %s%% cheaper.', 'hosting-invoices' ), $percent ) ) );
			return;
		}
		self::print_rows( 'without', $order );
		self::print_rows( 'with', $this->discounted( $order ) );
	}

	private static function print_rows( string $which, \WC_Order $order ): void {
		$rows = '';
		foreach ( $order->get_order_item_totals() as $row ) {
			$rows .= sprintf( '<tr><th scope="row" colspan="2">%s</th><td class="product-total">%s</td></tr>', wp_kses_post( $row['label'] ?? '' ), wp_kses_post( $row['value'] ?? '' ) );
		}
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped row by row.
		printf( '<template id="hosting-invoices-totals-%s-debit">%s</template>', esc_attr( $which ), $rows );
	}

	/** A copy in memory. The sums are WooCommerce's own; the discount is taken as DebitCoupon takes it. */
	private function discounted( \WC_Order $order ): HeldOrder {
		$copy = self::copy( $order );
		$off  = new \WC_Order_Item_Coupon();
		$off->set_code( DebitCoupon::CODE );
		$net = 0.0;
		foreach ( $copy->get_items() as $line ) {
			if ( $line instanceof \WC_Order_Item_Product ) {
				$less = $this->off_line( $copy, $line );
				$line->set_total( (string) ( (float) $line->get_total() - $less ) );
				$net += $less;
			}
		}
		$off->set_discount( (string) $net );
		$copy->add_item( $off );
		$copy->calculate_totals( true );
		return $copy;
	}

	/** Without VAT, as WooCommerce keeps lines. */
	private function off_line( HeldOrder $order, \WC_Order_Item_Product $line ): float {
		$with_vat = $order->get_prices_include_tax();
		$left     = (float) $line->get_total() + ( $with_vat ? (float) $line->get_total_tax() : 0 );
		$off      = ( $this->terms )()->discount()->on_line( Money::of_minor( (int) round( wc_add_number_precision( $left ) ) ) );
		$amount   = wc_remove_number_precision( $off->minor );
		if ( ! $with_vat || 'taxable' !== $line->get_tax_status() || ! wc_tax_enabled() ) {
			return $amount;
		}
		$at = array_intersect_key( $order->get_taxable_location(), array_flip( [ 'country', 'state', 'postcode', 'city' ] ) );
		return $amount - array_sum( \WC_Tax::calc_tax( $amount, \WC_Tax::find_rates( [ ...$at, 'tax_class' => $line->get_tax_class() ] ), true ) );
	}

	private static function copy( \WC_Order $order ): HeldOrder {
		$copy = new HeldOrder();
		$copy->set_currency( $order->get_currency() );
		$copy->set_prices_include_tax( $order->get_prices_include_tax() );
		$copy->set_customer_id( $order->get_customer_id() );
		$copy->set_address( $order->get_address( 'billing' ), 'billing' );
		$copy->set_address( $order->get_address( 'shipping' ), 'shipping' );
		$copy->update_meta_data( 'is_vat_exempt', (string) $order->get_meta( 'is_vat_exempt' ) );
		foreach ( $order->get_items( [ 'line_item', 'fee', 'shipping', 'coupon' ] ) as $item ) {
			$one = clone $item;
			$one->set_id( 0 );
			$copy->add_item( $one );
		}
		return $copy;
	}
}
