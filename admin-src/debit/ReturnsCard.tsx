import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { DebitReturn } from '../../contract/debit';
import { Card } from '../components/Card';
import { date_short } from '../components/calendar';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { money } from '../components/money';
import { Link } from '../components/router';
import { return_words } from '../components/words/returns';
import { repair, returns_query } from './queries';
import { done_words } from './words';

function Repair( { id }: { id: number } ) {
	const act = useMutation( repair() );
	return (
		<span className="hosting-invoices-buttons">
			<Button
				variant="primary"
				disabled={ act.isPending }
				onClick={ () => act.mutate( { id, action: 'collect_again' } ) }
			>
				{ __( 'Collect again', 'hosting-invoices' ) }
			</Button>
			<Button
				variant="tertiary"
				disabled={ act.isPending }
				onClick={ () => act.mutate( { id, action: 'leave_to_customer' } ) }
			>
				{ __( 'Let the customer pay', 'hosting-invoices' ) }
			</Button>
			{ act.error && <ErrorNotice error={ act.error } /> }
		</span>
	);
}

function Return( { row }: { row: DebitReturn } ) {
	return (
		<li>
			<span>
				<strong>{ money( row.amount, row.currency ) }</strong> · { date_short( row.returned_on ) } ·{ ' ' }
				<Link to={ `/invoices/${ row.invoice_id }` }>{ row.number }</Link> ·{ ' ' }
				<Link to={ `/customers/${ row.customer_id }` }>{ row.customer }</Link>
				<br />
				{ row.reason } { return_words()[ row.reason ] }
				<br />
				<span className="hosting-invoices-muted">{ done_words()[ row.done ] }</span>
			</span>
			{ row.waits && <Repair id={ row.debit_id } /> }
		</li>
	);
}

export function ReturnsCard() {
	const query = useQuery( returns_query() );
	return (
		<Card title={ __( 'Came back', 'hosting-invoices' ) }>
			<Loaded query={ query }>
				{ ( { rows } ) =>
					rows.length === 0 ? (
						<p>{ __( 'Nothing came back.', 'hosting-invoices' ) }</p>
					) : (
						<ul className="hosting-invoices-needs">
							{ rows.map( ( row ) => (
								<Return key={ row.debit_id } row={ row } />
							) ) }
						</ul>
					)
				}
			</Loaded>
		</Card>
	);
}
