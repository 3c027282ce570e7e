<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * What is wrong with an account, a mandate or a collection. No sentence names the account.
 */
final readonly class DebitSentences {

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	public static function all( array $facts ): array {
		return [
			'iban_empty'                       => __( 'An IBAN is needed.', 'hosting-invoices' ),
			'iban_characters'                  => __( 'An IBAN is two letters, two digits, then letters and digits.', 'hosting-invoices' ),
			'iban_country'                     => __( 'No country gives out IBANs that begin like this.', 'hosting-invoices' ),
			'iban_length'                      => __( 'This IBAN is too long or too short for its country.', 'hosting-invoices' ),
			'iban_check_digits'                => __( 'This IBAN has a typing error: its check digits are wrong.', 'hosting-invoices' ),
			'mandate_reference_length'         => __( 'A mandate reference has 1 to 35 characters.', 'hosting-invoices' ),
			'mandate_reference_characters'     => __( 'A mandate reference consists of letters without accents, digits, spaces and / - ? : ( ) . , \' +', 'hosting-invoices' ),
			'mandate_reference_spaces'         => __( 'A mandate reference does not begin or end with a space.', 'hosting-invoices' ),
			'mandate_reference_slashes'        => __( 'A mandate reference does not begin or end with a slash, and has no two in a row.', 'hosting-invoices' ),
			'mandate_reference_taken'          => __( 'Another mandate has this reference already.', 'hosting-invoices' ),
			'creditor_identifier_format'       => __( 'A creditor identifier is written as NL51ZZZ405365330000.', 'hosting-invoices' ),
			'creditor_identifier_dutch_format' => __( 'A Dutch creditor identifier ends in the eight digits of the Chamber of Commerce and four more.', 'hosting-invoices' ),
			'creditor_identifier_check_digits' => __( 'This creditor identifier has a typing error: its check digits are wrong.', 'hosting-invoices' ),
			'email_unknown'                    => __( 'There is no customer with this e-mail address.', 'hosting-invoices' ),
			// translators: %s: names of columns
			'mandate_columns_missing'          => sprintf( __( 'The first line does not name these columns: %s.', 'hosting-invoices' ), (string) ( $facts['columns'] ?? '' ) ),
			'no_mandate'                       => __( 'This customer has no mandate.', 'hosting-invoices' ),
			'no_debit_under_way'               => __( 'No direct debit is under way for this invoice.', 'hosting-invoices' ),
			'no_debit_to_return'               => __( 'There is no direct debit that could have come back.', 'hosting-invoices' ),
		];
	}
}
