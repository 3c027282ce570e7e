import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { invoices_query as wire_query } from '../../contract/invoices';
import { EmptyState } from '../components/EmptyState';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { LazyTable } from '../components/table/LazyTable';
import { list_query } from '../components/table/list-view';
import { SavedViews } from '../components/table/SavedViews';
import { useList } from '../components/table/useList';
import { fill } from '../components/words/fill';
import { fields } from './dataviews';
import { saved_views, shape } from './list';
import { invoices_query } from './queries';

/** A filter that came from a link elsewhere has no control in the table: it is said, and can be taken off. */
function Narrowed( { params }: { params: URLSearchParams } ) {
	const from = params.get( 'late_from' );
	const to = params.get( 'late_to' );
	const words = [];
	if ( from !== null || to !== null ) {
		words.push(
			to === null
				? // translators: %s: number of days
					fill( __( '%s days late or more', 'hosting-invoices' ), from ?? '0' )
				: // translators: 1: number of days, 2: number of days
					fill( __( '%1$s to %2$s days late', 'hosting-invoices' ), from ?? '0', to )
		);
	}
	if ( params.get( 'customer_id' ) ) {
		words.push( __( 'of one customer', 'hosting-invoices' ) );
	}
	return words.length === 0 ? null : (
		<p>
			{ words.join( ', ' ) } · <Link to="/invoices">{ __( 'show all', 'hosting-invoices' ) }</Link>
		</p>
	);
}

const empty = ( params: URLSearchParams ) =>
	params.toString() !== '' ? (
		<EmptyState title={ __( 'No invoice fits', 'hosting-invoices' ) }>
			<Link to="/invoices">{ __( 'Show all invoices', 'hosting-invoices' ) }</Link>
		</EmptyState>
	) : (
		<EmptyState
			title={ __( 'No invoices yet', 'hosting-invoices' ) }
			action={
				<Link className="components-button is-primary" to="/customers/add">
					{ __( 'Add a customer', 'hosting-invoices' ) }
				</Link>
			}
		>
			{ __( 'They are made by themselves, for each period of each subscription.', 'hosting-invoices' ) }
		</EmptyState>
	);

export default function Invoices() {
	const { params, view, change } = useList( shape );
	const query = useQuery( invoices_query( list_query( wire_query, params, shape ) ) );
	const title = __( 'Invoices', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ title }</PageHeading>
			<SavedViews views={ saved_views() } />
			<Narrowed params={ params } />
			<Loaded query={ query } lines={ 8 }>
				{ ( page ) => (
					<LazyTable
						page={ page }
						fields={ fields() }
						view={ view }
						onChangeView={ change }
						to={ ( { id } ) => `/invoices/${ id }` }
						searchLabel={ __( 'Search number or customer', 'hosting-invoices' ) }
						loading={ query.isPlaceholderData }
						empty={ empty( params ) }
					/>
				) }
			</Loaded>
		</>
	);
}
