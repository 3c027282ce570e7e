<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * WooCommerce's store of tax lines, writing the meta of a new one in one statement.
 */
final class TaxItemStore extends \WC_Order_Item_Tax_Data_Store {

	use ItemMetaInOneGo;

	/** @return array<string, string> */
	private function props(): array {
		return [
			'rate_id'             => 'rate_id',
			'label'               => 'label',
			'compound'            => 'compound',
			'tax_amount'          => 'tax_total',
			'shipping_tax_amount' => 'shipping_tax_total',
			'rate_percent'        => 'rate_percent',
		];
	}

	private function save_as_woocommerce( \WC_Order_Item $item ): void {
		if ( $item instanceof \WC_Order_Item_Tax ) {
			parent::save_item_data( $item );
		}
	}
}
