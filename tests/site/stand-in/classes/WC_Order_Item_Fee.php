<?php
declare( strict_types=1 );

/**
 * A line that is a fee. It has no discount: what it cost before one is what it costs.
 */
final class WC_Order_Item_Fee extends WC_Order_Item {

	protected static function props(): array {
		return [
			'order_id'     => [ 'int', 0 ],
			'name'         => [ 'text', '' ],
			'tax_class'    => [ 'text', '' ],
			'tax_status'   => [ 'text', 'taxable' ],
			'amount'       => [ 'decimal', '' ],
			'subtotal'     => [ 'decimal', '' ],
			'subtotal_tax' => [ 'decimal', '' ],
			'total'        => [ 'decimal', '' ],
			'total_tax'    => [ 'decimal', '' ],
			'taxes'        => [ 'list', [ 'total' => [] ] ],
		];
	}

	public function get_type(): string {
		return 'fee';
	}
}
