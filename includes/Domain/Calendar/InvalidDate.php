<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Calendar;

/** A date that does not exist, is not written as one, or lies outside the years 1 to 9999. */
final class InvalidDate extends \DomainException {

	private function __construct( public readonly string $reason, string $message ) {
		parent::__construct( $message );
	}

	public static function not_a_date( string $text ): self {
		return new self( 'date_format', sprintf( 'A date is written as year-month-day, such as "2026-01-31", not "%s".', $text ) );
	}

	public static function no_such_month( int $month ): self {
		return new self( 'date_month', sprintf( 'There is no month %d.', $month ) );
	}

	public static function no_such_day( int $year, int $month, int $day, int $last_day ): self {
		return new self(
			'date_day',
			sprintf( '%04d-%02d-%02d does not exist: that month has %d days.', $year, $month, $day, $last_day )
		);
	}

	public static function out_of_range(): self {
		return new self( 'date_range', 'The date lies outside the years 1 to 9999.' );
	}
}
