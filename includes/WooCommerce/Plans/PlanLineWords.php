<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\WooCommerce\Orders\DateInWords;
use HostingInvoices\WooCommerce\Orders\OrderMeta;

/**
 * What comes after the first period of a plan that was ordered, in words.
 */
final readonly class PlanLineWords {

	/** "€ 30,00 per month, for the first time on 1 February 2026": with the date once the first period has begun. */
	public static function then( \WC_Order_Item_Product $item ): string {
		$order    = $item->get_order();
		$currency = $order instanceof \WC_Order ? $order->get_currency() : get_woocommerce_currency();
		$every    = Interval::of_months( (int) $item->get_meta( PlanOrderMeta::EVERY ) );
		$price    = Money::from_decimal( (string) $item->get_meta( PlanOrderMeta::PRICE ), $currency )->times( (int) $item->get_quantity() );
		$amount   = PlanWords::plain( wc_price( (float) $price->to_decimal(), [ 'currency' => $currency ] ) ) . self::vat( $order );
		$last     = (string) $item->get_meta( OrderMeta::PERIOD_LAST );
		if ( '' === $last ) {
			return $amount . ' ' . PlanWords::per( $every );
		}
		/* translators: 1: amount of money, 2: "per month", 3: date in words */
		return sprintf( __( '%1$s %2$s, for the first time on %3$s', 'hosting-invoices' ), $amount, PlanWords::per( $every ), DateInWords::of( CivilDate::parse( $last )->plus_days( 1 )->to_string() ) );
	}

	private static function vat( mixed $order ): string {
		if ( ! wc_tax_enabled() || ! $order instanceof \WC_Order || 'yes' === $order->get_meta( 'is_vat_exempt' ) ) {
			return '';
		}
		return ' ' . PlanWords::vat_words( $order->get_prices_include_tax() );
	}
}
