<?php
declare( strict_types=1 );

/** A user with the addresses in their metas. */
final class WC_Customer extends WC_Data {

	protected string $object_type = 'customer';

	/** @var array<string, mixed> As it was read. */
	private array $stored = [];

	/** @param int $id With no such user the id is 0. */
	public function __construct( int $id = 0 ) {
		parent::__construct();
		$user = get_userdata( $id );
		if ( false !== $user ) {
			$metas    = array_map( static fn ( array $values ): mixed => $values[0], (array) get_user_meta( $id ) );
			$this->id = $id;
			$this->read( [ ...$metas, 'email' => $user->user_email, 'display_name' => $user->display_name ] );
		}
		$this->stored = $this->data;
	}

	protected static function props(): array {
		$own = [ 'first_name' => [ 'text', '' ], 'last_name' => [ 'text', '' ], 'email' => [ 'email', '' ], 'display_name' => [ 'text', '' ], 'is_vat_exempt' => [ 'bool', false ] ];
		return [ ...$own, ...self::address( 'billing' ), ...self::address( 'shipping' ) ];
	}

	/** @return array<string, string> */
	public function get_billing(): array {
		return $this->get_address( 'billing' );
	}

	/** @return array<string, string> */
	public function get_shipping(): array {
		return $this->get_address( 'shipping' );
	}

	public function save(): int {
		wp_update_user( [ 'ID' => $this->id, 'user_email' => $this->data['email'], 'display_name' => $this->data['display_name'] ] );
		$changes = array_diff_assoc( $this->data, $this->stored );
		foreach ( array_diff_key( $changes, [ 'email' => 0, 'display_name' => 0, 'is_vat_exempt' => 0 ] ) as $prop => $value ) {
			update_user_meta( $this->id, $prop, $value );
		}
		$this->stored = $this->data;
		do_action( 'woocommerce_update_customer', $this->id, $this );
		return $this->id;
	}
}
