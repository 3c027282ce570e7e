import { __ } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import type { Agreement } from '../components/agreements/EndAgreement';

export type Dialog = 'payment' | 'collection' | 'return' | 'promise' | 'plan' | 'hold' | 'dispute' | Agreement;

interface Offer {
	dialog: Dialog;
	label: string;
}

/** What can be done to this invoice as it stands; what is under way offers its end instead of its start. */
export function offers( invoice: Invoice ): Offer[] {
	const { state, debit, promise_id, plan, hold_id, dispute_id, today } = invoice;
	const is_open = state !== 'paid' && state !== 'cancelled';
	const offered: ( Offer | false )[] = [
		debit !== null &&
			[ 'planned', 'ready', 'exported', 'submitted' ].includes( debit.state ) &&
			debit.collection_on <= today && {
				dialog: 'collection',
				label: __( 'Book collection', 'hosting-invoices' ),
			},
		is_open && { dialog: 'payment', label: __( 'Book payment', 'hosting-invoices' ) },
		debit !== null &&
			[ 'exported', 'submitted', 'collected' ].includes( debit.state ) && {
				dialog: 'return',
				label: __( 'Debit came back', 'hosting-invoices' ),
			},
		promise_id === null
			? is_open && { dialog: 'promise', label: __( 'Promise', 'hosting-invoices' ) }
			: { dialog: { kind: 'promise', id: promise_id }, label: __( 'Withdraw the promise', 'hosting-invoices' ) },
		plan === null
			? is_open && { dialog: 'plan', label: __( 'Payment plan', 'hosting-invoices' ) }
			: { dialog: { kind: 'plan', id: plan.id }, label: __( 'Withdraw the payment plan', 'hosting-invoices' ) },
		hold_id === null
			? is_open && { dialog: 'hold', label: __( 'Hold', 'hosting-invoices' ) }
			: { dialog: { kind: 'hold', id: hold_id }, label: __( 'End the hold', 'hosting-invoices' ) },
		dispute_id === null
			? is_open && { dialog: 'dispute', label: __( 'Dispute', 'hosting-invoices' ) }
			: { dialog: { kind: 'dispute', id: dispute_id }, label: __( 'Close the dispute', 'hosting-invoices' ) },
	];
	return offered.filter( ( offer ) => offer !== false );
}
