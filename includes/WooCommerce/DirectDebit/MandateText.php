<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\WordPress\Messages\Sender;

/**
 * The mandate in four lines of plain words: what SEPA Core asks for (creditor, reference, permission to both, refund),
 * as somebody reads it who never signed one.
 */
final readonly class MandateText {

	/** @return array{string, string, string, string} Plain text. */
	public static function lines( Sender $creditor, string $reference ): array {
		return [
			/* translators: 1: reference of the mandate, 2: company, 3: creditor identifier */
			sprintf( __( 'Mandate %1$s for %2$s (creditor identifier %3$s), for recurring direct debits.', 'hosting-invoices' ), $reference, $creditor->name, $creditor->creditor_identifier ),
			/* translators: %s: company */
			sprintf( __( 'You permit %s to collect what you owe us from your account, and your bank to pay it.', 'hosting-invoices' ), $creditor->name ),
			__( 'We announce each collection on the invoice, with the amount and the date.', 'hosting-invoices' ),
			__( 'Do you not agree with one? Your bank pays it back within eight weeks if you ask. You can end this mandate at any time under My account.', 'hosting-invoices' ),
		];
	}
}
