<?php
declare( strict_types=1 );

/** Properties with getters and setters, and metas; the base of orders, their lines and customers. */
abstract class WC_Data {

	/** Part of hooks: woocommerce_{object_type}_get_{property}. */
	protected string $object_type = 'data';

	protected int $id = 0;

	/** @var array<string, mixed> */
	protected array $data;

	/** Whether it has been read, so that setting is a change and not part of the reading. */
	protected bool $object_read = false;

	/** @var list<WC_Meta_Data> */
	protected array $meta_data = [];

	public function __construct() {
		$this->data = array_column( array_map( static fn ( string $prop, array $is ): array => [ $prop, $is[1] ], array_keys( static::props() ), static::props() ), 1, 0 );
	}

	/** @return array<string, array{string, mixed}> What is made of a value on its way in, and the first one, by property. */
	abstract protected static function props(): array;

	/** @return array<string, array{string, mixed}> Those of a billing or a shipping address. */
	protected static function address( string $type ): array {
		$props = [];
		foreach ( [ 'first_name', 'last_name', 'company', 'address_1', 'address_2', 'city', 'state', 'postcode', 'country', 'phone' ] as $field ) {
			$props[ "{$type}_$field" ] = [ 'text', '' ];
		}
		return 'billing' === $type ? [ ...$props, 'billing_email' => [ 'email', '' ] ] : $props;
	}

	/** @return array<string, string> Field → value. */
	public function get_address( string $type ): array {
		$fields = [];
		foreach ( array_keys( self::address( $type ) ) as $prop ) {
			$fields[ substr( $prop, strlen( "{$type}_" ) ) ] = $this->{"get_$prop"}();
		}
		return $fields;
	}

	public function get_id(): int {
		return $this->id;
	}

	/** @param array<string, mixed> $props What is no property is left out. */
	protected function read( array $props ): void {
		$this->object_read = false;
		foreach ( array_intersect_key( $props, $this->data ) as $prop => $value ) {
			$this->{"set_$prop"}( $value );
		}
		$this->object_read = true;
	}

	/** get_{property}( $context ) and set_{property}( $value ); what only WooCommerce itself has is an exception. */
	public function __call( string $method, array $arguments ): mixed {
		[ $verb, $prop ] = [ ...explode( '_', $method, 2 ), '' ];
		if ( ! array_key_exists( $prop, $this->data ) || ! in_array( $verb, [ 'get', 'set' ], true ) ) {
			throw new BadMethodCallException( sprintf( 'STAND-IN: %s has no %s().', static::class, $method ) );
		}
		return 'get' === $verb ? $this->get_prop( $prop, $arguments[0] ?? 'view' ) : $this->set_prop( $prop, $arguments[0] ?? null );
	}

	protected function get_prop( string $prop, string $context ): mixed {
		return 'view' === $context ? apply_filters( "woocommerce_{$this->object_type}_get_{$prop}", $this->data[ $prop ], $this ) : $this->data[ $prop ];
	}

	protected function set_prop( string $prop, mixed $value ): void {
		$this->data[ $prop ] = match ( static::props()[ $prop ][0] ) {
			'text'    => (string) $value,
			'decimal' => wc_format_decimal( $value ),
			'float'   => (float) $value,
			'int'     => absint( $value ),
			'bool'    => in_array( $value, [ true, 1, '1', 'yes', 'true' ], true ),
			'date'    => self::date( $value ),
			'list'    => (array) $value,
			'email'   => '' === (string) $value || is_email( $value ) || ! $this->object_read ? sanitize_email( (string) $value ) : throw new WC_Data_Exception( 'Invalid billing email address' ),
		};
	}

	/** @param DateTime|int|string|null $value An instant, a Unix time, or a date in the zone of the site. */
	private static function date( DateTime|int|string|null $value ): ?DateTime {
		if ( null === $value || $value instanceof DateTime ) {
			return $value;
		}
		return ( new DateTime( is_int( $value ) ? "@$value" : $value, wp_timezone() ) )->setTimezone( wp_timezone() );
	}

	/** @return list<WC_Meta_Data> */
	public function get_meta_data(): array {
		return array_values( array_filter( $this->meta_data, static fn ( WC_Meta_Data $meta ): bool => null !== $meta->value ) );
	}

	/** @return mixed The value, '' when there is none; or all WC_Meta_Data of that key. */
	public function get_meta( string $key, bool $single = true ): mixed {
		$found = array_values( array_filter( $this->get_meta_data(), static fn ( WC_Meta_Data $meta ): bool => $key === $meta->key ) );
		return apply_filters( "woocommerce_{$this->object_type}_get_{$key}", $single ? ( $found[0] ?? null )?->value ?? '' : $found, $this );
	}

	public function meta_exists( string $key ): bool {
		return [] !== $this->get_meta( $key, false );
	}

	public function add_meta_data( string $key, mixed $value ): void {
		$this->meta_data[] = new WC_Meta_Data( null, $key, $value );
	}

	public function update_meta_data( string $key, mixed $value ): void {
		$found = $this->get_meta( $key, false );
		[] === $found ? $this->add_meta_data( $key, $value ) : $found[0]->value = $value;
	}

	public function delete_meta_data( string $key ): void {
		foreach ( $this->get_meta( $key, false ) as $meta ) {
			$meta->value = null;
		}
	}
}
