<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Offers;

use HostingInvoices\Application\Messages\Vouchers;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Vouchers as WooCommerce coupons: a fixed amount, once, for one customer, for ninety days.
 */
final readonly class WooVouchers implements Vouchers {

	private const DAYS = 90;

	public function make( string $key, Money $amount, string $email, CivilDate $today ): string {
		// Nobody guesses it, and the same step of the same customer never makes a second one.
		$code = 'hi-' . substr( hash_hmac( 'sha256', "voucher-$key", wp_salt() ), 0, 12 );
		if ( wc_get_coupon_id_by_code( $code ) > 0 ) {
			return $code;
		}
		$coupon = new \WC_Coupon();
		$coupon->set_code( $code );
		$coupon->set_discount_type( 'fixed_cart' );
		$coupon->set_amount( (float) $amount->to_decimal() );
		$coupon->set_usage_limit( 1 );
		$coupon->set_email_restrictions( '' === $email ? [] : [ $email ] );
		$coupon->set_date_expires( $today->plus_days( self::DAYS )->to_string() );
		$coupon->save();
		return $code;
	}
}
