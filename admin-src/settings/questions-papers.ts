import { __ } from '@wordpress/i18n';
import type { Question } from './groups';

const text = ( key: Question[ 'key' ], label: string, changes: string, max: number ): Question => ( {
	key,
	kind: 'text',
	label,
	changes,
	max,
} );

/** What the law wants to read of who sends an invoice, and how its paper looks. */
export const paper = (): Question[] => [
	text(
		'company_address',
		__( 'Street and number', 'hosting-invoices' ),
		__( 'Required by law on an invoice.', 'hosting-invoices' ),
		120
	),
	text( 'company_postcode', __( 'Postcode', 'hosting-invoices' ), '', 12 ),
	text( 'company_city', __( 'Town', 'hosting-invoices' ), '', 80 ),
	text(
		'company_country',
		__( 'Country', 'hosting-invoices' ),
		__( 'Two letters, such as NL.', 'hosting-invoices' ),
		2
	),
	text(
		'company_vat_id',
		__( 'VAT ID', 'hosting-invoices' ),
		__( 'Such as NL123456789B01. Required by law.', 'hosting-invoices' ),
		20
	),
	text(
		'company_kvk',
		__( 'Chamber of Commerce number', 'hosting-invoices' ),
		__( 'Eight digits. Required by law.', 'hosting-invoices' ),
		12
	),
	text(
		'company_iban',
		__( 'IBAN', 'hosting-invoices' ),
		__( 'Where customers pay; it is in the QR code.', 'hosting-invoices' ),
		42
	),
	text(
		'company_website',
		__( 'Website', 'hosting-invoices' ),
		__( 'Stands under the address.', 'hosting-invoices' ),
		120
	),
	{
		key: 'company_logo_id',
		kind: 'picture',
		label: __( 'Logo', 'hosting-invoices' ),
		changes: __( 'PNG or JPEG; without one your name stands there.', 'hosting-invoices' ),
	},
	{
		key: 'company_colour',
		kind: 'colour',
		label: __( 'Colour', 'hosting-invoices' ),
		changes: __( 'Of headings and lines on paper.', 'hosting-invoices' ),
	},
];

/** Series, copies and accounts. */
export const books = (): Question[] => [
	{
		key: 'number_has_year',
		kind: 'yes_no',
		label: __( 'The year is in the number', 'hosting-invoices' ),
		changes: __( 'Numbers begin again each year; without it one series goes on.', 'hosting-invoices' ),
		effect: __( 'The next invoice is the first of another series.', 'hosting-invoices' ),
	},
	text(
		'credit_prefix',
		__( 'Before the number of a credit note', 'hosting-invoices' ),
		__( 'Credit notes have a series of their own.', 'hosting-invoices' ),
		12
	),
	{
		key: 'bookkeeper_email',
		kind: 'email',
		label: __( 'Copy of each invoice to', 'hosting-invoices' ),
		changes: __( 'A blind copy by e-mail; empty: nobody.', 'hosting-invoices' ),
		max: 100,
	},
	{
		key: 'attach_ubl',
		kind: 'yes_no',
		label: __( 'UBL beside the PDF', 'hosting-invoices' ),
		changes: __( 'Bookkeeping programs read it by themselves.', 'hosting-invoices' ),
	},
];
