import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Customer } from '../../contract/subscriptions';
import { EndAgreement, type Agreement } from '../components/agreements/EndAgreement';
import { HoldDialog } from '../components/agreements/HoldDialog';
import { PlanCard } from '../components/agreements/PlanCard';
import { PlanDialog } from '../components/agreements/PlanDialog';
import { PromiseDialog } from '../components/agreements/PromiseDialog';
import { is_nothing } from '../components/money';
import { Link } from '../components/router';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { AcceptanceCard } from './AcceptanceCard';
import { ContactDialog } from './ContactDialog';
import { HistoryCard } from './HistoryCard';
import { InvoicesCard } from './InvoicesCard';
import { MandateCard } from './MandateCard';
import { PayBacksCard } from './PayBacksCard';
import { customer_query } from './queries';
import { ServicesCard } from './ServicesCard';
import { StandingCard } from './StandingCard';
import { SubscriptionDialog } from './SubscriptionDialog';
import { SubscriptionsCard } from './SubscriptionsCard';

type Dialog = 'promise' | 'plan' | 'hold' | 'subscription' | 'contact' | Agreement;

export const name_of = ( { contact }: Customer ) => contact.company || contact.name || contact.email;

function Open( { dialog, customer, onClose }: { dialog: Dialog; customer: Customer; onClose: () => void } ) {
	const who = { customer_id: customer.id, customer: name_of( customer ), onClose };
	if ( typeof dialog === 'object' ) {
		return <EndAgreement { ...dialog } onClose={ onClose } />;
	}
	switch ( dialog ) {
		case 'promise':
			return <PromiseDialog { ...who } open={ customer.open } />;
		case 'plan':
			return <PlanDialog { ...who } open={ customer.open } />;
		case 'hold':
			return <HoldDialog { ...who } />;
		case 'subscription':
			return <SubscriptionDialog customer={ customer } onClose={ onClose } />;
		case 'contact':
			return <ContactDialog customer={ customer } onClose={ onClose } />;
	}
}

function Actions( { customer }: { customer: Customer } ) {
	const [ dialog, set_dialog ] = useState< Dialog | null >( null );
	const { promise, plan, hold } = customer;
	const button = ( asked: Dialog, label: string ) => (
		<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_dialog( asked ) }>
			{ label }
		</Button>
	);
	return (
		<>
			{ promise
				? button( { kind: 'promise', id: promise.id }, __( 'Withdraw the promise', 'hosting-invoices' ) )
				: button( 'promise', __( 'Promise', 'hosting-invoices' ) ) }
			{ plan
				? button( { kind: 'plan', id: plan.id }, __( 'Withdraw the payment plan', 'hosting-invoices' ) )
				: button( 'plan', __( 'Payment plan', 'hosting-invoices' ) ) }
			{ hold
				? button( { kind: 'hold', id: hold.id }, __( 'End the hold', 'hosting-invoices' ) )
				: button( 'hold', __( 'Hold', 'hosting-invoices' ) ) }
			{ button( 'subscription', __( 'Add subscription', 'hosting-invoices' ) ) }
			{ button( 'contact', __( 'Edit', 'hosting-invoices' ) ) }
			{ ! is_nothing( customer.late ) && (
				<Link to={ `/claims/${ customer.id }` } className="components-button is-secondary">
					{ __( 'Claim', 'hosting-invoices' ) }
				</Link>
			) }
			{ dialog !== null && <Open dialog={ dialog } customer={ customer } onClose={ () => set_dialog( null ) } /> }
		</>
	);
}

const Page = ( { customer }: { customer: Customer } ) => (
	<>
		<PageHeading
			title={ name_of( customer ) }
			above={ { to: '/customers', label: __( 'Customers', 'hosting-invoices' ) } }
			actions={ <Actions customer={ customer } /> }
		>
			{ name_of( customer ) }
		</PageHeading>
		<div className="hosting-invoices-cols">
			<div>
				<StandingCard customer={ customer } />
				{ customer.plan && <PlanCard plan={ customer.plan } /> }
				<MandateCard customer={ customer } />
				<PayBacksCard customer_id={ customer.id } />
				<AcceptanceCard customer_id={ customer.id } />
			</div>
			<div>
				<SubscriptionsCard customer={ customer } />
				<ServicesCard services={ customer.services } />
				<InvoicesCard customer={ customer } />
				<HistoryCard history={ customer.history } />
			</div>
		</div>
	</>
);

export default function CustomerPage( { id }: { id: number } ) {
	const query = useQuery( customer_query( id ) );
	return (
		<Loaded query={ query } lines={ 8 }>
			{ ( customer ) => <Page customer={ customer } /> }
		</Loaded>
	);
}
