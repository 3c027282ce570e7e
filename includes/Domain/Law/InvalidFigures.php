<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;

/** The file of legal figures is broken, or has nothing for the date asked. */
final class InvalidFigures extends \DomainException {

	private function __construct( public readonly string $reason, string $message, ?\Throwable $previous = null ) {
		parent::__construct( $message, 0, $previous );
	}

	public static function malformed( string $where, string $expected, ?\Throwable $previous = null ): self {
		return new self( 'figures_malformed', sprintf( 'In the legal figures, %s should be %s.', $where, $expected ), $previous );
	}

	public static function out_of_order( string $where ): self {
		return new self( 'figures_order', sprintf( 'In the legal figures, %s begins on or before the row above it.', $where ) );
	}

	public static function none_on( string $figure, CivilDate $on ): self {
		return new self( 'figures_none', sprintf( 'There is no legal figure "%s" for %s.', $figure, $on->to_string() ) );
	}
}
