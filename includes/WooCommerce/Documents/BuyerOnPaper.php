<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Documents;

use HostingInvoices\Application\Papers\Party;
use HostingInvoices\WooCommerce\Taxes\ReverseCharge;

/**
 * The customer of an order, as paper names them.
 */
final class BuyerOnPaper {

	/** Where the known VAT plugins keep the number; the first that is filled counts. */
	private const VAT_KEYS = [ '_billing_vat_number', '_vat_number', '_billing_vat_id', '_billing_eu_vat_number', '_billing_vat', '_wc_other/hosting-invoices/vat_id' ];

	public static function of( \WC_Order $order ): Party {
		$person  = trim( $order->get_billing_first_name() . ' ' . $order->get_billing_last_name() );
		$company = trim( $order->get_billing_company() );
		return new Party(
			self::plain( '' === $company ? $person : $company ),
			self::plain( '' === $company ? '' : $person ),
			self::plain( trim( $order->get_billing_address_1() . ' ' . $order->get_billing_address_2() ) ),
			self::plain( $order->get_billing_postcode() ),
			self::plain( $order->get_billing_city() ),
			$order->get_billing_country(),
			self::vat_id( $order ),
			self::kvk( $order ),
			'',
			$order->get_billing_email(),
		);
	}

	public static function vat_id( \WC_Order $order ): string {
		$found = '';
		foreach ( self::VAT_KEYS as $key ) {
			$value = $order->get_meta( $key );
			$found = '' === $found && is_string( $value ) ? trim( $value ) : $found;
		}
		if ( '' === $found && $order->get_customer_id() > 0 ) {
			$found = (string) get_user_meta( $order->get_customer_id(), ReverseCharge::VAT_ID, true );
		}
		/** For shops that keep it elsewhere. */
		$found = apply_filters( 'hosting_invoices_customer_vat_id', $found, $order );
		return is_string( $found ) ? self::plain( $found ) : '';
	}

	/** At the Chamber of Commerce: what makes UBL Dutch. */
	private static function kvk( \WC_Order $order ): string {
		$found = '';
		foreach ( [ '_billing_kvk', '_billing_kvk_number', '_billing_coc', '_billing_coc_number' ] as $key ) {
			$value = $order->get_meta( $key );
			$found = '' === $found && is_string( $value ) ? trim( $value ) : $found;
		}
		/** For shops that keep it elsewhere. */
		$found = apply_filters( 'hosting_invoices_customer_kvk', $found, $order );
		return is_string( $found ) ? self::plain( $found ) : '';
	}

	private static function plain( string $text ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
	}
}
