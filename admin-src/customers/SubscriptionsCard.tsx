import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Customer, Subscription } from '../../contract/subscriptions';
import { Card } from '../components/Card';
import { date_in_words, date_with_year } from '../components/calendar';
import { ReasonDialog } from '../components/form/ReasonDialog';
import { money } from '../components/money';
import { useSay } from '../components/notices';
import { interval_words } from './intervals';
import { end_subscription } from './queries';
import { SubscriptionDialog } from './SubscriptionDialog';

function state_words( { state, from, ends_on, next_invoice_on }: Subscription ): string {
	const end = ends_on === null ? '' : date_with_year( ends_on );
	switch ( state ) {
		case 'planned':
			// translators: %s: date in words
			return sprintf( __( 'starts on %s', 'hosting-invoices' ), date_in_words( from ) );
		case 'active':
			return next_invoice_on === null
				? __( 'active', 'hosting-invoices' )
				: // translators: %s: date in words
					sprintf( __( 'next invoice on %s', 'hosting-invoices' ), date_in_words( next_invoice_on ) );
		case 'ending':
			// translators: %s: date in words
			return sprintf( __( 'ends on %s', 'hosting-invoices' ), end );
		case 'ended':
			// translators: %s: date in words
			return sprintf( __( 'ended on %s', 'hosting-invoices' ), end );
	}
}

function EndDialog( { subscription, onClose }: { subscription: Subscription; onClose: () => void } ) {
	const say = useSay();
	const end = useMutation( end_subscription() );
	const done = () => {
		say( __( 'It ends with the period that has been invoiced last.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<ReasonDialog
			// translators: %s: name of a subscription
			title={ sprintf( __( 'End “%s”?', 'hosting-invoices' ), subscription.label ) }
			submit={ __( 'End at the end of the period', 'hosting-invoices' ) }
			onSubmit={ ( reason ) => end.mutate( { id: subscription.id, reason }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ end.isPending }
			error={ end.error }
			destructive
			optional
		>
			<p>{ __( 'No new period is invoiced; what has been invoiced stays.', 'hosting-invoices' ) }</p>
		</ReasonDialog>
	);
}

function Row( { subscription, onAsk }: { subscription: Subscription; onAsk: ( what: 'change' | 'end' ) => void } ) {
	const { label, quantity, price, every, reference, state } = subscription;
	// translators: 1: what to do, such as "End", 2: name of a subscription
	const of = ( verb: string ) => sprintf( __( '%1$s: %2$s', 'hosting-invoices' ), verb, label );
	const may_end = state === 'active' || state === 'planned';
	return (
		<li>
			<span>
				<strong>{ quantity > 1 ? `${ quantity } × ${ label }` : label }</strong>
				{ reference && reference !== label && <span className="hosting-invoices-muted"> · { reference }</span> }
				<br />
				{ money( price ) } { interval_words( every ) }
				<span className="hosting-invoices-muted"> · { state_words( subscription ) }</span>
			</span>
			<span className="hosting-invoices-buttons">
				{ state !== 'ended' && (
					<Button
						variant="link"
						onClick={ () => onAsk( 'change' ) }
						aria-label={ of( __( 'Change', 'hosting-invoices' ) ) }
					>
						{ __( 'Change', 'hosting-invoices' ) }
					</Button>
				) }
				{ may_end && (
					<Button
						variant="link"
						isDestructive
						onClick={ () => onAsk( 'end' ) }
						aria-label={ of( __( 'End', 'hosting-invoices' ) ) }
					>
						{ __( 'End', 'hosting-invoices' ) }
					</Button>
				) }
			</span>
		</li>
	);
}

export function SubscriptionsCard( { customer }: { customer: Customer } ) {
	const [ asked, set_asked ] = useState< { what: 'change' | 'end'; subscription: Subscription } | null >( null );
	const close = () => set_asked( null );
	return (
		<Card title={ __( 'Subscriptions', 'hosting-invoices' ) }>
			{ customer.subscriptions.length === 0 && (
				<p className="hosting-invoices-muted">{ __( 'None.', 'hosting-invoices' ) }</p>
			) }
			<ul className="hosting-invoices-needs">
				{ customer.subscriptions.map( ( subscription ) => (
					<Row
						key={ subscription.id }
						subscription={ subscription }
						onAsk={ ( what ) => set_asked( { what, subscription } ) }
					/>
				) ) }
			</ul>
			{ asked?.what === 'change' && (
				<SubscriptionDialog customer={ customer } subscription={ asked.subscription } onClose={ close } />
			) }
			{ asked?.what === 'end' && <EndDialog subscription={ asked.subscription } onClose={ close } /> }
		</Card>
	);
}
