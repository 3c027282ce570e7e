import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Acceptance } from '../../contract/acceptance';
import { acceptances_query, answer_order } from '../components/acceptance/queries';
import { terms_words, why_words } from '../components/acceptance/words';
import { date_in_words } from '../components/calendar';
import { EmptyState } from '../components/EmptyState';
import { TextArea } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { field_errors } from '../components/wire/error';
import { fill } from '../components/words/fill';

function Refuse( { order, onClose }: { order: Acceptance; onClose: () => void } ) {
	const [ reason, set_reason ] = useState( '' );
	const answer = useMutation( answer_order() );
	const say = useSay();
	const submit = () =>
		answer.mutate(
			{ id: order.id, accepts: false, reason: reason.trim() },
			{
				onSuccess: () => {
					say( __( 'The order is cancelled and the customer is told.', 'hosting-invoices' ) );
					onClose();
				},
			}
		);
	return (
		<FormDialog
			// translators: %s: name of a customer
			title={ fill( __( 'Refuse the order of %s', 'hosting-invoices' ), order.customer ) }
			submit={ __( 'Refuse', 'hosting-invoices' ) }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ answer.isPending }
			error={ answer.error }
			disabled={ reason.trim() === '' }
			destructive
		>
			<p>{ __( 'What was paid for it has to be paid back by you, on the order.', 'hosting-invoices' ) }</p>
			<TextArea
				label={ __( 'What do you tell the customer?', 'hosting-invoices' ) }
				value={ reason }
				onChange={ set_reason }
				rows={ 3 }
				maxLength={ 500 }
				error={ field_errors( answer.error ).reason }
			/>
		</FormDialog>
	);
}

function Order( { order }: { order: Acceptance } ) {
	const [ refuses, set_refuses ] = useState( false );
	const accept = useMutation( answer_order() );
	const say = useSay();
	return (
		<li>
			<span>
				<Link to={ `/customers/${ order.customer_id }` }>{ order.customer }</Link> ·{ ' ' }
				<a href={ order.order_url }>
					{
						// translators: %s: number of an order
						fill( __( 'order %s', 'hosting-invoices' ), order.order_id )
					}
				</a>{ ' ' }
				· { date_in_words( order.decided_on ) }
				<br />
				<span className="hosting-invoices-muted">
					{ [ why_words( order ), ...terms_words( order.terms ) ].filter( Boolean ).join( ' · ' ) }
				</span>
				{ accept.error && <ErrorNotice error={ accept.error } /> }
			</span>
			<span className="hosting-invoices-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					isBusy={ accept.isPending }
					disabled={ accept.isPending }
					accessibleWhenDisabled
					onClick={ () =>
						accept.mutate(
							{ id: order.id, accepts: true },
							{ onSuccess: () => say( __( 'Accepted.', 'hosting-invoices' ) ) }
						)
					}
				>
					{ __( 'Accept', 'hosting-invoices' ) }
				</Button>
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_refuses( true ) }>
					{ __( 'Refuse', 'hosting-invoices' ) }
				</Button>
			</span>
			{ refuses && <Refuse order={ order } onClose={ () => set_refuses( false ) } /> }
		</li>
	);
}

/** Orders that wait until the owner has looked. */
export default function OrdersPage() {
	const query = useQuery( acceptances_query() );
	const title = __( 'Orders to approve', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/', label: __( 'Overview', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<Loaded query={ query } lines={ 4 }>
				{ ( orders ) =>
					orders.length === 0 ? (
						<EmptyState title={ __( 'No order waits for you', 'hosting-invoices' ) } />
					) : (
						<ul className="hosting-invoices-needs">
							{ orders.map( ( order ) => (
								<Order key={ order.id } order={ order } />
							) ) }
						</ul>
					)
				}
			</Loaded>
		</>
	);
}
