<?php
declare( strict_types=1 );

/** A line that is a fee. */
final class WC_Order_Item_Fee extends WC_Order_Item {

	protected static function props(): array {
		return [ ...parent::props(), 'amount' => [ 'decimal', '' ] ];
	}

	public function get_type(): string {
		return 'fee';
	}
}
