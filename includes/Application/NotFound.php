<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * There is no such thing, or not any more.
 */
final class NotFound extends \DomainException {

	private function __construct( public readonly string $what, public readonly int $id, string $message ) {
		parent::__construct( $message );
	}

	/** @param string $what `invoice`, `customer`, `subscription`, `service`, `call`, `promise`, `hold`, `dispute`, `message`. */
	public static function thing( string $what, int $id ): self {
		return new self( $what, $id, sprintf( 'There is no %s %d.', $what, $id ) );
	}
}
