import { __ } from '@wordpress/i18n';
import type { Settings } from '../../contract/settings';
import { Card } from '../components/Card';
import { date_with_year } from '../components/calendar';

/** Figures of the law in use today: each with the day from which it holds, and where it stands. */
export const LawCard = ( { law }: { law: Settings[ 'law' ] } ) => (
	<Card title={ __( 'What does the law say today?', 'hosting-invoices' ) }>
		<div className="hosting-invoices-scroll">
			<table className="hosting-invoices-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'What', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Figure', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Since', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'Source', 'hosting-invoices' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ law.map( ( { key, value, since, source } ) => (
						<tr key={ `${ key } ${ since }` }>
							<th scope="row">{ key }</th>
							<td>{ value }</td>
							<td>{ date_with_year( since ) }</td>
							<td>{ source }</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	</Card>
);
