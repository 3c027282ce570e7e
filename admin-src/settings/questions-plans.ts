import { __ } from '@wordpress/i18n';
import type { Question } from './groups';

export const plans = (): Question[] => [
	{
		key: 'plan_longest_months',
		kind: 'number',
		label: __( 'Months at most', 'hosting-invoices' ),
		changes: __(
			'How long a payment plan may last that a customer takes in My Account; 0 = they ask you.',
			'hosting-invoices'
		),
		min: 0,
		max: 24,
	},
	{
		key: 'plan_least_amount',
		kind: 'money',
		label: __( 'At least, each part', 'hosting-invoices' ),
		changes: __( 'Smaller parts are not offered.', 'hosting-invoices' ),
	},
	{
		key: 'plan_first_today',
		kind: 'yes_no',
		label: __( 'The first part is paid today', 'hosting-invoices' ),
		changes: __( 'Otherwise within a week.', 'hosting-invoices' ),
	},
];

export const claims = (): Question[] => [
	{
		key: 'court_fee',
		kind: 'money',
		label: __( 'Court fee', 'hosting-invoices' ),
		changes: __(
			'Shown beside a claim before it is handed over; 0 = as the table of the law says.',
			'hosting-invoices'
		),
	},
];
