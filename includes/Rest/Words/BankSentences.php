<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * Why a bank file, an entry or a batch is not taken.
 */
final readonly class BankSentences {

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	public static function all( array $facts ): array {
		return [
			'bank_file_missing'           => __( 'No file came with it.', 'hosting-invoices' ),
			// translators: %s: size of a file, such as "2 MB"
			'bank_file_too_large'         => sprintf( __( 'This server takes files of at most %s here. Larger ones are imported with "wp hosting-invoices bank-import".', 'hosting-invoices' ), (string) ( $facts['most'] ?? '' ) ),
			'bank_file_empty'             => __( 'This file is empty.', 'hosting-invoices' ),
			'bank_file_no_xml'            => __( 'This is no XML file. Download the statement again as camt.053, camt.054 or pain.002.', 'hosting-invoices' ),
			'bank_file_doctype'           => __( 'This file has a DOCTYPE, which no bank writes. It was not read.', 'hosting-invoices' ),
			'bank_file_unknown'           => __( 'This is no bank file that can be read here: those are camt.053 and camt.054 (versions 02 and 08) and pain.002.', 'hosting-invoices' ),
			'xml_reader_missing'          => __( 'This server cannot read XML: the PHP extension xmlreader is missing.', 'hosting-invoices' ),
			'batch_withdrawn'             => __( 'This batch was withdrawn.', 'hosting-invoices' ),
			'batch_with_bank'             => __( 'The bank has this batch: it can only be collected or returned now.', 'hosting-invoices' ),
			'batch_not_approved'          => __( 'This batch is not approved, so it has no file.', 'hosting-invoices' ),
			'company_iban_missing'        => __( 'Your own account is missing: enter it in the settings.', 'hosting-invoices' ),
			'creditor_identifier_missing' => __( 'Your creditor identifier is missing: enter it in the settings.', 'hosting-invoices' ),
			'debit_not_waiting'           => __( 'This collection does not wait for you any more.', 'hosting-invoices' ),
			'nothing_suggested'           => __( 'Nothing is suggested for this payment. Name an invoice.', 'hosting-invoices' ),
			'entry_not_waiting'           => __( 'This payment does not wait for you any more.', 'hosting-invoices' ),
			'nothing_to_undo'             => __( 'Nothing was booked of this payment that could be undone.', 'hosting-invoices' ),
			'nothing_left'                => __( 'Nothing is left of this payment.', 'hosting-invoices' ),
			'other_currency'              => __( 'The payment is in another currency than the invoice.', 'hosting-invoices' ),
			'invoice_number_unknown'      => __( 'There is no invoice with this number.', 'hosting-invoices' ),
		];
	}
}
