import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Batch } from '../../contract/debit';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { date_in_words } from '../components/calendar';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { money } from '../components/money';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { Status } from '../components/Status';
import { act_on_batch, batch_query, read_file } from './queries';
import { batch_words, debit_words } from './words';

function save( { name, content }: { name: string; content: string } ) {
	const address = URL.createObjectURL( new Blob( [ content ], { type: 'application/xml' } ) );
	const link = Object.assign( document.createElement( 'a' ), { href: address, download: name } );
	link.click();
	URL.revokeObjectURL( address );
}

function Actions( { batch }: { batch: Batch } ) {
	const act = useMutation( act_on_batch() );
	const file = useMutation( read_file() );
	const button = ( action: 'approve' | 'withdraw' | 'submit', label: string, primary = false ) => (
		<Button
			variant={ primary ? 'primary' : 'secondary' }
			isBusy={ act.isPending && act.variables.action === action }
			disabled={ act.isPending }
			onClick={ () => act.mutate( { id: batch.id, action } ) }
		>
			{ label }
		</Button>
	);
	if ( ! boot().may_change_settings ) {
		return null;
	}
	return (
		<>
			<p className="hosting-invoices-buttons">
				{ batch.may_approve && button( 'approve', __( 'Approve', 'hosting-invoices' ), true ) }
				{ batch.may_download && (
					<Button
						variant={ batch.may_submit ? 'primary' : 'secondary' }
						isBusy={ file.isPending }
						onClick={ () => file.mutate( batch.id, { onSuccess: save } ) }
					>
						{ __( 'Download', 'hosting-invoices' ) }
					</Button>
				) }
				{ batch.may_submit && button( 'submit', __( 'Mark as handed in', 'hosting-invoices' ) ) }
				{ batch.may_withdraw && button( 'withdraw', __( 'Withdraw', 'hosting-invoices' ) ) }
			</p>
			{ ( act.error ?? file.error ) && <ErrorNotice error={ act.error ?? file.error } /> }
		</>
	);
}

function Rows( { batch }: { batch: Batch } ) {
	return (
		<div className="hosting-invoices-scroll">
			<table className="widefat striped">
				<thead>
					<tr>
						<th scope="col">{ __( 'Invoice', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Customer', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Mandate', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Amount', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'State', 'hosting-invoices' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ batch.rows.map( ( row ) => {
						const [ tone, word ] = debit_words()[ row.state ];
						return (
							<tr key={ row.debit_id }>
								<td>
									<Link to={ `/invoices/${ row.invoice_id }` }>{ row.number }</Link>
								</td>
								<td>
									<Link to={ `/customers/${ row.customer_id }` }>{ row.customer }</Link>
								</td>
								<td>
									{ row.mandate } · …{ row.iban_last_four }
								</td>
								<td>{ money( row.amount, batch.currency ) }</td>
								<td>
									<Status tone={ tone }>
										{ word } { row.reason }
									</Status>
								</td>
							</tr>
						);
					} ) }
				</tbody>
			</table>
		</div>
	);
}

export default function BatchPage( { id }: { id: number } ) {
	const query = useQuery( batch_query( id ) );
	return (
		<Loaded query={ query } lines={ 8 }>
			{ ( batch ) => {
				const title = sprintf(
					// translators: %s: date in words
					__( 'Debit batch of %s', 'hosting-invoices' ),
					date_in_words( batch.collection_on )
				);
				const [ tone, word ] = batch_words()[ batch.state ];
				return (
					<>
						<PageHeading
							title={ title }
							above={ { to: '/debit', label: __( 'Direct debit', 'hosting-invoices' ) } }
						>
							{ title }
						</PageHeading>
						<Card
							title={ money( batch.total, batch.currency ) }
							actions={ <Status tone={ tone }>{ word }</Status> }
						>
							<Actions batch={ batch } />
							<Rows batch={ batch } />
						</Card>
					</>
				);
			} }
		</Loaded>
	);
}
