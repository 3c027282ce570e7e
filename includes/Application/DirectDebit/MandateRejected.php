<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * A mandate that cannot be kept.
 */
final class MandateRejected extends \DomainException {

	private function __construct( public readonly string $reason, public readonly string $field, string $message ) {
		parent::__construct( $message );
	}

	public static function reference_taken( string $reference ): self {
		return new self( 'mandate_reference_taken', 'reference', sprintf( 'The mandate reference %s is in use already.', $reference ) );
	}
}
