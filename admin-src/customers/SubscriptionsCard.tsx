import { useState } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Customer, Subscription } from '../../contract/subscriptions';
import { Card } from '../components/Card';
import { BillingDayDialog } from './life/BillingDayDialog';
import { DayLines } from './life/DayLines';
import { EndDialog } from './life/EndDialog';
import { PauseDialog } from './life/PauseDialog';
import { PlanDialog } from './life/PlanDialog';
import { SubscriptionDialog } from './SubscriptionDialog';
import { SubscriptionRow, type Asked } from './SubscriptionRow';

interface OpenProps {
	asked: { what: Asked; subscription: Subscription };
	customer: Customer;
	onClose: () => void;
}

function Open( { asked: { what, subscription }, customer, onClose }: OpenProps ) {
	const props = { subscription, onClose };
	switch ( what ) {
		case 'change':
			return <SubscriptionDialog customer={ customer } { ...props } />;
		case 'plan':
			return <PlanDialog { ...props } />;
		case 'pause':
			return <PauseDialog { ...props } />;
		case 'end':
			return <EndDialog { ...props } />;
	}
}

function Waiting( { lines }: { lines: Customer[ 'waiting' ] } ) {
	return lines.length === 0 ? null : (
		<>
			<p>{ __( 'Waits for the next invoice:', 'hosting-invoices' ) }</p>
			<DayLines lines={ lines } />
		</>
	);
}

export function SubscriptionsCard( { customer }: { customer: Customer } ) {
	const [ asked, set_asked ] = useState< OpenProps[ 'asked' ] | null >( null );
	const [ asks_day, set_asks_day ] = useState( false );
	const running = customer.subscriptions.filter( ( { ends_on } ) => ends_on === null );
	return (
		<Card title={ __( 'Subscriptions', 'hosting-invoices' ) }>
			{ customer.subscriptions.length === 0 && (
				<p className="hosting-invoices-muted">{ __( 'None.', 'hosting-invoices' ) }</p>
			) }
			<ul className="hosting-invoices-needs">
				{ customer.subscriptions.map( ( subscription ) => (
					<SubscriptionRow
						key={ subscription.id }
						subscription={ subscription }
						onAsk={ ( what ) => set_asked( { what, subscription } ) }
					/>
				) ) }
			</ul>
			<Waiting lines={ customer.waiting } />
			{ running.length > 1 && (
				<Button variant="link" onClick={ () => set_asks_day( true ) }>
					{ __( 'One billing day for all services', 'hosting-invoices' ) }
				</Button>
			) }
			{ asked && <Open asked={ asked } customer={ customer } onClose={ () => set_asked( null ) } /> }
			{ asks_day && <BillingDayDialog customer_id={ customer.id } onClose={ () => set_asks_day( false ) } /> }
		</Card>
	);
}
