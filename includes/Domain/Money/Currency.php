<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Money;

/** How many decimals a currency has (ISO 4217, column "minor unit"). */
final class Currency {

	private const DEFAULT_DECIMALS = 2;

	private const OTHER_DECIMALS = [
		'BIF' => 0, 'CLP' => 0, 'DJF' => 0, 'GNF' => 0, 'ISK' => 0, 'JPY' => 0, 'KMF' => 0, 'KRW' => 0,
		'PYG' => 0, 'RWF' => 0, 'UGX' => 0, 'VND' => 0, 'VUV' => 0, 'XAF' => 0, 'XOF' => 0, 'XPF' => 0,
		'BHD' => 3, 'IQD' => 3, 'JOD' => 3, 'KWD' => 3, 'LYD' => 3, 'OMR' => 3, 'TND' => 3,
	];

	/** @throws InvalidMoney Where it is not three capital letters. */
	public static function decimals( string $currency ): int {
		if ( 1 !== preg_match( '/\A[A-Z]{3}\z/', $currency ) ) {
			throw InvalidMoney::unknown_currency( $currency );
		}
		return self::OTHER_DECIMALS[ $currency ] ?? self::DEFAULT_DECIMALS;
	}
}
