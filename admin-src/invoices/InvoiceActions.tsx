import { useState } from 'react';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import { DisputeDialog } from '../components/agreements/DisputeDialog';
import { EndAgreement } from '../components/agreements/EndAgreement';
import { HoldDialog } from '../components/agreements/HoldDialog';
import { PlanDialog } from '../components/agreements/PlanDialog';
import { PromiseDialog } from '../components/agreements/PromiseDialog';
import { CopyButton } from '../components/clipboard';
import { CollectionDialog } from './CollectionDialog';
import { DebitReturnDialog } from './DebitReturnDialog';
import { offers, type Dialog } from './offers';
import { PaymentDialog } from './PaymentDialog';

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
		case 'plan':
			return <PlanDialog { ...who } open={ open } />;
		case 'hold':
			return <HoldDialog { ...who } />;
		case 'dispute':
			return <DisputeDialog invoice_id={ id } number={ number } onClose={ onClose } />;
	}
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
