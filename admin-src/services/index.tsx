import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { services_query as wire_query } from '../../contract/services';
import { boot } from '../components/boot';
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
import { services_query } from './queries';

const empty = ( params: URLSearchParams ) =>
	params.toString() !== '' ? (
		<EmptyState title={ __( 'No service fits', 'hosting-invoices' ) }>
			<Link to="/services">{ __( 'Show all services', 'hosting-invoices' ) }</Link>
		</EmptyState>
	) : (
		<EmptyState title={ __( 'No services yet', 'hosting-invoices' ) }>
			{ __( 'They come with the subscriptions of your customers.', 'hosting-invoices' ) }
		</EmptyState>
	);

export default function Services() {
	const { params, view, change } = useList( shape );
	const query = useQuery( services_query( list_query( wire_query, params, shape ) ) );
	const title = __( 'Services', 'hosting-invoices' );
	return (
		<>
			<PageHeading
				title={ title }
				actions={
					<>
						<Link className="components-button is-secondary is-next-40px-default-size" to="/services/soon">
							{ __( 'In the next 14 days', 'hosting-invoices' ) }
						</Link>
						<Link
							className="components-button is-secondary is-next-40px-default-size"
							to="/services/by-hand"
						>
							{ __( 'By hand', 'hosting-invoices' ) }
						</Link>
						{ boot().may_change_settings && (
							<Link className="components-button is-secondary is-next-40px-default-size" to="/servers">
								{ __( 'Servers', 'hosting-invoices' ) }
							</Link>
						) }
					</>
				}
			>
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
						to={ ( { id } ) => `/services/${ id }` }
						searchLabel={ __( 'Search service or customer', 'hosting-invoices' ) }
						loading={ query.isPlaceholderData }
						empty={ empty( params ) }
					/>
				) }
			</Loaded>
		</>
	);
}
