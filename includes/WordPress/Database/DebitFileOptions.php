<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\DirectDebit\DebitFileSettings;
use HostingInvoices\Domain\DirectDebit\File\FileVersion;
use HostingInvoices\Domain\Money\Money;

/**
 * What was agreed on collecting, as the settings keep it.
 */
final class DebitFileOptions {

	/** By the names of contract/settings.ts; a limit of nothing is no limit. */
	public const DEFAULTS = [
		'debit_file_version'         => '08',
		'debit_batches_themselves'   => false,
		'debits_per_file'            => 1000,
		'debit_limit_per_file'       => '0.00',
		'debit_limit_per_day'        => '0.00',
		'debit_prenotice_days'       => 14,
		'suspension_needs_bank_data' => true,
	];

	/** @param callable( string ): string $text Of a setting. */
	public static function read( callable $text, string $currency ): DebitFileSettings {
		return new DebitFileSettings(
			FileVersion::from( $text( 'debit_file_version' ) ),
			(bool) $text( 'debit_batches_themselves' ),
			(int) $text( 'debits_per_file' ),
			self::limit( $text( 'debit_limit_per_file' ), $currency ),
			self::limit( $text( 'debit_limit_per_day' ), $currency ),
			(int) $text( 'debit_prenotice_days' ),
			(bool) $text( 'suspension_needs_bank_data' ),
		);
	}

	private static function limit( string $decimal, string $currency ): ?Money {
		$limit = Money::from_decimal( $decimal, $currency );
		return $limit->is_positive() ? $limit : null;
	}
}
