<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Orders;

use HostingInvoices\Domain\Money\InvalidMoney;
use HostingInvoices\Domain\Money\Money;

/**
 * Amounts as WooCommerce hands them out: decimal strings or floats, with more decimals than the currency has.
 */
final class StoredAmount {

	/** WooCommerce computes with at most this many; what a float has beyond them is noise. */
	private const DECIMALS = 6;

	/**
	 * To whole minor units; half a unit goes away from zero.
	 *
	 * @param string|float|int|null $stored   As "36.30000000".
	 * @param string                $currency ISO 4217.
	 * @throws InvalidMoney for a currency or an amount that cannot be.
	 */
	public static function to_money( string|float|int|null $stored, string $currency ): Money {
		$decimal = is_string( $stored ) && '' !== $stored ? $stored : number_format( (float) $stored, self::DECIMALS, '.', '' );
		[ $whole, $fraction ] = [ ...explode( '.', $decimal, 2 ), '' ];
		$decimals = strlen( explode( '.', Money::zero( $currency )->to_decimal() . '.' )[1] );
		$kept     = substr( str_pad( $fraction, $decimals, '0' ), 0, $decimals );
		$money    = Money::from_decimal( $whole . ( 0 === $decimals ? '' : '.' . $kept ), $currency );
		if ( (int) substr( $fraction, $decimals, 1 ) < 5 ) {
			return $money;
		}
		return $money->plus( Money::of_minor( str_starts_with( $whole, '-' ) ? -1 : 1, $currency ) );
	}
}
