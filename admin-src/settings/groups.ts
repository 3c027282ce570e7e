import { __ } from '@wordpress/i18n';
import type { Settings, SettingsInput } from '../../contract/settings';
import { amount_to_type } from '../components/money';
import { debit_files } from './questions-debit';
import { debit, invoicing, who } from './questions-invoices';
import { claims, plans } from './questions-plans';
import { books, paper } from './questions-papers';
import { messages } from './questions-messages';
import { panel, removal, suspension } from './questions-services';

export type Key = Exclude< keyof SettingsInput, 'mode' | 'emergency_stop' >;

export interface Question {
	key: Key;
	kind:
		| 'text'
		| 'email'
		| 'tel'
		| 'url'
		| 'secret'
		| 'days'
		| 'number'
		| 'percent'
		| 'date'
		| 'money'
		| 'yes_no'
		| 'colour'
		| 'picture'
		| 'choice';
	label: string;
	/** one line that says what it changes */
	changes: string;
	/** said once more before it is saved; for what can hurt a customer or the shop */
	effect?: string;
	/** of a choice: value and words */
	options?: { value: string; label: string }[];
	max?: number;
	min?: number;
}

export interface Group {
	id: string;
	title: string;
	questions: Question[];
}

export const groups = (): Group[] => [
	{ id: 'who', title: __( 'Who are we?', 'hosting-invoices' ), questions: who() },
	{ id: 'paper', title: __( 'What stands on our invoices?', 'hosting-invoices' ), questions: paper() },
	{ id: 'invoicing', title: __( 'How do we invoice?', 'hosting-invoices' ), questions: invoicing() },
	{ id: 'books', title: __( 'What does the bookkeeper get?', 'hosting-invoices' ), questions: books() },
	{
		id: 'debit',
		title: __( 'What does direct debit give?', 'hosting-invoices' ),
		questions: [ ...debit(), ...debit_files() ],
	},
	{ id: 'suspension', title: __( 'When do we suspend?', 'hosting-invoices' ), questions: suspension() },
	{ id: 'plans', title: __( 'Which payment plans may customers take?', 'hosting-invoices' ), questions: plans() },
	{ id: 'claims', title: __( 'What does going to court cost?', 'hosting-invoices' ), questions: claims() },
	{ id: 'panel', title: __( 'Where do the services live?', 'hosting-invoices' ), questions: panel() },
	{ id: 'messages', title: __( 'How do messages go?', 'hosting-invoices' ), questions: messages() },
	{ id: 'removal', title: __( 'And if we stop?', 'hosting-invoices' ), questions: removal() },
];

export type Draft = Partial< Record< Key, string | boolean > >;

const SECRETS = [ 'panel_secret', 'sms_secret', 'report_secret' ] as const;
type Secret = ( typeof SECRETS )[ number ];

/** Goes in and never comes out. */
export const is_secret = ( key: Key ): key is Secret => ( SECRETS as readonly Key[] ).includes( key );

/** Whether one is kept already. */
export const is_set = ( settings: Settings, key: Key ) => is_secret( key ) && settings[ `${ key }_is_set` ];

/** As the form shows it: what was typed, or else what is saved. */
export function shown( settings: Settings, draft: Draft, key: Key ): string | boolean {
	const typed = draft[ key ];
	if ( typed !== undefined ) {
		return typed;
	}
	if ( is_secret( key ) ) {
		return '';
	}
	const saved = settings[ key ];
	if ( typeof saved === 'boolean' ) {
		return saved;
	}
	return [
		'suspension_tolerance',
		'plan_least_amount',
		'court_fee',
		'debit_limit_per_file',
		'debit_limit_per_day',
	].includes( key )
		? amount_to_type( String( saved ) )
		: String( saved );
}

/** Only what is really another value; a secret counts as soon as something is typed. */
export function changed_keys( settings: Settings, draft: Draft ): Key[] {
	return ( Object.keys( draft ) as Key[] ).filter( ( key ) =>
		is_secret( key ) ? draft[ key ] !== '' : draft[ key ] !== shown( settings, {}, key )
	);
}

/** Days and counts are figures on the wire; what is no figure is left for the server to refuse. */
export function to_wire( settings: Settings, draft: Draft ): SettingsInput {
	const figures = groups().flatMap( ( { questions } ) =>
		questions
			.filter( ( { kind } ) => kind === 'days' || kind === 'number' || kind === 'picture' )
			.map( ( { key } ) => key )
	);
	const entries = changed_keys( settings, draft ).map( ( key ) => {
		const typed = draft[ key ];
		const is_figure = figures.includes( key ) && /^\d+$/.test( String( typed ) );
		return [ key, is_figure ? Number( typed ) : typed ];
	} );
	return Object.fromEntries( entries ) as SettingsInput;
}
