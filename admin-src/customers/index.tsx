import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { customers_query as wire_query } from '../../contract/subscriptions';
import { EmptyState } from '../components/EmptyState';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { LazyTable } from '../components/table/LazyTable';
import { list_query } from '../components/table/list-view';
import { SavedViews } from '../components/table/SavedViews';
import { useList } from '../components/table/useList';
import { fields } from './dataviews';
import { saved_views, shape } from './list';
import { customers_query } from './queries';

const AddButton = () => (
	<Link className="components-button is-primary is-next-40px-default-size" to="/customers/add">
		{ __( 'Add a customer', 'hosting-invoices' ) }
	</Link>
);

const empty = ( params: URLSearchParams ) =>
	params.toString() !== '' ? (
		<EmptyState title={ __( 'No customer fits', 'hosting-invoices' ) }>
			<Link to="/customers">{ __( 'Show all customers', 'hosting-invoices' ) }</Link>
		</EmptyState>
	) : (
		<EmptyState title={ __( 'No customers yet', 'hosting-invoices' ) } action={ <AddButton /> }>
			{ __( 'Add one with services and, if you have it, the mandate.', 'hosting-invoices' ) }
		</EmptyState>
	);

export default function Customers() {
	const { params, view, change } = useList( shape );
	const query = useQuery( customers_query( list_query( wire_query, params, shape ) ) );
	const title = __( 'Customers', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } actions={ <AddButton /> }>
				{ title }
			</PageHeading>
			<SavedViews views={ saved_views() } />
			<Loaded query={ query } lines={ 8 }>
				{ ( page ) => (
					<LazyTable
						page={ page }
						fields={ fields() }
						view={ view }
						onChangeView={ change }
						to={ ( { id } ) => `/customers/${ id }` }
						searchLabel={ __( 'Search name or e-mail', 'hosting-invoices' ) }
						loading={ query.isPlaceholderData }
						empty={ empty( params ) }
					/>
				) }
			</Loaded>
		</>
	);
}
