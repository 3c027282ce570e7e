import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { Card } from '../components/Card';
import { date_short } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { money } from '../components/money';
import { Link } from '../components/router';
import { Status } from '../components/Status';
import { batches_query } from './queries';
import { batch_words } from './words';

export function BatchesCard() {
	const query = useQuery( batches_query() );
	return (
		<Card title={ __( 'Batches', 'hosting-invoices' ) }>
			<Loaded query={ query }>
				{ ( { rows } ) =>
					rows.length === 0 ? (
						<p>
							{ __(
								'No batches yet. They come by themselves when collections are due.',
								'hosting-invoices'
							) }
						</p>
					) : (
						<div className="hosting-invoices-scroll">
							<table className="widefat striped">
								<thead>
									<tr>
										<th scope="col">{ __( 'Collected on', 'hosting-invoices' ) }</th>
										<th scope="col">{ __( 'Debits', 'hosting-invoices' ) }</th>
										<th scope="col">{ __( 'Total', 'hosting-invoices' ) }</th>
										<th scope="col">{ __( 'State', 'hosting-invoices' ) }</th>
									</tr>
								</thead>
								<tbody>
									{ rows.map( ( row ) => {
										const [ tone, word ] = batch_words()[ row.state ];
										return (
											<tr key={ row.id }>
												<td>
													<Link to={ `/debit/${ row.id }` }>
														{ date_short( row.collection_on ) }
													</Link>
												</td>
												<td>{ row.debits }</td>
												<td>{ money( row.total, row.currency ) }</td>
												<td>
													<Status tone={ tone }>{ word }</Status>
												</td>
											</tr>
										);
									} ) }
								</tbody>
							</table>
						</div>
					)
				}
			</Loaded>
		</Card>
	);
}
