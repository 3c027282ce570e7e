import { __ } from '@wordpress/i18n';
import type { Question } from './groups';

export const who = (): Question[] => [
	{
		key: 'company_name',
		kind: 'text',
		label: __( 'Name', 'hosting-invoices' ),
		changes: __( 'Stands under every message.', 'hosting-invoices' ),
		max: 120,
	},
	{
		key: 'company_phone',
		kind: 'tel',
		label: __( 'Phone', 'hosting-invoices' ),
		changes: __( 'Where customers can call when they cannot pay.', 'hosting-invoices' ),
		max: 40,
	},
	{
		key: 'company_email',
		kind: 'email',
		label: __( 'E-mail', 'hosting-invoices' ),
		changes: __( 'Replies to messages go here; so do alerts for you.', 'hosting-invoices' ),
		max: 100,
	},
	{
		key: 'creditor_identifier',
		kind: 'text',
		label: __( 'Creditor identifier', 'hosting-invoices' ),
		changes: __( 'From your bank, such as NL00ZZZ000000000000. Needed for direct debit.', 'hosting-invoices' ),
		max: 35,
	},
];

export const invoicing = (): Question[] => [
	{
		key: 'payment_term_days',
		kind: 'days',
		label: __( 'Term of payment, in days', 'hosting-invoices' ),
		changes: __( 'The due date of new invoices; what is out keeps its date.', 'hosting-invoices' ),
		min: 1,
		max: 60,
	},
	{
		key: 'issue_days_before_period',
		kind: 'days',
		label: __( 'Days before the period', 'hosting-invoices' ),
		changes: __( 'How long before a period begins its invoice goes out.', 'hosting-invoices' ),
		effect: __(
			'Invoices of coming periods go out earlier or later, perhaps with the next run.',
			'hosting-invoices'
		),
		min: 0,
		max: 60,
	},
	{
		key: 'invoice_prefix',
		kind: 'text',
		label: __( 'Before the invoice number', 'hosting-invoices' ),
		changes: __( 'Of new invoices; letters, digits and hyphens.', 'hosting-invoices' ),
		max: 12,
	},
];

export const debit = (): Question[] => [
	{
		key: 'direct_debit_discount_percent',
		kind: 'percent',
		label: __( 'Discount for direct debit, in %', 'hosting-invoices' ),
		changes: __( 'Off each line of every invoice that is collected.', 'hosting-invoices' ),
		effect: __( 'Every new invoice by direct debit gets this discount.', 'hosting-invoices' ),
	},
	{
		key: 'direct_debit_discount_from',
		kind: 'date',
		label: __( 'Discount from', 'hosting-invoices' ),
		changes: __( 'The first day on which it is given; empty: always.', 'hosting-invoices' ),
	},
	{
		key: 'on_time_discount_percent',
		kind: 'percent',
		label: __( 'Discount for paying on time, in %', 'hosting-invoices' ),
		changes: __(
			'A line of its own on the next invoice of who paid the last one on time; 0 = none.',
			'hosting-invoices'
		),
		effect: __( 'Who paid the last invoice on time gets this off the next.', 'hosting-invoices' ),
	},
	{
		key: 'on_time_with_debit',
		kind: 'yes_no',
		label: __( 'Also on top of the discount for direct debit', 'hosting-invoices' ),
		changes: __( 'Otherwise who pays by direct debit gets that discount only.', 'hosting-invoices' ),
	},
	{
		key: 'debit_lead_days',
		kind: 'days',
		label: __( 'Submit so many bank days before', 'hosting-invoices' ),
		changes: __( 'When a debit goes to the bank, before it is collected.', 'hosting-invoices' ),
		min: 1,
		max: 14,
	},
	{
		key: 'debit_retry_days',
		kind: 'days',
		label: __( 'Try again after, in days', 'hosting-invoices' ),
		changes: __( 'After a debit came back for lack of money.', 'hosting-invoices' ),
		min: 1,
		max: 30,
	},
	{
		key: 'reopened_term_days',
		kind: 'days',
		label: __( 'New term after a return, in days', 'hosting-invoices' ),
		changes: __( 'When no new try is coming, the customer gets this long to pay.', 'hosting-invoices' ),
		min: 0,
		max: 30,
	},
];
