import { __ } from '@wordpress/i18n';

/** What the bank says with each of its codes. */
export const return_words = (): Record< string, string > => ( {
	AM04: __( 'not enough money', 'hosting-invoices' ),
	MS03: __( 'no reason given', 'hosting-invoices' ),
	MS02: __( 'refused by the customer', 'hosting-invoices' ),
	MD06: __( 'refund asked by the customer', 'hosting-invoices' ),
	MD01: __( 'no valid mandate', 'hosting-invoices' ),
	MD02: __( 'details of the mandate are wrong', 'hosting-invoices' ),
	MD07: __( 'account holder deceased', 'hosting-invoices' ),
	AC01: __( 'IBAN is wrong', 'hosting-invoices' ),
	AC04: __( 'account closed', 'hosting-invoices' ),
	AC06: __( 'account blocked', 'hosting-invoices' ),
	AG01: __( 'direct debit not allowed', 'hosting-invoices' ),
	AG02: __( 'our mistake: sequence', 'hosting-invoices' ),
	AM05: __( 'our mistake: sent twice', 'hosting-invoices' ),
	BE05: __( 'our mistake: creditor identifier', 'hosting-invoices' ),
	SL01: __( 'a limit of the customer', 'hosting-invoices' ),
} );
