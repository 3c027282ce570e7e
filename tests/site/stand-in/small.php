<?php
/** Classes of a few lines. */
declare( strict_types=1 );

/** A value that WooCommerce does not take. */
final class WC_Data_Exception extends Exception {
}

/** What WooCommerce calls the store of orders. It caches nothing, so there is nothing to clear. */
final class WC_Data_Store {

	public static function load( string $type ): self {
		return new self();
	}

	public function has_callable( string $method ): bool {
		return false;
	}
}

/** As above. */
final class WC_Cache_Helper {

	public static function invalidate_cache_group( string $group ): void {
	}
}

/** One meta of an order or of a line of it. */
final class WC_Meta_Data {

	/** As it is in the table. */
	public mixed $stored;

	/** @param mixed $value Null = to be deleted. */
	public function __construct( public ?int $id, public string $key, public mixed $value ) {
		$this->stored = null === $id ? null : $value;
	}
}

/** Writes where WooCommerce has its logs. */
final class WC_Logger {

	/** @param array<string, mixed> $context */
	public function error( string $message, array $context = [] ): void {
		$folder = wp_upload_dir()['basedir'] . '/wc-logs';
		wp_mkdir_p( $folder );
		error_log( gmdate( 'c ' ) . $message . "\n", 3, "$folder/stand-in.log" );
	}
}
