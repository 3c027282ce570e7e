import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Service } from '../../contract/services';
import { Card } from '../components/Card';
import { Link } from '../components/router';
import { Exempt } from '../components/services/Exempt';
import { ExemptionDialog } from '../components/services/ExemptionDialog';
import { exempt_customer } from '../components/services/queries';
import { ServiceState } from '../components/services/ServiceState';

/** All services of a customer at once on the do-not-suspend list. */
function Exemption( { of }: { of: Service } ) {
	const [ open, set_open ] = useState( false );
	const exempt = useMutation( exempt_customer() );
	return (
		<>
			<Exempt service={ { exempt_until: of.customer_exempt_until } } />
			{ of.customer_exempt_reason && <p>{ of.customer_exempt_reason }</p> }
			<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_open( true ) }>
				{ __( 'Do-not-suspend list', 'hosting-invoices' ) }
			</Button>
			{ open && (
				<ExemptionDialog
					id={ of.customer_id }
					question={ __( 'The services of this customer are suspended', 'hosting-invoices' ) }
					until={ of.customer_exempt_until }
					reason={ of.customer_exempt_reason }
					save={ exempt }
					onClose={ () => set_open( false ) }
				/>
			) }
		</>
	);
}

export const ServicesCard = ( { services }: { services: Service[] } ) =>
	services[ 0 ] === undefined ? null : (
		<Card title={ __( 'Services', 'hosting-invoices' ) }>
			<ul className="hosting-invoices-needs">
				{ services.map( ( service ) => (
					<li key={ service.id }>
						<span>
							<Link to={ `/services/${ service.id }` }>{ service.label }</Link>
							{ service.reference && service.reference !== service.label && (
								<span className="hosting-invoices-muted"> · { service.reference }</span>
							) }
						</span>
						<ServiceState wanted={ service.wanted } actual={ service.actual } />
					</li>
				) ) }
			</ul>
			<Exemption of={ services[ 0 ] } />
		</Card>
	);
