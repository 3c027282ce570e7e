import { __ } from '@wordpress/i18n';
import type { Service } from '../../contract/services';
import { Card } from '../components/Card';
import { Link } from '../components/router';
import { ServiceState } from '../components/services/ServiceState';

export const ServicesCard = ( { services }: { services: Service[] } ) =>
	services.length === 0 ? null : (
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
		</Card>
	);
