<?php
declare( strict_types=1 );

/** What an order owes by one rate; its name is the code of the rate, as "NL-BTW 21%-1". */
final class WC_Order_Item_Tax extends WC_Order_Item {

	protected static function props(): array {
		return [
			'order_id'           => [ 'int', 0 ],
			'name'               => [ 'text', '' ],
			'rate_id'            => [ 'int', 0 ],
			'label'              => [ 'text', '' ],
			'compound'           => [ 'bool', false ],
			'tax_total'          => [ 'decimal', '0' ],
			'shipping_tax_total' => [ 'decimal', '0' ],
			'rate_percent'       => [ 'float', null ],
		];
	}

	public function get_type(): string {
		return 'tax';
	}

	public function is_compound(): bool {
		return $this->get_compound();
	}

	/** Takes over what the shop's table says of a rate. */
	public function set_rate( int $rate_id ): void {
		$rate = WC_Tax::_get_tax_rate( $rate_id );
		$name = $rate?->tax_rate_name ?: 'TAX';
		$this->set_rate_id( $rate_id );
		$this->set_name( null === $rate ? '' : strtoupper( implode( '-', array_filter( [ $rate->tax_rate_country, $rate->tax_rate_state, $name, $rate->tax_rate_priority ] ) ) ) );
		$this->set_label( $rate?->tax_rate_name ?: 'VAT' );
		$this->set_compound( (bool) $rate?->tax_rate_compound );
		$this->set_rate_percent( $rate?->tax_rate );
	}
}
