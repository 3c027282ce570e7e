<?php
declare( strict_types=1 );

/** A line of an order: one row, its properties and metas in it as JSON. */
abstract class WC_Order_Item extends WC_Data {

	protected string $object_type = 'order_item';

	protected static function props(): array {
		return [
			'order_id'   => [ 'int', 0 ],
			'name'       => [ 'text', '' ],
			'tax_class'  => [ 'text', '' ],
			'tax_status' => [ 'text', 'taxable' ],
			...array_fill_keys( [ 'subtotal', 'subtotal_tax', 'total', 'total_tax' ], [ 'decimal', '' ] ),
			'taxes'      => [ 'list', [ 'total' => [], 'subtotal' => [] ] ],
		];
	}

	/** @param object|null $row Of the table; null = a new one. */
	final public function __construct( ?object $row = null ) {
		parent::__construct();
		$this->object_read = true;
		if ( null !== $row ) {
			$this->id  = (int) $row->order_item_id;
			$details   = json_decode( $row->details, true );
			$this->read( [ ...$details['props'], 'order_id' => $row->order_id, 'name' => $row->order_item_name ] );
			$this->meta_data = array_map( static fn ( array $meta ): WC_Meta_Data => new WC_Meta_Data( ...$meta ), $details['metas'] );
		}
	}

	abstract public function get_type(): string;

	public function is_type( string $type ): bool {
		return $type === $this->get_type();
	}

	public function save(): int {
		global $wpdb;
		$table = $wpdb->prefix . 'woocommerce_order_items';
		$metas = array_map( static fn ( WC_Meta_Data $meta, int $at ): array => [ $at + 1, $meta->key, $meta->value ], $this->get_meta_data(), array_keys( $this->get_meta_data() ) );
		$row   = [
			'order_item_name' => $this->data['name'],
			'order_item_type' => $this->get_type(),
			'order_id'        => $this->data['order_id'],
			'details'         => wp_json_encode( [ 'props' => $this->data, 'metas' => $metas ] ),
		];
		$is_new = 0 === $this->id;
		if ( false === ( $is_new ? $wpdb->insert( $table, $row ) : $wpdb->update( $table, $row, [ 'order_item_id' => $this->id ] ) ) ) {
			throw new Exception( "A line was not stored: {$wpdb->last_error}" );
		}
		$this->id = $is_new ? $wpdb->insert_id : $this->id;
		do_action( $is_new ? 'woocommerce_new_order_item' : 'woocommerce_update_order_item', $this->id, $this, $this->data['order_id'] );
		return $this->id;
	}

	public function delete(): void {
		global $wpdb;
		$wpdb->delete( $wpdb->prefix . 'woocommerce_order_items', [ 'order_item_id' => $this->id ] );
	}

	/** @throws WC_Data_Exception */
	public function set_tax_class( string $slug ): void {
		if ( '' !== $slug && '0' !== $slug && ! in_array( $slug, WC_Tax::get_tax_class_slugs(), true ) ) {
			throw new WC_Data_Exception( 'Invalid tax class' );
		}
		$this->set_prop( 'tax_class', $slug );
	}

	/** @param array<string, string> $location Where the customer is taxed. */
	public function calculate_taxes( array $location ): void {
		if ( '0' === $this->get_tax_class() || 'taxable' !== $this->get_tax_status() || ! wc_tax_enabled() ) {
			$this->set_taxes( [] );
			return;
		}
		$rates = WC_Tax::find_rates( [ ...$location, 'tax_class' => $this->get_tax_class() ] );
		$this->set_taxes( [ 'total' => WC_Tax::calc_tax( $this->get_total(), $rates ), 'subtotal' => WC_Tax::calc_tax( $this->get_subtotal(), $rates ) ] );
	}

	/** @param array{total?: array<int, float|string>, subtotal?: array<int, float|string>} $taxes Of what is paid, and before discount, by rate id. */
	public function set_taxes( array $taxes ): void {
		$total    = array_map( 'wc_format_decimal', $taxes['total'] ?? [] );
		$subtotal = array_map( 'wc_format_decimal', $taxes['subtotal'] ?? [] );
		$subtotal = array_sum( $subtotal ) < array_sum( $total ) ? $total : $subtotal;
		$this->set_prop( 'taxes', [ 'total' => $total, 'subtotal' => $subtotal ] );
		$this->set_prop( 'total_tax', self::sum_of( $total ) );
		$this->set_prop( 'subtotal_tax', self::sum_of( $subtotal ) );
	}

	/** Each rate rounded by itself, or none where the shop rounds at the subtotal. */
	private static function sum_of( array $taxes ): float {
		return array_sum( array_map( 'yes' === get_option( 'woocommerce_tax_round_at_subtotal' ) ? 'floatval' : 'wc_round_tax_total', $taxes ) );
	}
}
