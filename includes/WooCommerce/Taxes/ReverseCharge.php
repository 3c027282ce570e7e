<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Taxes;

use HostingInvoices\Domain\Law\EuVatId;

/**
 * A business in another member state that gives its VAT number pays no VAT here, where the shop's tax settings say so:
 * it accounts for it itself ("btw verlegd", art. 44 and 196 of Directive 2006/112/EC).
 */
final readonly class ReverseCharge {

	/** Switch in WooCommerce → Settings → Tax. */
	public const OPTION = 'hosting_invoices_reverse_charge';

	/** Of a user: VAT number of the business, kept with the order that gave it. */
	public const VAT_ID = 'hosting_invoices_vat_id';

	/** In the session, while somebody fills in the checkout. */
	public const IN_SESSION = 'hosting_vat_id';

	public function register(): void {
		add_filter( 'woocommerce_tax_settings', self::with_setting( ... ) );
		add_action( 'woocommerce_before_calculate_totals', $this->settle( ... ), 1 );
	}

	public static function applies( string $country, string $vat_id ): bool {
		if ( 'yes' !== get_option( self::OPTION ) || ! wc_tax_enabled() ) {
			return false;
		}
		$member  = WC()->countries->get_european_union_countries( 'eu_vat' );
		$base    = WC()->countries->get_base_country();
		$id      = EuVatId::parse( $vat_id );
		$applies = null !== $id && $country !== $base && in_array( $country, $member, true ) && in_array( $base, $member, true ) && $id->is_of( $country );
		/**
		 * For a look-up in VIES.
		 *
		 * @param bool   $applies Whether the number's form and the countries say so.
		 * @param string $vat_id  As it was given.
		 * @param string $country Of the billing address.
		 */
		return (bool) apply_filters( 'hosting_invoices_reverse_charge_applies', $applies, $vat_id, $country );
	}

	/** Whether the later invoices of a customer are without VAT. */
	public static function of_customer( \WC_Customer $customer ): bool {
		$vat_id = get_user_meta( $customer->get_id(), self::VAT_ID, true );
		return is_string( $vat_id ) && '' !== $vat_id && self::applies( $customer->get_billing_country(), $vat_id );
	}

	/** Another plugin that exempted the customer is left alone: only what was ours is taken back. */
	private function settle(): void {
		$customer = WC()->customer;
		$session  = WC()->session;
		if ( null === $customer || null === $session || 'yes' !== get_option( self::OPTION ) ) {
			return;
		}
		$vat_id  = $session->get( self::IN_SESSION );
		$applies = is_string( $vat_id ) && '' !== $vat_id && self::applies( $customer->get_billing_country(), $vat_id );
		if ( $applies ) {
			$customer->set_is_vat_exempt( true );
			$session->set( 'hosting_vat_exempt', 'yes' );
		} elseif ( 'yes' === $session->get( 'hosting_vat_exempt' ) ) {
			$customer->set_is_vat_exempt( false );
			$session->set( 'hosting_vat_exempt', null );
		}
	}

	/**
	 * @param array<mixed> $settings
	 * @return array<mixed>
	 */
	private static function with_setting( array $settings ): array {
		$field = [
			'title'   => __( 'VAT reverse charge', 'hosting-invoices' ),
			'desc'    => __( 'A business in another EU country that gives its VAT number with a hosting plan pays no VAT here', 'hosting-invoices' ),
			'id'      => self::OPTION,
			'default' => 'no',
			'type'    => 'checkbox',
		];
		$end = count( $settings ) - 1;
		return [ ...array_slice( $settings, 0, $end ), $field, ...array_slice( $settings, $end ) ];
	}
}
