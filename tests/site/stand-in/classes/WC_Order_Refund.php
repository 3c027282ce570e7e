<?php
declare( strict_types=1 );

/** Money that went back; an amount without lines. */
final class WC_Order_Refund extends WC_Abstract_Order {

	protected string $object_type = 'order_refund';

	protected static function props(): array {
		return [ ...parent::props(), 'status' => [ 'text', 'completed' ], 'amount' => [ 'decimal', '' ], 'reason' => [ 'text', '' ] ];
	}

	public function get_type(): string {
		return 'shop_order_refund';
	}
}
