<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

/**
 * A file that is no bank file, or none that is read here. Nothing of it was booked.
 */
final class BankFileRefused extends \DomainException {

	/** @param string $reason Machine key. */
	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function because( string $reason, string $detail = '' ): self {
		return new self( $reason, '' === $detail ? $reason : "$reason: $detail" );
	}
}
