import { __ } from '@wordpress/i18n';
import type { Customer } from '../../contract/subscriptions';
import { Card } from '../components/Card';
import { date_short } from '../components/calendar';
import { InvoiceTags } from '../components/InvoiceTags';
import { money } from '../components/money';
import { Link } from '../components/router';

export const InvoicesCard = ( { customer }: { customer: Customer } ) => (
	<Card
		title={ __( 'Invoices', 'hosting-invoices' ) }
		actions={ <Link to={ `/invoices?customer_id=${ customer.id }` }>{ __( 'all', 'hosting-invoices' ) }</Link> }
	>
		{ customer.invoices.length === 0 ? (
			<p className="hosting-invoices-muted">{ __( 'None yet.', 'hosting-invoices' ) }</p>
		) : (
			<div className="hosting-invoices-scroll">
				<table className="hosting-invoices-table">
					<thead>
						<tr>
							<th scope="col">{ __( 'Number', 'hosting-invoices' ) }</th>
							<th scope="col">{ __( 'Due', 'hosting-invoices' ) }</th>
							<th scope="col">{ __( 'State', 'hosting-invoices' ) }</th>
							<th scope="col" className="is-amount">
								{ __( 'Open', 'hosting-invoices' ) }
							</th>
						</tr>
					</thead>
					<tbody>
						{ customer.invoices.map( ( invoice ) => (
							<tr key={ invoice.id }>
								<th scope="row">
									<Link to={ `/invoices/${ invoice.id }` }>{ invoice.number }</Link>
								</th>
								<td>{ date_short( invoice.due ) }</td>
								<td>
									<InvoiceTags invoice={ invoice } />
								</td>
								<td className="is-amount">{ money( invoice.open, invoice.currency ) }</td>
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
		) }
	</Card>
);
