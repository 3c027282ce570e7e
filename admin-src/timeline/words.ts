/** How a step reads on the axis and beside it. */
import { __, sprintf } from '@wordpress/i18n';
import type { Step, TimelineConditions } from '../../contract/timeline';
import { money } from '../components/money';
import { kind_name } from '../components/words/steps';
import { signed_day } from './edit';

export const channels = (): { value: Step[ 'manner' ][ 'channel' ]; label: string }[] => [
	{ value: 'email', label: __( 'e-mail', 'hosting-invoices' ) },
	{ value: 'sms', label: __( 'text message', 'hosting-invoices' ) },
	{ value: 'letter', label: __( 'letter', 'hosting-invoices' ) },
	{ value: 'preferred', label: __( 'what the customer prefers', 'hosting-invoices' ) },
];

/** "+5", or "paid +3" for what follows a payment. */
export const day_sign = ( { day, manner }: Step ) =>
	manner.after_payment
		? // translators: %s: number of days, as +3
			sprintf( __( 'paid %s', 'hosting-invoices' ), signed_day( day ) )
		: signed_day( day );

export function day_words( { day, manner }: Step ): string {
	if ( manner.after_payment ) {
		// translators: %d: number of days
		return sprintf( __( 'day %d after the payment', 'hosting-invoices' ), day );
	}
	return day < 0
		? // translators: %d: number of days
			sprintf( __( '%d days before the due date', 'hosting-invoices' ), -day )
		: // translators: %d: number of days
			sprintf( __( 'day %d after the due date', 'hosting-invoices' ), day );
}

/** What kind of thing it is: by which way a message goes, or that a call comes every day. */
export function manner_name( { do: kind, manner }: Step ): string {
	if ( kind === 'message' ) {
		return channels().find( ( { value } ) => value === manner.channel )?.label ?? kind_name( kind );
	}
	return kind === 'call' && manner.daily ? __( 'every day', 'hosting-invoices' ) : kind_name( kind );
}

/** For whom, in words; empty for everybody. */
export function for_whom( { type, method, at_least, below, group }: TimelineConditions ): string {
	const parts = [
		type === 'consumer' && __( 'consumers', 'hosting-invoices' ),
		type === 'business' && __( 'businesses', 'hosting-invoices' ),
		method === 'direct_debit' && __( 'on direct debit', 'hosting-invoices' ),
		method === 'transfer' && __( 'who pay themselves', 'hosting-invoices' ),
		// translators: %s: amount
		at_least !== null && sprintf( __( 'invoices from %s', 'hosting-invoices' ), money( at_least ) ),
		// translators: %s: amount
		below !== null && sprintf( __( 'invoices below %s', 'hosting-invoices' ), money( below ) ),
		// translators: %s: name of a group of customers
		group !== '' && sprintf( __( 'in the group “%s”', 'hosting-invoices' ), group ),
	];
	return parts.filter( Boolean ).join( ', ' );
}
