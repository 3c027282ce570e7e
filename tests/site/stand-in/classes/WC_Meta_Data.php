<?php
declare( strict_types=1 );

/**
 * One meta of an order or of a line of it.
 */
final class WC_Meta_Data {

	/** As it is in the table. */
	public mixed $stored;

	/** @param mixed $value Null = to be deleted. */
	public function __construct( public ?int $id, public string $key, public mixed $value ) {
		$this->stored = null === $id ? null : $value;
	}
}
