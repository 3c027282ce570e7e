<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

/**
 * WooCommerce's store of order lines, writing the meta of a new one in one statement.
 */
final class LineItemStore extends \WC_Order_Item_Product_Data_Store {

	use ItemMetaInOneGo;

	/** @return array<string, string> */
	private function props(): array {
		return [
			'_product_id'        => 'product_id',
			'_variation_id'      => 'variation_id',
			'_qty'               => 'quantity',
			'_tax_class'         => 'tax_class',
			'_line_subtotal'     => 'subtotal',
			'_line_subtotal_tax' => 'subtotal_tax',
			'_line_total'        => 'total',
			'_line_tax'          => 'total_tax',
			'_line_tax_data'     => 'taxes',
		];
	}

	private function save_as_woocommerce( \WC_Order_Item $item ): void {
		if ( $item instanceof \WC_Order_Item_Product ) {
			parent::save_item_data( $item );
		}
	}
}
