import { useState } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { Card } from '../components/Card';
import { minor, money } from '../components/money';
import { Link } from '../components/router';
import { age_words } from './words';

type Row = Overview[ 'owed_by_age' ][ number ];

const address = ( { from_days, to_days }: Row ) =>
	`/invoices?late_from=${ from_days }${ to_days === null ? '' : `&late_to=${ to_days }` }&orderby=due&order=asc`;

const Bars = ( { rows, currency }: { rows: Row[]; currency: string } ) => {
	const most = Math.max( 1, ...rows.map( ( { amount } ) => minor( amount ) ) );
	return (
		<ul className="hosting-invoices-bars">
			{ rows.map( ( row ) => (
				<li key={ row.from_days }>
					<Link to={ address( row ) }>{ age_words( row ) }</Link>
					<span className="hosting-invoices-bars__bar" aria-hidden="true">
						<span style={ { width: `${ ( 100 * minor( row.amount ) ) / most }%` } } />
					</span>
					<span className="hosting-invoices-amount">{ money( row.amount, currency ) }</span>
				</li>
			) ) }
		</ul>
	);
};

const Table = ( { rows, currency }: { rows: Row[]; currency: string } ) => (
	<table className="hosting-invoices-table">
		<thead>
			<tr>
				<th scope="col">{ __( 'Days late', 'hosting-invoices' ) }</th>
				<th scope="col" className="is-amount">
					{ __( 'Invoices', 'hosting-invoices' ) }
				</th>
				<th scope="col" className="is-amount">
					{ __( 'Amount', 'hosting-invoices' ) }
				</th>
			</tr>
		</thead>
		<tbody>
			{ rows.map( ( row ) => (
				<tr key={ row.from_days }>
					<th scope="row">
						<Link to={ address( row ) }>{ age_words( row ) }</Link>
					</th>
					<td className="is-amount">{ row.invoices }</td>
					<td className="is-amount">{ money( row.amount, currency ) }</td>
				</tr>
			) ) }
		</tbody>
	</table>
);

/** How old is what is owed: as bars, and the same as a table. */
export function OwedByAge( { rows, currency }: { rows: Row[]; currency: string } ) {
	const [ as_table, set_as_table ] = useState( false );
	return (
		<Card
			title={ __( 'Late, by age', 'hosting-invoices' ) }
			actions={
				<Button variant="link" onClick={ () => set_as_table( ! as_table ) }>
					{ as_table ? __( 'as bars', 'hosting-invoices' ) : __( 'as a table', 'hosting-invoices' ) }
				</Button>
			}
		>
			{ as_table ? <Table rows={ rows } currency={ currency } /> : <Bars rows={ rows } currency={ currency } /> }
		</Card>
	);
}
