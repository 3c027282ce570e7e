<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Domain\Money\Money;

/**
 * Turns the lines of a draft into lines of an order: WooCommerce keeps them without VAT.
 */
final readonly class LineItems {

	/** Tax class of what carries no VAT at all, in WooCommerce's words. */
	private const NOT_TAXED = '0';

	/**
	 * @param array<string, string> $location Where the customer is taxed: country, state, postcode, city.
	 * @throws \WC_Data_Exception for a tax class that the shop does not have.
	 */
	public function of( DraftLine $line, array $location ): \WC_Order_Item_Product {
		$item = new \WC_Order_Item_Product();
		$item->set_name( $line->label );
		$item->set_quantity( $line->quantity );
		$item->set_tax_class( $line->tax_class );
		$item->set_subtotal( $this->without_vat( $line->amount, $line->tax_class, $location ) );
		$item->set_total( $this->without_vat( $line->amount->minus( $line->discount ), $line->tax_class, $location ) );
		$item->add_meta_data( OrderMeta::SUBSCRIPTION_ID, (string) $line->subscription_id );
		$item->add_meta_data( OrderMeta::PERIOD_FIRST, $line->period->first->to_string() );
		$item->add_meta_data( OrderMeta::PERIOD_LAST, $line->period->last->to_string() );
		return $item;
	}

	/**
	 * As the cart does it: the shop's own VAT is taken off a price, and the customer's put on afterwards; where the
	 * shop says that all pay the same, the customer's is taken off. Not rounded, so that price = net + VAT comes back.
	 *
	 * @param array<string, string> $location
	 */
	private function without_vat( Money $price, string $tax_class, array $location ): string {
		if ( ! wc_prices_include_tax() || self::NOT_TAXED === $tax_class ) {
			return $price->to_decimal();
		}
		// phpcs:ignore WordPress.NamingConventions -- WooCommerce's own filter.
		$rates = apply_filters( 'woocommerce_adjust_non_base_location_prices', true )
			? \WC_Tax::get_base_tax_rates( $tax_class )
			: \WC_Tax::find_rates( [ ...$location, 'tax_class' => $tax_class ] );
		$gross = (float) $price->to_decimal();
		return wc_format_decimal( $gross - array_sum( \WC_Tax::calc_tax( $gross, $rates, true ) ) );
	}
}
