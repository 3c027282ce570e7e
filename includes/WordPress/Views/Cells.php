<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WordPress\Database\Row;

/**
 * Columns in the shapes of contract/wire.ts.
 */
final readonly class Cells {

	/** A sum with two decimals, as the contract has it. */
	public static function amount( Row $row, string $column, string $currency ): string {
		return Money::of_minor( $row->int( $column ), $currency )->to_decimal();
	}

	public static function amount_or_null( Row $row, string $column, string $currency ): ?string {
		return null === $row->int_or_null( $column ) ? null : self::amount( $row, $column, $currency );
	}

	/** As `2026-01-15T07:00:00Z`; columns are in UTC. */
	public static function instant( Row $row, string $column ): ?string {
		return $row->instant_or_null( $column )?->format( 'Y-m-d\TH:i:s\Z' );
	}
}
