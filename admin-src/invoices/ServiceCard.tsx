import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import type { ServiceDetail } from '../../contract/services';
import { Card } from '../components/Card';
import { date_of_instant, days_from_today, time_of_instant } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { Link } from '../components/router';
import { GateChecklist } from '../components/services/GateChecklist';
import { service_query } from '../components/services/queries';
import { ServiceState } from '../components/services/ServiceState';
import { gate_summary } from './gate-summary';

interface ServiceCardProps {
	service: Invoice[ 'services' ][ number ];
	invoice: Invoice;
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
