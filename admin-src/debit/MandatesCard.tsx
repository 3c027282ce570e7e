import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, SearchControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { date_short } from '../components/calendar';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { offer_file } from '../components/offer-file';
import { Link } from '../components/router';
import { Status } from '../components/Status';
import { MandateImport } from './MandateImport';
import { mandates_query, read_mandate_paper } from './queries';
import { mandate_words } from './words';

function Paper( { id, reference }: { id: number; reference: string } ) {
	const paper = useMutation( read_mandate_paper() );
	return (
		<>
			<Button
				variant="link"
				isBusy={ paper.isPending }
				// translators: %s: reference of a mandate
				aria-label={ sprintf( __( 'PDF of mandate %s', 'hosting-invoices' ), reference ) }
				onClick={ () => paper.mutate( id, { onSuccess: offer_file } ) }
			>
				PDF
			</Button>
			{ paper.error && <ErrorNotice error={ paper.error } /> }
		</>
	);
}

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
							<thead>
								<tr>
									<th scope="col">{ __( 'Customer', 'hosting-invoices' ) }</th>
									<th scope="col">{ __( 'Reference', 'hosting-invoices' ) }</th>
									<th scope="col">{ __( 'Account', 'hosting-invoices' ) }</th>
									<th scope="col">{ __( 'Signed', 'hosting-invoices' ) }</th>
									<th scope="col">{ __( 'Last used', 'hosting-invoices' ) }</th>
									<th scope="col">{ __( 'State', 'hosting-invoices' ) }</th>
									<th scope="col">{ __( 'Paper', 'hosting-invoices' ) }</th>
								</tr>
							</thead>
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
												{ row.last_collected_on ? date_short( row.last_collected_on ) : '–' }
											</td>
											<td>
												<Status tone={ tone }>{ word }</Status>
											</td>
											<td>
												{ row.has_paper && <Paper id={ row.id } reference={ row.reference } /> }
											</td>
										</tr>
									);
								} ) }
							</tbody>
						</table>
					</div>
				) }
			</Loaded>
			{ boot().may_change_settings && <MandateImport /> }
		</Card>
	);
}
