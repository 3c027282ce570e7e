<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use Automattic\WooCommerce\Utilities\OrderUtil;
use HostingInvoices\Application\Reporting\OrderDocument;
use HostingInvoices\Application\Reporting\OrderDocuments;
use HostingInvoices\Domain\Money\Money;

/**
 * What WooCommerce knows of an order, as a person looks at it.
 */
final readonly class WooOrderDocuments implements OrderDocuments {

	public function of( int $order_id ): ?OrderDocument {
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order ) {
			return null;
		}
		$currency = $order->get_currency( 'edit' );
		return new OrderDocument(
			StoredAmount::to_money( wc_format_decimal( $order->get_subtotal(), wc_get_price_decimals() ), $currency ),
			self::vat_lines( $order, $currency ),
			$order->get_prices_include_tax( 'edit' ),
			$order->needs_payment() ? $order->get_checkout_payment_url() : '',
			class_exists( OrderUtil::class ) ? OrderUtil::get_order_admin_edit_url( $order_id ) : $order->get_edit_order_url(),
		);
	}

	/** @return list<array{label: string, amount: Money}> One a rate. */
	private static function vat_lines( \WC_Order $order, string $currency ): array {
		$lines = [];
		foreach ( $order->get_taxes() as $tax ) {
			$amount  = (float) $tax->get_tax_total() + (float) $tax->get_shipping_tax_total();
			$lines[] = [
				'label'  => html_entity_decode( $tax->get_label(), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
				'amount' => StoredAmount::to_money( wc_format_decimal( $amount, wc_get_price_decimals() ), $currency ),
			];
		}
		return $lines;
	}
}
