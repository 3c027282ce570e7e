import { __ } from '@wordpress/i18n';
import type { Settings, SettingsInput } from '../../contract/settings';

export type Key = Exclude< keyof SettingsInput, 'mode' | 'emergency_stop' >;

export interface Question {
	key: Key;
	kind: 'text' | 'email' | 'tel' | 'url' | 'secret' | 'days' | 'number' | 'percent' | 'money' | 'yes_no';
	label: string;
	/** one line that says what it changes */
	changes: string;
	/** said once more before it is saved; for what can hurt a customer or the shop */
	effect?: string;
	max?: number;
	min?: number;
}

export interface Group {
	id: string;
	title: string;
	questions: Question[];
}

const who = (): Question[] => [
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

const invoicing = (): Question[] => [
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

const debit = (): Question[] => [
	{
		key: 'direct_debit_discount_percent',
		kind: 'percent',
		label: __( 'Discount for direct debit, in %', 'hosting-invoices' ),
		changes: __( 'Off each line of every invoice that is collected.', 'hosting-invoices' ),
		effect: __( 'Every new invoice by direct debit gets this discount.', 'hosting-invoices' ),
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

const suspension = (): Question[] => [
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
];

const panel = (): Question[] => [
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

const removal = (): Question[] => [
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

export const groups = (): Group[] => [
	{ id: 'who', title: __( 'Who are we?', 'hosting-invoices' ), questions: who() },
	{ id: 'invoicing', title: __( 'How do we invoice?', 'hosting-invoices' ), questions: invoicing() },
	{ id: 'debit', title: __( 'What does direct debit give?', 'hosting-invoices' ), questions: debit() },
	{ id: 'suspension', title: __( 'When do we suspend?', 'hosting-invoices' ), questions: suspension() },
	{ id: 'panel', title: __( 'Where do the services live?', 'hosting-invoices' ), questions: panel() },
	{ id: 'removal', title: __( 'And if we stop?', 'hosting-invoices' ), questions: removal() },
];

export type Draft = Partial< Record< Key, string | boolean > >;

/** As the form shows it: what was typed, or else what is saved. */
export function shown( settings: Settings, draft: Draft, key: Key ): string | boolean {
	const typed = draft[ key ];
	if ( typed !== undefined ) {
		return typed;
	}
	if ( key === 'panel_secret' ) {
		return '';
	}
	const saved = settings[ key ];
	return typeof saved === 'boolean' ? saved : String( saved );
}

/** Only what is really another value; a secret counts as soon as something is typed. */
export function changed_keys( settings: Settings, draft: Draft ): Key[] {
	return ( Object.keys( draft ) as Key[] ).filter( ( key ) =>
		key === 'panel_secret' ? draft[ key ] !== '' : draft[ key ] !== shown( settings, {}, key )
	);
}

/** Days and counts are figures on the wire; what is no figure is left for the server to refuse. */
export function to_wire( settings: Settings, draft: Draft ): SettingsInput {
	const figures = groups().flatMap( ( { questions } ) =>
		questions.filter( ( { kind } ) => kind === 'days' || kind === 'number' ).map( ( { key } ) => key )
	);
	const entries = changed_keys( settings, draft ).map( ( key ) => {
		const typed = draft[ key ];
		const is_figure = figures.includes( key ) && /^\d+$/.test( String( typed ) );
		return [ key, is_figure ? Number( typed ) : typed ];
	} );
	return Object.fromEntries( entries ) as SettingsInput;
}
