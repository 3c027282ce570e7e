import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ParkedEffect } from '../../contract/overview';
import { Card } from '../components/Card';
import { date_in_words, date_of_instant } from '../components/calendar';
import { EmptyState } from '../components/EmptyState';
import { ReasonDialog } from '../components/form/ReasonDialog';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { act_on_parked, parked_query } from './queries';

function Effect( { effect }: { effect: ParkedEffect } ) {
	const [ letting_go, set_letting_go ] = useState( false );
	const say = useSay();
	const act = useMutation( act_on_parked() );
	const retry = () =>
		act.mutate(
			{ id: effect.id, action: 'try_again' },
			{ onSuccess: () => say( __( 'It is tried again at the next run.', 'hosting-invoices' ) ) }
		);
	const let_go = ( reason: string ) => act.mutate( { id: effect.id, action: 'let_go', reason } );
	return (
		<li>
			<span>
				<strong>{ effect.subject }</strong> ·{ ' ' }
				<Link to={ `/customers/${ effect.customer_id }` }>{ effect.customer }</Link>
				<br />
				<span className="hosting-invoices-wrong">{ effect.reason }</span>
				<br />
				<span className="hosting-invoices-muted">
					{ sprintf(
						// translators: 1: date in words, 2: number of tries
						__( 'since %1$s, tried %2$d times', 'hosting-invoices' ),
						date_in_words( date_of_instant( effect.created_at ) ),
						effect.attempts
					) }
				</span>
				{ act.error && ! letting_go && <ErrorNotice error={ act.error } /> }
			</span>
			<span className="hosting-invoices-buttons">
				<Button variant="secondary" onClick={ retry } isBusy={ act.isPending } disabled={ act.isPending }>
					{ __( 'Try again', 'hosting-invoices' ) }
				</Button>
				<Button variant="tertiary" onClick={ () => set_letting_go( true ) }>
					{ __( 'Let go', 'hosting-invoices' ) }
				</Button>
			</span>
			{ letting_go && (
				<ReasonDialog
					title={ __( 'Let it go', 'hosting-invoices' ) }
					submit={ __( 'Let go', 'hosting-invoices' ) }
					onSubmit={ let_go }
					onClose={ () => set_letting_go( false ) }
					busy={ act.isPending }
					error={ act.error }
					optional
				>
					<p>
						{ __( 'It is not tried again. The history keeps that it was given up.', 'hosting-invoices' ) }
					</p>
				</ReasonDialog>
			) }
		</li>
	);
}

/** What was tried several times and given up, with the reason. */
export default function ParkedPage() {
	const query = useQuery( parked_query() );
	const title = __( 'Given up after several tries', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/', label: __( 'Overview', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<Loaded query={ query }>
				{ ( { rows } ) =>
					rows.length === 0 ? (
						<EmptyState title={ __( 'Nothing was given up', 'hosting-invoices' ) } />
					) : (
						<Card title={ __( 'Waits for you', 'hosting-invoices' ) }>
							<ul className="hosting-invoices-needs">
								{ rows.map( ( effect ) => (
									<Effect key={ effect.id } effect={ effect } />
								) ) }
							</ul>
						</Card>
					)
				}
			</Loaded>
		</>
	);
}
