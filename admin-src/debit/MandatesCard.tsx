import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { SearchControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Card } from '../components/Card';
import { date_short } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { Link } from '../components/router';
import { Status } from '../components/Status';
import { mandates_query } from './queries';
import { mandate_words } from './words';

export function MandatesCard() {
	const [ search, set_search ] = useState( '' );
	const query = useQuery( mandates_query( search ) );
	return (
		<Card title={ __( 'Mandates', 'hosting-invoices' ) }>
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Search mandate or customer', 'hosting-invoices' ) }
				value={ search }
				onChange={ set_search }
			/>
			<Loaded query={ query }>
				{ ( { rows } ) => (
					<div className="hosting-invoices-scroll">
						<table className="widefat striped">
							<tbody>
								{ rows.map( ( row ) => {
									const [ tone, word ] = mandate_words()[ row.state ];
									return (
										<tr key={ row.id }>
											<th scope="row">
												<Link to={ `/customers/${ row.customer_id }` }>{ row.customer }</Link>
											</th>
											<td>{ row.reference }</td>
											<td>…{ row.iban_last_four }</td>
											<td>{ date_short( row.signed_on ) }</td>
											<td>
												<Status tone={ tone }>{ word }</Status>
											</td>
										</tr>
									);
								} ) }
							</tbody>
						</table>
					</div>
				) }
			</Loaded>
		</Card>
	);
}
