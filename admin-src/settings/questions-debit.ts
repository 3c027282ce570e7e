import { __ } from '@wordpress/i18n';
import type { Question } from './groups';

/** What was agreed with the bank and with the customers on collecting. */
export const debit_files = (): Question[] => [
	{
		key: 'debit_prenotice_days',
		kind: 'days',
		label: __( 'Announce so many days before', 'hosting-invoices' ),
		changes: __(
			'Agreed with your customers: days between the invoice and its collection, at least.',
			'hosting-invoices'
		),
		min: 1,
		max: 30,
	},
	{
		key: 'debit_batches_themselves',
		kind: 'yes_no',
		label: __( 'Batches approve themselves', 'hosting-invoices' ),
		changes: __( 'Files are made without your approval; you still hand them in.', 'hosting-invoices' ),
		effect: __( 'From now on a file is made of every batch without anybody looking.', 'hosting-invoices' ),
	},
	{
		key: 'debit_file_version',
		kind: 'choice',
		label: __( 'Kind of file', 'hosting-invoices' ),
		changes: __( 'Most banks take the newer one; ask yours when it refuses a file.', 'hosting-invoices' ),
		options: [
			{ value: '08', label: 'pain.008.001.08' },
			{ value: '02', label: 'pain.008.001.02' },
		],
	},
	{
		key: 'debits_per_file',
		kind: 'number',
		label: __( 'Debits in one file, at most', 'hosting-invoices' ),
		changes: __( 'As agreed with your bank; the rest goes in another file.', 'hosting-invoices' ),
		min: 1,
		max: 10000,
	},
	{
		key: 'debit_limit_per_file',
		kind: 'money',
		label: __( 'Amount in one file, at most', 'hosting-invoices' ),
		changes: __( 'As agreed with your bank; 0 is no limit.', 'hosting-invoices' ),
	},
	{
		key: 'debit_limit_per_day',
		kind: 'money',
		label: __( 'Amount on one day, at most', 'hosting-invoices' ),
		changes: __( 'What is above it is collected on the next bank day; 0 is no limit.', 'hosting-invoices' ),
	},
	{
		key: 'suspension_needs_bank_data',
		kind: 'yes_no',
		label: __( 'Wait for the bank’s files', 'hosting-invoices' ),
		changes: __(
			'Once you import bank files, nothing is suspended when those of the last five bank days are missing.',
			'hosting-invoices'
		),
	},
];
