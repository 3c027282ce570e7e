import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ComingSuspensions } from '../../contract/servers';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { date_in_words, date_short } from '../components/calendar';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { level_words } from '../components/services/levels';
import { fill } from '../components/words/fill';
import { reason_words } from '../components/words/reasons';
import { allow_rise, coming_query } from './queries';

type Row = ComingSuspensions[ 'rows' ][ number ];

const does_words = ( { does, level }: Row ) =>
	does === null || does === level
		? level_words( level )
		: // translators: %s: what is done
			fill( __( '%s (milder than asked: the panel cannot do more)', 'hosting-invoices' ), level_words( does ) );

const Line = ( { row }: { row: Row } ) => (
	<tr>
		<td>{ date_short( row.on ) }</td>
		<td>
			<Link to={ `/services/${ row.service_id }` }>{ row.reference }</Link>
			<br />
			<Link to={ `/customers/${ row.customer_id }` }>{ row.customer }</Link>
		</td>
		<td>{ does_words( row ) }</td>
		<td data-label={ __( 'What holds it back now', 'hosting-invoices' ) }>
			{ row.held_by.length === 0
				? __( 'nothing', 'hosting-invoices' )
				: row.held_by.map( ( reason ) => reason_words( reason ) ).join( '; ' ) }
		</td>
	</tr>
);

const Table = ( { rows }: { rows: Row[] } ) => (
	<div className="hosting-invoices-scroll">
		<table className="hosting-invoices-table is-narrowing">
			<thead>
				<tr>
					<th scope="col">{ __( 'Day', 'hosting-invoices' ) }</th>
					<th scope="col">{ __( 'Service', 'hosting-invoices' ) }</th>
					<th scope="col">{ __( 'How far', 'hosting-invoices' ) }</th>
					<th scope="col">{ __( 'What holds it back now', 'hosting-invoices' ) }</th>
				</tr>
			</thead>
			<tbody>
				{ rows.map( ( row ) => (
					<Line key={ `${ row.on } ${ row.service_id }` } row={ row } />
				) ) }
			</tbody>
		</table>
	</div>
);

/** The guard against a sudden rise, opened for today. */
function Rise() {
	const say = useSay();
	const allow = useMutation( allow_rise() );
	return (
		<Card title={ __( 'More than usual today?', 'hosting-invoices' ) }>
			<p>
				{ __(
					'From the fifth suspension on a day, when it is more than three times as many as usual, the rest waits for you. A mistake then never takes everybody.',
					'hosting-invoices'
				) }
			</p>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ allow.isPending }
				disabled={ allow.isPending }
				accessibleWhenDisabled
				onClick={ () =>
					allow.mutate( undefined, {
						onSuccess: () => say( __( 'Allowed for today.', 'hosting-invoices' ) ),
					} )
				}
			>
				{ __( 'I looked: it is right for today', 'hosting-invoices' ) }
			</Button>
			{ allow.error && <ErrorNotice error={ allow.error } /> }
		</Card>
	);
}

/** Who would be suspended in the next two weeks if nobody paid. Nothing is sent or switched by looking. */
export default function SoonPage() {
	const query = useQuery( coming_query() );
	const title = __( 'In the next 14 days', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/services', label: __( 'Services', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<Loaded query={ query } lines={ 8 }>
				{ ( { until, rows } ) => (
					<>
						<p>
							{ fill(
								// translators: %s: date in words
								__(
									'Who would be suspended until %s if nobody paid. This only looks: nothing is sent or switched.',
									'hosting-invoices'
								),
								date_in_words( until )
							) }
						</p>
						{ rows.length === 0 ? (
							<EmptyState title={ __( 'Nobody would be suspended', 'hosting-invoices' ) } />
						) : (
							<Card title={ __( 'Who, and when', 'hosting-invoices' ) }>
								<Table rows={ rows } />
							</Card>
						) }
						{ boot().may_change_settings && <Rise /> }
					</>
				) }
			</Loaded>
		</>
	);
}
