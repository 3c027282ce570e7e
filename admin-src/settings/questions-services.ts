import { __ } from '@wordpress/i18n';
import type { Question } from './groups';

export const suspension = (): Question[] => [
	{
		key: 'suspension_notice_days',
		kind: 'days',
		label: __( 'Warn so many days before', 'hosting-invoices' ),
		changes: __(
			'Nobody is suspended without a warning that names the date, this long before.',
			'hosting-invoices'
		),
		effect: __(
			'Customers who have been warned may be suspended earlier or later than they read.',
			'hosting-invoices'
		),
		min: 1,
		max: 60,
	},
	{
		key: 'suspensions_per_day',
		kind: 'number',
		label: __( 'At most a day', 'hosting-invoices' ),
		changes: __(
			'More than this wait for the next day. A mistake then never takes everybody.',
			'hosting-invoices'
		),
		effect: __( 'More services can go offline in one day.', 'hosting-invoices' ),
		min: 0,
		max: 1000,
	},
	{
		key: 'suspension_tolerance',
		kind: 'money',
		label: __( 'Tolerated amount', 'hosting-invoices' ),
		changes: __( 'Who owes no more than this is never suspended.', 'hosting-invoices' ),
		effect: __( 'Customers who owe more than this can be suspended.', 'hosting-invoices' ),
	},
	{
		key: 'suspend_on_weekends',
		kind: 'yes_no',
		label: __( 'Also in the weekend', 'hosting-invoices' ),
		changes: __( 'Off: what falls on Saturday or Sunday waits until Monday.', 'hosting-invoices' ),
		effect: __( 'Services can be suspended on days on which nobody answers the telephone.', 'hosting-invoices' ),
	},
	{
		key: 'suspend_on_holidays',
		kind: 'yes_no',
		label: __( 'Also on public holidays', 'hosting-invoices' ),
		changes: __( 'Off: what falls on a Dutch public holiday waits until the day after it.', 'hosting-invoices' ),
		effect: __( 'Services can be suspended on days on which nobody answers the telephone.', 'hosting-invoices' ),
	},
];

export const panel = (): Question[] => [
	{
		key: 'panel_url',
		kind: 'url',
		label: __( 'Address of the panel', 'hosting-invoices' ),
		changes: __( 'Where suspending and restoring is asked, signed.', 'hosting-invoices' ),
		effect: __( 'From now on this address is told to suspend and restore.', 'hosting-invoices' ),
		max: 500,
	},
	{
		key: 'panel_secret',
		kind: 'secret',
		label: __( 'Shared secret', 'hosting-invoices' ),
		changes: __(
			'At least 32 signs, the same on both sides. Kept encrypted and never shown again.',
			'hosting-invoices'
		),
		effect: __( 'The panel refuses everything until it has the same secret.', 'hosting-invoices' ),
		max: 200,
	},
	{
		key: 'panel_allows_private_address',
		kind: 'yes_no',
		label: __( 'The panel is on a private network', 'hosting-invoices' ),
		changes: __( 'Allows addresses such as 10.0.0.5 and 127.0.0.1.', 'hosting-invoices' ),
		effect: __( 'This server may then be asked to call machines inside your network.', 'hosting-invoices' ),
	},
];

export const removal = (): Question[] => [
	{
		key: 'delete_data_on_uninstall',
		kind: 'yes_no',
		label: __( 'Delete everything when the plugin is deleted', 'hosting-invoices' ),
		changes: __( 'Off: invoices, mandates and history stay in the database.', 'hosting-invoices' ),
		effect: __(
			'Deleting the plugin then deletes invoices and mandates for good. You have to keep invoices for seven years.',
			'hosting-invoices'
		),
	},
];
