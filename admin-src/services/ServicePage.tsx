import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ServiceActionInput, ServiceDetail } from '../../contract/services';
import type { SuspensionLevel } from '../../contract/timeline';
import { Card } from '../components/Card';
import { date_in_words, date_of_instant, days_from_today, time_of_instant } from '../components/calendar';
import { ReasonDialog } from '../components/form/ReasonDialog';
import { Loaded } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { Exempt } from '../components/services/Exempt';
import { ExemptionDialog } from '../components/services/ExemptionDialog';
import { GateChecklist } from '../components/services/GateChecklist';
import { LevelField } from '../components/services/LevelField';
import { level_words } from '../components/services/levels';
import { act_on_service, exempt_service, service_query } from '../components/services/queries';
import { ServiceState } from '../components/services/ServiceState';
import { EventLine, Story } from '../components/story/Story';
import { DriftCard } from './DriftCard';
import { RemovalCard } from './RemovalCard';
import { UnknownCard } from './UnknownCard';

type Action = ServiceActionInput[ 'action' ];

function words( action: Action ) {
	switch ( action ) {
		case 'suspend':
			return {
				title: __( 'Suspend now', 'hosting-invoices' ),
				text: __(
					'The gate is asked first; only if every answer is yes, the panel is told.',
					'hosting-invoices'
				),
			};
		case 'restore':
			return {
				title: __( 'Restore now', 'hosting-invoices' ),
				text: __( 'The panel is told to switch it on again, whatever is open.', 'hosting-invoices' ),
			};
		case 'read':
			return {
				title: __( 'Read from the panel', 'hosting-invoices' ),
				text: __( 'Asks the panel how the service stands. Nothing is switched.', 'hosting-invoices' ),
			};
	}
}

function ActionDialog( { id, action, onClose }: { id: number; action: Action; onClose: () => void } ) {
	const say = useSay();
	const act = useMutation( act_on_service() );
	const [ level, set_level ] = useState< SuspensionLevel >( 'full' );
	const { title, text } = words( action );
	const done = () => {
		say( __( 'Asked of the panel.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<ReasonDialog
			title={ title }
			submit={ title }
			onSubmit={ ( reason ) =>
				act.mutate( action === 'suspend' ? { id, action, reason, level } : { id, action, reason }, {
					onSuccess: done,
				} )
			}
			onClose={ onClose }
			busy={ act.isPending }
			error={ act.error }
			destructive={ action === 'suspend' }
		>
			<p>{ text }</p>
			{ action === 'suspend' && <LevelField value={ level } onChange={ set_level } /> }
		</ReasonDialog>
	);
}

function Buttons( { service }: { service: ServiceDetail } ) {
	const [ asked, set_asked ] = useState< Action | 'exempt' | null >( null );
	const exempt = useMutation( exempt_service() );
	const close = () => set_asked( null );
	const main = service.wanted === 'active' ? 'suspend' : 'restore';
	return (
		<>
			<div className="hosting-invoices-buttons">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isDestructive={ main === 'suspend' }
					onClick={ () => set_asked( main ) }
				>
					{ words( main ).title }
				</Button>
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_asked( 'read' ) }>
					{ words( 'read' ).title }
				</Button>
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_asked( 'exempt' ) }>
					{ __( 'Do-not-suspend list', 'hosting-invoices' ) }
				</Button>
			</div>
			{ asked === 'exempt' && (
				<ExemptionDialog
					id={ service.id }
					question={ __( 'This service is suspended', 'hosting-invoices' ) }
					until={ service.exempt_until }
					reason={ service.exempt_reason }
					save={ exempt }
					onClose={ close }
				/>
			) }
			{ asked !== null && asked !== 'exempt' && (
				<ActionDialog id={ service.id } action={ asked } onClose={ close } />
			) }
		</>
	);
}

function read_words( read_back_at: string | null ): string {
	return read_back_at === null
		? __( 'Never read from the panel.', 'hosting-invoices' )
		: sprintf(
				// translators: 1: day, such as "today", 2: time of day
				__( 'Read from the panel %1$s at %2$s.', 'hosting-invoices' ),
				days_from_today( date_of_instant( read_back_at ) ),
				time_of_instant( read_back_at )
			);
}

const State = ( { service }: { service: ServiceDetail } ) => (
	<Card title={ __( 'State', 'hosting-invoices' ) }>
		<p className="hosting-invoices-tags">
			<ServiceState wanted={ service.wanted } actual={ service.actual } drift={ service.drift } />
			<Exempt service={ service } />
		</p>
		<p>
			<Link to={ `/customers/${ service.customer_id }` }>{ service.customer }</Link>
			{ service.reference && ` · ${ service.reference }` }
			{ service.server && ` · ${ service.server }` }
			{ service.account && service.account !== service.reference && ` (${ service.account })` }
			{ service.since !== null && (
				<>
					{ ' · ' }
					{ sprintf(
						// translators: %s: date in words
						__( 'since %s', 'hosting-invoices' ),
						date_in_words( service.since )
					) }
				</>
			) }
			<br />
			<span className="hosting-invoices-muted">{ read_words( service.read_back_at ) }</span>
		</p>
		{ service.wanted === 'suspended' && <p>{ level_words( service.level ) }</p> }
		{ service.exempt_reason && <p>{ service.exempt_reason }</p> }
		{ service.customer_exempt_until !== null && (
			<p>
				{ __( 'The whole customer is on the do-not-suspend list.', 'hosting-invoices' ) }{ ' ' }
				{ service.customer_exempt_reason }
			</p>
		) }
		{ service.last_error && <p className="hosting-invoices-wrong">{ service.last_error }</p> }
		{ service.wanted !== 'terminated' && <Buttons service={ service } /> }
	</Card>
);

const Why = ( { service }: { service: ServiceDetail } ) => {
	const all = service.gate.every( ( { holds } ) => holds );
	return (
		<Card title={ __( 'Why, or why not', 'hosting-invoices' ) }>
			<p>
				{ all
					? __( 'Every answer is yes: it may be suspended.', 'hosting-invoices' )
					: __( 'It is suspended only when every answer is yes.', 'hosting-invoices' ) }
				{ service.suspension_from !== null && (
					<>
						{ ' ' }
						{ sprintf(
							// translators: %s: date in words
							__( 'Not before %s, if nothing changes.', 'hosting-invoices' ),
							date_in_words( service.suspension_from )
						) }
					</>
				) }
			</p>
			<GateChecklist gate={ service.gate } />
		</Card>
	);
};

export default function ServicePage( { id }: { id: number } ) {
	const query = useQuery( service_query( id ) );
	return (
		<Loaded query={ query } lines={ 8 }>
			{ ( service ) => (
				<>
					<PageHeading
						title={ service.label }
						above={ { to: '/services', label: __( 'Services', 'hosting-invoices' ) } }
					>
						{ service.label }
					</PageHeading>
					{ service.drift !== null && <DriftCard service={ service } /> }
					{ service.drift === null && service.actual === 'unknown' && <UnknownCard service={ service } /> }
					<div className="hosting-invoices-cols">
						<State service={ service } />
						<Why service={ service } />
					</div>
					<RemovalCard service={ service } />
					{ service.story.length > 0 && (
						<Card title={ __( 'What happened to it', 'hosting-invoices' ) }>
							<Story label={ __( 'What happened to it', 'hosting-invoices' ) }>
								{ service.story.map( ( event ) => (
									<EventLine key={ event.id } event={ event } with_invoice />
								) ) }
							</Story>
						</Card>
					) }
				</>
			) }
		</Loaded>
	);
}
