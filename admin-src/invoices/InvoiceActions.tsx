import { useState } from 'react';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { DisputeDialog } from '../components/agreements/DisputeDialog';
import { EndAgreement, type Agreement } from '../components/agreements/EndAgreement';
import { HoldDialog } from '../components/agreements/HoldDialog';
import { PromiseDialog } from '../components/agreements/PromiseDialog';
import { CopyButton } from '../components/clipboard';
import { CollectionDialog } from './CollectionDialog';
import { DebitReturnDialog } from './DebitReturnDialog';
import { PaymentDialog } from './PaymentDialog';

type Dialog = 'payment' | 'collection' | 'return' | 'promise' | 'hold' | 'dispute' | Agreement;

function Open( { dialog, invoice, onClose }: { dialog: Dialog; invoice: Invoice; onClose: () => void } ) {
	const { id, number, customer_id, customer, open, today } = invoice;
	const who = { customer_id, customer, today, onClose };
	if ( typeof dialog === 'object' ) {
		return <EndAgreement { ...dialog } onClose={ onClose } />;
	}
	switch ( dialog ) {
		case 'payment':
			return <PaymentDialog invoice={ invoice } onClose={ onClose } />;
		case 'collection':
			return <CollectionDialog invoice={ invoice } onClose={ onClose } />;
		case 'return':
			return <DebitReturnDialog invoice={ invoice } onClose={ onClose } />;
		case 'promise':
			return <PromiseDialog { ...who } open={ open } />;
		case 'hold':
			return <HoldDialog { ...who } />;
		case 'dispute':
			return <DisputeDialog invoice_id={ id } number={ number } onClose={ onClose } />;
	}
}

interface Offer {
	dialog: Dialog;
	label: string;
}

/** What can be done to this invoice as it stands; what is under way offers its end instead of its start. */
export function offers( invoice: Invoice ): Offer[] {
	const { state, debit, promise_id, hold_id, dispute_id, today } = invoice;
	const is_open = state !== 'paid' && state !== 'cancelled';
	const offered: ( Offer | false )[] = [
		debit !== null &&
			[ 'planned', 'submitted' ].includes( debit.state ) &&
			debit.collection_on <= today && {
				dialog: 'collection',
				label: __( 'Book collection', 'hosting-invoices' ),
			},
		is_open && { dialog: 'payment', label: __( 'Book payment', 'hosting-invoices' ) },
		debit !== null &&
			[ 'submitted', 'collected' ].includes( debit.state ) && {
				dialog: 'return',
				label: __( 'Debit came back', 'hosting-invoices' ),
			},
		promise_id === null
			? is_open && { dialog: 'promise', label: __( 'Promise', 'hosting-invoices' ) }
			: { dialog: { kind: 'promise', id: promise_id }, label: __( 'Withdraw the promise', 'hosting-invoices' ) },
		hold_id === null
			? is_open && { dialog: 'hold', label: __( 'Hold', 'hosting-invoices' ) }
			: { dialog: { kind: 'hold', id: hold_id }, label: __( 'End the hold', 'hosting-invoices' ) },
		dispute_id === null
			? is_open && { dialog: 'dispute', label: __( 'Dispute', 'hosting-invoices' ) }
			: { dialog: { kind: 'dispute', id: dispute_id }, label: __( 'Close the dispute', 'hosting-invoices' ) },
	];
	return offered.filter( ( offer ) => offer !== false );
}

export function InvoiceActions( { invoice }: { invoice: Invoice } ) {
	const [ dialog, set_dialog ] = useState< Dialog | null >( null );
	return (
		<>
			<div className="hosting-invoices-buttons">
				{ offers( invoice ).map( ( offer, place ) => (
					<Button
						key={ offer.label }
						__next40pxDefaultSize
						variant={ place === 0 ? 'primary' : 'secondary' }
						onClick={ () => set_dialog( offer.dialog ) }
					>
						{ offer.label }
					</Button>
				) ) }
			</div>
			<p className="hosting-invoices-links">
				<a href={ invoice.order_url }>
					{ sprintf(
						// translators: %d: number of an order
						__( 'Order %d', 'hosting-invoices' ),
						invoice.order_id
					) }
				</a>
				{ invoice.pay_url && (
					<CopyButton text={ invoice.pay_url }>{ __( 'Copy pay link', 'hosting-invoices' ) }</CopyButton>
				) }
				{ invoice.phone && <a href={ `tel:${ invoice.phone }` }>{ invoice.phone }</a> }
			</p>
			{ dialog !== null && <Open dialog={ dialog } invoice={ invoice } onClose={ () => set_dialog( null ) } /> }
		</>
	);
}
