<?php
declare( strict_types=1 );

/** An order or a refund: properties, lines, and what they come to. */
abstract class WC_Abstract_Order extends WC_Data {

	use WC_Stand_In_Sums;

	/** @var array<int|string, WC_Order_Item>|null By id, or by a key of their own as long as they are new; null = not read yet. */
	private ?array $items = null;

	/** Whether the last save came to its end. */
	protected bool $is_stored = true;

	/** @param int|self $order 0 = a new one. */
	public function __construct( $order = 0 ) {
		parent::__construct();
		$this->id = is_int( $order ) ? $order : $order->get_id();
		if ( $this->id > 0 ) {
			$row = WC_Stand_In_Orders::row_of( $this->id ) ?? throw new Exception( 'Invalid order.' );
			$this->read( [ ...json_decode( $row->details, true ), 'status' => $row->status, 'total' => $row->total_amount, 'payment_method_title' => $row->payment_method_title ] );
			$this->meta_data = WC_Stand_In_Orders::metas_of( $this->id );
		}
		$this->object_read = true;
	}

	protected static function props(): array {
		return [
			'status'             => [ 'text', 'pending' ],
			'parent_id'          => [ 'int', 0 ],
			'currency'           => [ 'text', get_woocommerce_currency() ],
			'prices_include_tax' => [ 'bool', false ],
			'date_created'       => [ 'date', null ],
			'date_modified'      => [ 'date', null ],
			...array_fill_keys( [ 'discount_total', 'discount_tax', 'shipping_total', 'shipping_tax', 'cart_tax', 'total', 'total_tax' ], [ 'decimal', '0' ] ),
		];
	}

	abstract public function get_type(): string;

	/** @return array{from: string, to: string} */
	public function set_status( string $new_status ): array {
		$from = $this->data['status'];
		$to   = preg_replace( '/^wc-/', '', $new_status );
		// Unknown ones become pending.
		$this->data['status'] = isset( wc_get_order_statuses()[ "wc-$to" ] ) || 'trash' === $to ? $to : 'pending';
		return [ 'from' => $from, 'to' => $this->data['status'] ];
	}

	/** @param string|list<string> $status */
	public function has_status( string|array $status ): bool {
		return (bool) apply_filters( 'woocommerce_order_has_status', in_array( $this->get_status(), (array) $status, true ), $this, $status );
	}

	/** @return int The order. */
	public function save() {
		$this->is_stored = false;
		try {
			do_action( "woocommerce_before_{$this->object_type}_object_save", $this, null );
			$this->store();
			$this->save_items();
			do_action( "woocommerce_after_{$this->object_type}_object_save", $this, null );
			$this->is_stored = true;
		} catch ( Exception $e ) {
			$this->handle_exception( $e, sprintf( 'Error saving order ID %d.', $this->id ) );
		}
		return $this->id;
	}

	private function store(): void {
		$what = 0 === $this->id ? 'new' : 'update';
		$this->set_date_created( $this->data['date_created'] ?? time() );
		$this->set_date_modified( time() );
		$this->id = WC_Stand_In_Orders::put( $this->id, $this->get_type(), $this->data );
		$this->save_meta_data();
		do_action( "woocommerce_{$what}_{$this->object_type}", $this->id, $this );
		wc_delete_shop_order_transients( $this->id );
	}

	public function save_meta_data(): void {
		WC_Stand_In_Orders::save_metas( $this->id, $this->meta_data );
		$this->meta_data = $this->get_meta_data();
	}

	/** WooCommerce writes into its log what went wrong, and goes on. */
	protected function handle_exception( $e, $message = 'Error' ) {
		wc_get_logger()->error( "$message {$e->getMessage()}" );
	}

	private function save_items(): void {
		$saved = [];
		foreach ( $this->items ?? [] as $item ) {
			$item->set_order_id( $this->id );
			$saved[ $item->save() ] = $item;
		}
		$this->items = [] === $saved ? $this->items : $saved;
	}

	/** @return array<int|string, WC_Order_Item> */
	public function get_items( string|array $types = 'line_item' ): array {
		$this->items ??= 0 === $this->id ? [] : WC_Stand_In_Orders::items_of( $this->id );
		$items         = array_filter( $this->items, static fn ( WC_Order_Item $item ): bool => in_array( $item->get_type(), (array) $types, true ) );
		return apply_filters( 'woocommerce_order_get_items', $items, $this, (array) $types );
	}

	public function get_fees(): array {
		return $this->get_items( 'fee' );
	}

	public function get_taxes(): array {
		return $this->get_items( 'tax' );
	}

	public function add_item( WC_Order_Item $item ): void {
		$this->get_items();
		$this->items[ 0 === $item->get_id() ? 'new:' . count( $this->items ) : $item->get_id() ] = $item;
	}

	public function remove_item( int|string $key ): void {
		$this->items[ $key ]->delete();
		unset( $this->items[ $key ] );
	}

	/** @param bool $force_delete Else it goes into the bin. */
	public function delete( bool $force_delete = false ): bool {
		$what = $force_delete ? 'delete' : 'trash';
		do_action( "woocommerce_before_{$what}_order", $this->id, $this );
		if ( $force_delete ) {
			WC_Stand_In_Orders::delete( $this->id );
		} elseif ( 'trash' !== $this->data['status'] ) {
			$this->update_meta_data( '_wp_trash_meta_status', 'wc-' . $this->data['status'] );
			$this->save_meta_data();
			$this->data['status'] = 'trash';
			WC_Stand_In_Orders::put( $this->id, $this->get_type(), $this->data );
		}
		do_action( "woocommerce_{$what}_order", $this->id );
		$this->id = 0;
		return true;
	}
}
