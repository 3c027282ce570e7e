<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\DirectDebit\Consent;
use HostingInvoices\Application\DirectDebit\MandateChannel;
use HostingInvoices\Application\DirectDebit\NewMandate;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\InvalidIban;

/**
 * The fields in which a customer signs a mandate: the same in both checkouts, on the pay page and in My Account.
 */
final readonly class MandateForm {

	public const IBAN      = 'hosting_direct_debit_iban';
	public const HOLDER    = 'hosting_direct_debit_holder';
	public const CONSENT   = 'hosting_direct_debit_consent';
	public const REFERENCE = 'hosting_direct_debit_reference';

	/** As long as a SEPA file takes (AT-14). */
	private const LONGEST_NAME = 70;

	public function __construct( private DebitTerms $terms, private OfferedReference $references, private Clock $clock ) {
	}

	/**
	 * @param array<mixed> $posted
	 * @throws FormRefused
	 */
	public function mandate( #[\SensitiveParameter] array $posted, int $customer_id ): NewMandate {
		if ( ! in_array( $posted[ self::CONSENT ] ?? '', [ '1', 'true', 'on', 'yes', true ], true ) ) {
			throw FormRefused::because( __( 'Please tick that you give the mandate for direct debit.', 'hosting-invoices' ) );
		}
		$holder = self::line( $posted[ self::HOLDER ] ?? '' );
		if ( '' === $holder || mb_strlen( $holder ) > self::LONGEST_NAME ) {
			throw FormRefused::because( __( 'Please write in whose name the account is, in at most 70 characters.', 'hosting-invoices' ) );
		}
		// Another checkout than WooCommerce's may not hand it back.
		$reference = self::line( $posted[ self::REFERENCE ] ?? '' ) ?: $this->references->of( $customer_id );
		if ( ! $this->references->was_offered( $reference, $customer_id ) ) {
			throw FormRefused::because( __( 'The mandate has changed meanwhile. Please load this page again and read it once more.', 'hosting-invoices' ) );
		}
		return new NewMandate( self::iban( self::line( $posted[ self::IBAN ] ?? '' ) ), $holder, $this->clock->today(), $reference );
	}

	/** What is kept as proof of the signature. */
	public function consent( MandateChannel $channel, string $reference ): Consent {
		return new Consent( $channel, implode( "\n", $this->lines( $reference ) ), \WC_Geolocation::get_ip_address(), $this->clock->now() );
	}

	/** @return list<string> */
	public function lines( string $reference ): array {
		return MandateText::lines( $this->terms->creditor(), $reference );
	}

	/** @throws FormRefused */
	private static function iban( #[\SensitiveParameter] string $typed ): Iban {
		try {
			return Iban::parse( $typed );
		} catch ( InvalidIban $invalid ) {
			throw FormRefused::because(
				match ( $invalid->reason ) {
					'iban_empty'   => __( 'Please fill in your IBAN.', 'hosting-invoices' ),
					'iban_length'  => __( 'This IBAN is too short or too long for its country. Please check it.', 'hosting-invoices' ),
					'iban_country' => __( 'No bank account has an IBAN that begins with these two letters. Please check it.', 'hosting-invoices' ),
					default        => __( 'This IBAN is not right: there is a typing error in it. Please check it.', 'hosting-invoices' ),
				}
			);
		}
	}

	private static function line( #[\SensitiveParameter] mixed $typed ): string {
		return is_string( $typed ) ? trim( sanitize_text_field( wp_unslash( $typed ) ) ) : '';
	}
}
