<?php
declare( strict_types=1 );

/** A line that sells something; of a product of the shop it knows nothing. */
final class WC_Order_Item_Product extends WC_Order_Item {

	protected static function props(): array {
		return [ ...parent::props(), 'quantity' => [ 'int', 1 ] ];
	}

	public function get_type(): string {
		return 'line_item';
	}

	/** What is paid is at most what it cost before discount. */
	public function set_total( float|int|string $total ): void {
		$this->set_prop( 'total', $total );
		if ( (float) $this->data['subtotal'] < (float) $this->data['total'] ) {
			$this->set_prop( 'subtotal', $total );
		}
	}
}
