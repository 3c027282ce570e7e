import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import type { Acceptance } from '../../contract/acceptance';
import { acceptances_query } from '../components/acceptance/queries';
import { terms_words, why_words } from '../components/acceptance/words';
import { date_in_words } from '../components/calendar';
import { Card } from '../components/Card';
import { Status } from '../components/Status';

function state_words( state: Acceptance[ 'state' ] ): string {
	switch ( state ) {
		case 'accepted':
			return __( 'accepted', 'hosting-invoices' );
		case 'waiting':
			return __( 'waits for you', 'hosting-invoices' );
		case 'refused':
			return __( 'refused', 'hosting-invoices' );
		case 'withdrawn':
			return __( 'cancelled by the customer', 'hosting-invoices' );
	}
}

/** On which terms this customer was taken, and why. Nothing where all was as usual. */
export function AcceptanceCard( { customer_id }: { customer_id: number } ) {
	const { data = [] } = useQuery( acceptances_query( customer_id ) );
	return data.length === 0 ? null : (
		<Card title={ __( 'Accepted on these terms', 'hosting-invoices' ) }>
			<ul className="hosting-invoices-needs">
				{ data.map( ( one ) => (
					<li key={ one.id }>
						<span>
							{ terms_words( one.terms ).join( ', ' ) || __( 'the usual terms', 'hosting-invoices' ) }
							<br />
							<span className="hosting-invoices-muted">
								{ date_in_words( one.decided_on ) } · { why_words( one ) }
							</span>
						</span>
						<Status tone={ one.state === 'waiting' ? 'warning' : 'plain' }>
							{ state_words( one.state ) }
						</Status>
					</li>
				) ) }
			</ul>
		</Card>
	);
}
