import { __ } from '@wordpress/i18n';
import type { StepKind } from '../../../contract/timeline';

/** The names that come with a key; the owner's own label goes before them. */
const known = (): Record< string, string > => ( {
	invoice: __( 'Invoice', 'hosting-invoices' ),
	reminder: __( 'Reminder', 'hosting-invoices' ),
	call: __( 'Call', 'hosting-invoices' ),
	last_warning: __( 'Last warning', 'hosting-invoices' ),
	suspend: __( 'Suspend the service', 'hosting-invoices' ),
	formal_notice: __( 'Formal notice', 'hosting-invoices' ),
	costs: __( 'Collection costs', 'hosting-invoices' ),
	hand_over: __( 'Hand-over', 'hosting-invoices' ),
	arrangement: __( 'Asks for a payment arrangement', 'hosting-invoices' ),
	confirmation: __( 'Confirmation of the arrangement', 'hosting-invoices' ),
	welcome: __( 'Welcome message', 'hosting-invoices' ),
	withdrawal: __( 'Confirmation of the withdrawal', 'hosting-invoices' ),
	debit_return: __( 'Message about the returned debit', 'hosting-invoices' ),
	mandate_request: __( 'Request for a mandate', 'hosting-invoices' ),
	mandate_confirmation: __( 'Confirmation of the mandate', 'hosting-invoices' ),
	suspended: __( 'Message that the service is suspended', 'hosting-invoices' ),
	restored: __( 'Message that the service is restored', 'hosting-invoices' ),
	wrong_number: __( 'Find another telephone number', 'hosting-invoices' ),
	will_not_pay: __( 'Will not pay: decide what comes next', 'hosting-invoices' ),
	handed_over: __( 'Money came after the hand-over', 'hosting-invoices' ),
	bounced: __( 'Find another address: e-mail came back', 'hosting-invoices' ),
} );

/** What a step that was added is called until it is given a name: its key is its kind and a number. */
const added = (): Record< string, string > => ( {
	message: __( 'Message', 'hosting-invoices' ),
	letter: __( 'Letter', 'hosting-invoices' ),
	fee: __( 'Fixed fee', 'hosting-invoices' ),
	voucher: __( 'Voucher', 'hosting-invoices' ),
	feedback: __( 'Question after payment', 'hosting-invoices' ),
	task: __( 'Own task', 'hosting-invoices' ),
} );

const readable = ( key: string ) => key.charAt( 0 ).toUpperCase() + key.slice( 1 ).replaceAll( '_', ' ' );

function named( key: string ): string {
	const [ , kind = key, number = '' ] = /^(.+)_(\d+)$/.exec( key ) ?? [];
	const name = known()[ kind ] ?? added()[ kind ];
	return name ? `${ name } ${ number }`.trim() : readable( key );
}

export const step_name = ( key: string, label = '' ) => label || known()[ key ] || named( key );

export function kind_name( kind: StepKind ): string {
	switch ( kind ) {
		case 'message':
			return __( 'e-mail', 'hosting-invoices' );
		case 'call':
			return __( 'task', 'hosting-invoices' );
		case 'letter':
			return __( 'letter', 'hosting-invoices' );
		case 'fee':
			return __( 'fixed fee', 'hosting-invoices' );
		case 'formal_notice':
			return __( 'e-mail and letter', 'hosting-invoices' );
		case 'costs':
			return __( 'by the legal scale', 'hosting-invoices' );
		case 'suspend':
			return __( 'through the gate', 'hosting-invoices' );
		case 'hand_over':
			return __( 'checklist', 'hosting-invoices' );
		case 'voucher':
			return __( 'coupon of the shop', 'hosting-invoices' );
		case 'feedback':
			return __( 'question after payment', 'hosting-invoices' );
		case 'task':
			return __( 'own task', 'hosting-invoices' );
	}
}

export const KIND_SIGN: Record< StepKind, string > = {
	message: '✉',
	call: '☎',
	letter: '✉',
	fee: '€',
	formal_notice: '§',
	costs: '€',
	suspend: '◼',
	hand_over: '⇥',
	voucher: '%',
	feedback: '?',
	task: '☑',
};
