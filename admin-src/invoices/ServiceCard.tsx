import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import type { ServiceDetail } from '../../contract/services';
import { Card } from '../components/Card';
import { date_in_words, date_of_instant, days_from_today, time_of_instant } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { Link } from '../components/router';
import { GateChecklist } from '../components/services/GateChecklist';
import { service_query } from '../components/services/queries';
import { ServiceState } from '../components/services/ServiceState';

interface ServiceCardProps {
	service: Invoice[ 'services' ][ number ];
	invoice: Invoice;
}

/** One sentence: what is going to happen to it, and when at the earliest. */
export function gate_summary( service: ServiceCardProps[ 'service' ], invoice: Invoice ): string {
	if ( service.wanted === 'suspended' ) {
		return __( 'It is restored by itself when nothing is past due any more.', 'hosting-invoices' );
	}
	const now =
		invoice.paused === 'promise' && invoice.paused_until
			? sprintf(
					// translators: %s: date in words
					__( 'Not suspended now: promise until %s.', 'hosting-invoices' ),
					date_in_words( invoice.paused_until )
				)
			: '';
	if ( service.suspension_from === null ) {
		return now || __( 'No suspension is coming.', 'hosting-invoices' );
	}
	const from = date_in_words( service.suspension_from );
	// translators: %s: date in words
	const earliest = sprintf( __( 'Suspension not before %s, if nothing changes.', 'hosting-invoices' ), from );
	return `${ now } ${ earliest }`.trim();
}

const ReadBack = ( { service }: { service: ServiceDetail } ) =>
	service.read_back_at === null ? (
		<p className="hosting-invoices-muted">{ __( 'Never read from the panel.', 'hosting-invoices' ) }</p>
	) : (
		<p className="hosting-invoices-muted">
			{ sprintf(
				// translators: 1: day, such as "today", 2: time of day
				__( 'Read from the panel %1$s at %2$s.', 'hosting-invoices' ),
				days_from_today( date_of_instant( service.read_back_at ) ),
				time_of_instant( service.read_back_at )
			) }
		</p>
	);

export function ServiceCard( { service, invoice }: ServiceCardProps ) {
	const [ why, set_why ] = useState( false );
	const query = useQuery( { ...service_query( service.id ), enabled: why } );
	return (
		<Card
			// translators: %s: name of a service
			title={ sprintf( __( 'Service: %s', 'hosting-invoices' ), service.label ) }
			actions={ <Link to={ `/services/${ service.id }` }>{ __( 'Details', 'hosting-invoices' ) }</Link> }
		>
			<p>
				<ServiceState wanted={ service.wanted } actual={ service.actual } />
			</p>
			<p>
				{ gate_summary( service, invoice ) }{ ' ' }
				<Button variant="link" aria-expanded={ why } onClick={ () => set_why( ! why ) }>
					{ __( 'Why?', 'hosting-invoices' ) }
				</Button>
			</p>
			{ why && (
				<Loaded query={ query }>
					{ ( detail ) => (
						<>
							<GateChecklist gate={ detail.gate } />
							<ReadBack service={ detail } />
						</>
					) }
				</Loaded>
			) }
		</Card>
	);
}
