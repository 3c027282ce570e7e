<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

/** A prefix, year or sequence number of which no invoice number can be made. */
final class InvalidInvoiceNumber extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function prefix( int $max_length ): self {
		return new self(
			'invoice_number_prefix',
			sprintf( 'The prefix of an invoice number has at most %d letters, digits, points, dashes, slashes or underscores.', $max_length )
		);
	}

	public static function year( int $year ): self {
		return new self( 'invoice_number_year', sprintf( 'An invoice number begins with a year of four digits, not %d.', $year ) );
	}

	public static function sequence( int $sequence ): self {
		return new self( 'invoice_number_sequence', sprintf( 'Invoices are numbered from 1, not %d.', $sequence ) );
	}
}
