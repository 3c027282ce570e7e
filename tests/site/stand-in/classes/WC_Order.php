<?php
declare( strict_types=1 );

/** An order: its customer, its statuses, its payment. */
class WC_Order extends WC_Abstract_Order {

	protected string $object_type = 'order';

	/** @var array{from: string, to: string, note: string}|null What status_transition() tells after the save. */
	private ?array $transition = null;

	protected static function props(): array {
		return [
			...parent::props(),
			'customer_id'    => [ 'int', 0 ],
			'date_completed' => [ 'date', null ],
			'date_paid'      => [ 'date', null ],
			...array_fill_keys( [ 'order_key', 'payment_method', 'payment_method_title', 'transaction_id', 'created_via', 'customer_note' ], [ 'text', '' ] ),
			...self::address( 'billing' ),
			...self::address( 'shipping' ),
		];
	}

	/** WooCommerce keeps what it cached of an order's metas under this. */
	public static function generate_meta_cache_key( int $id, string $cache_group ): string {
		return "stand_in_{$cache_group}_$id";
	}

	public function get_type(): string {
		return 'shop_order';
	}

	public function get_order_number(): string {
		return (string) apply_filters( 'woocommerce_order_number', $this->id, $this );
	}

	public function get_formatted_billing_full_name(): string {
		return $this->get_billing_first_name() . ' ' . $this->get_billing_last_name();
	}

	/** @param array<string, string> $fields */
	public function set_address( array $fields, string $type = 'billing' ): void {
		foreach ( $fields as $field => $value ) {
			$this->{"set_{$type}_$field"}( $value );
		}
	}

	public function save() {
		$this->data['order_key']     = $this->data['order_key'] ?: 'wc_order_' . wp_generate_password( 13, false );
		$this->data['billing_email'] = $this->data['billing_email'] ?: (string) ( get_userdata( $this->data['customer_id'] )->user_email ?? '' );
		parent::save();
		$this->status_transition();
		return $this->id;
	}

	public function set_status( string $new_status, string $note = '', bool $manual = false ): array {
		$change = parent::set_status( $new_status );
		if ( ! $this->object_read || $change['from'] === $change['to'] ) {
			return $change;
		}
		$this->transition = [ 'from' => $this->transition['from'] ?? $change['from'], 'to' => $change['to'], 'note' => $note ];
		if ( null === $this->data['date_paid'] && in_array( $change['to'], [ $this->paid_status(), 'completed' ], true ) ) {
			$this->set_date_paid( time() );
		}
		if ( 'completed' === $change['to'] ) {
			$this->set_date_completed( time() );
		}
		return $change;
	}

	public function update_status( string $new_status, string $note = '', bool $manual = false ): bool {
		if ( 0 === $this->id ) {
			return false;
		}
		$this->set_status( $new_status, $note, $manual );
		$this->save();
		return true;
	}

	/** Tells of the change of status that a save has stored; of one that was not stored nobody hears. */
	private function status_transition(): void {
		$change           = $this->transition;
		$this->transition = null;
		if ( null === $change || ! $this->is_stored ) {
			return;
		}
		[ 'from' => $from, 'to' => $to, 'note' => $note ] = $change;
		try {
			do_action( "woocommerce_order_status_$to", $this->id, $this, $change );
			$this->add_order_note( trim( "$note Order status changed from $from to $to." ) );
			do_action( "woocommerce_order_status_{$from}_to_{$to}", $this->id, $this );
			do_action( 'woocommerce_order_status_changed', $this->id, $from, $to, $this );
		} catch ( Exception $e ) {
			wc_get_logger()->error( "Status transition of order #{$this->id} errored! {$e->getMessage()}" );
			$this->add_order_note( 'Error during status transition. ' . $e->getMessage() );
		}
	}

	public function payment_complete( string $transaction_id = '' ): bool {
		if ( 0 === $this->id ) {
			return false;
		}
		do_action( 'woocommerce_pre_payment_complete', $this->id, $transaction_id );
		if ( $this->has_status( [ 'on-hold', 'pending', 'failed', 'cancelled' ] ) ) {
			$this->set_transaction_id( '' === $transaction_id ? $this->data['transaction_id'] : $transaction_id );
			$this->set_date_paid( $this->data['date_paid'] ?? time() );
			$this->set_status( $this->paid_status() );
			$this->save();
			do_action( 'woocommerce_payment_complete', $this->id, $transaction_id );
		}
		return true;
	}

	/** Without products there is nothing to process. */
	private function paid_status(): string {
		return (string) apply_filters( 'woocommerce_payment_complete_order_status', 'completed', $this->id, $this );
	}

	public function is_paid(): bool {
		return $this->has_status( wc_get_is_paid_statuses() );
	}

	public function needs_payment(): bool {
		return $this->has_status( apply_filters( 'woocommerce_valid_order_statuses_for_payment', [ 'pending', 'failed' ], $this ) ) && $this->get_total() > 0;
	}

	public function is_editable(): bool {
		return (bool) apply_filters( 'wc_order_is_editable', $this->has_status( [ 'pending', 'on-hold' ] ), $this );
	}

	public function get_checkout_payment_url(): string {
		$url = trailingslashit( wc_get_checkout_url() ) . "order-pay/{$this->id}/";
		$url = add_query_arg( [ 'pay_for_order' => 'true', 'key' => $this->get_order_key() ], $url );
		return (string) apply_filters( 'woocommerce_get_checkout_payment_url', $url, $this );
	}

	public function get_total_refunded(): float {
		global $wpdb;
		return - (float) $wpdb->get_var( $wpdb->prepare( "SELECT SUM(total_amount) FROM {$wpdb->prefix}wc_orders WHERE parent_order_id = %d AND type = 'shop_order_refund'", $this->id ) );
	}

	public function untrash(): bool {
		$before = $this->get_meta( '_wp_trash_meta_status' );
		if ( 'trash' !== $this->data['status'] ) {
			return false;
		}
		do_action( 'woocommerce_untrash_order', $this->id, $before );
		$this->set_status( $before );
		$this->delete_meta_data( '_wp_trash_meta_status' );
		$this->save();
		return true;
	}

	/** @return int The comment that it is kept as. */
	public function add_order_note( string $note ): int {
		$comment = [ 'comment_post_ID' => $this->id, 'comment_author' => 'WooCommerce', 'comment_content' => $note, 'comment_agent' => 'WooCommerce', 'comment_type' => 'order_note', 'comment_approved' => 1 ];
		return 0 === $this->id ? 0 : (int) wp_insert_comment( wp_slash( $comment ) );
	}
}
