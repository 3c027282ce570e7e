import { __ } from '@wordpress/i18n';
import type { Forecast } from '../../../contract/overview';
import { date_short } from '../calendar';
import { money } from '../money';
import { Link } from '../router';
import { forecast_words } from '../words/forecast';

export const ForecastTable = ( { rows }: { rows: Forecast[ 'rows' ] } ) => (
	<div className="hosting-invoices-scroll">
		<table className="hosting-invoices-table">
			<thead>
				<tr>
					<th scope="col">{ __( 'Day', 'hosting-invoices' ) }</th>
					<th scope="col">{ __( 'Customer', 'hosting-invoices' ) }</th>
					<th scope="col">{ __( 'What', 'hosting-invoices' ) }</th>
					<th scope="col" className="is-amount">
						{ __( 'Amount', 'hosting-invoices' ) }
					</th>
				</tr>
			</thead>
			<tbody>
				{ rows.map( ( row, place ) => (
					<tr key={ place }>
						<td>{ date_short( row.on ) }</td>
						<td>
							<Link to={ `/customers/${ row.customer_id }` }>{ row.customer }</Link>
						</td>
						<td>{ forecast_words( row ) }</td>
						<td className="is-amount">{ row.amount === null ? '' : money( row.amount ) }</td>
					</tr>
				) ) }
			</tbody>
		</table>
	</div>
);
