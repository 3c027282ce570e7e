<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Money\Money;

/**
 * The set-up fee of each plan in the cart, as a fee with the plan's own VAT: coupons leave it alone.
 */
final readonly class SetUpFees {

	private const ID = 'hosting-set-up-';

	public function register(): void {
		add_action( 'woocommerce_cart_calculate_fees', $this->add( ... ) );
		add_action( 'woocommerce_checkout_create_order_fee_item', $this->mark( ... ), 10, 2 );
	}

	private function mark( \WC_Order_Item_Fee $item, mixed $key ): void {
		if ( is_string( $key ) && str_starts_with( $key, self::ID ) ) {
			$item->update_meta_data( PlanOrderMeta::SET_UP, 'yes' );
		}
	}

	private function add( mixed $cart ): void {
		if ( ! $cart instanceof \WC_Cart ) {
			return;
		}
		foreach ( $cart->get_cart() as $key => $item ) {
			$bought = BoughtPlan::of( $item );
			if ( null !== $bought && $bought->plan->set_up_fee->is_positive() ) {
				$cart->fees_api()->add_fee(
					[
						// Two fees of one name would be one.
						'id'        => self::ID . $key,
						/* translators: %s: name of a product */
						'name'      => sprintf( __( 'Set-up of %s', 'hosting-invoices' ), PlanWords::plain( $bought->product->get_name() ) ),
						'amount'    => $this->without_vat( $bought->product, $bought->plan->set_up_fee->times( $bought->quantity ) ),
						'taxable'   => $bought->product->is_taxable(),
						'tax_class' => $bought->product->get_tax_class(),
					]
				);
			}
		}
	}

	/** WooCommerce puts VAT on top of fees, in shops that price with VAT too. */
	private function without_vat( \WC_Product $product, Money $fee ): float {
		return (float) wc_get_price_excluding_tax( $product, [ 'qty' => 1, 'price' => $fee->to_decimal() ] );
	}
}
