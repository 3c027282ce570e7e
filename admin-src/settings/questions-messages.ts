import { __ } from '@wordpress/i18n';
import type { Question } from './groups';

export const messages = (): Question[] => [
	{
		key: 'quiet_from',
		kind: 'number',
		label: __( 'Quiet from this hour', 'hosting-invoices' ),
		changes: __(
			'Messages wait until the quiet hours are over. The same hour twice: never quiet.',
			'hosting-invoices'
		),
		min: 0,
		max: 23,
	},
	{
		key: 'quiet_until',
		kind: 'number',
		label: __( 'Quiet until this hour', 'hosting-invoices' ),
		changes: __(
			'What answers to something that just happened, such as a restored service, never waits.',
			'hosting-invoices'
		),
		min: 0,
		max: 23,
	},
	{
		key: 'sms_url',
		kind: 'url',
		label: __( 'Address for text messages', 'hosting-invoices' ),
		changes: __( 'Where text messages are handed over, signed. Empty: there are none.', 'hosting-invoices' ),
		effect: __( 'From now on text messages to customers go to this address.', 'hosting-invoices' ),
		max: 500,
	},
	{
		key: 'sms_secret',
		kind: 'secret',
		label: __( 'Shared secret for text messages', 'hosting-invoices' ),
		changes: __( 'At least 32 characters; the receiver checks the signature with it.', 'hosting-invoices' ),
	},
	{
		key: 'sms_allows_private_address',
		kind: 'yes_no',
		label: __( 'Text messages through a private address', 'hosting-invoices' ),
		changes: __( 'Only for a receiver in your own network.', 'hosting-invoices' ),
	},
	{
		key: 'report_secret',
		kind: 'secret',
		label: __( 'Shared secret for reports about mail', 'hosting-invoices' ),
		changes: __(
			'Your mail service signs with it what bounced. A warning that bounced suspends nobody.',
			'hosting-invoices'
		),
	},
];
