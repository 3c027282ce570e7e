import type { Field } from '@wordpress/dataviews';
import { __ } from '@wordpress/i18n';
import type { Service } from '../../contract/services';
import { date_short } from '../components/calendar';
import { Link } from '../components/router';
import { Exempt } from '../components/services/Exempt';
import { ServiceState } from '../components/services/ServiceState';

const not_a_filter = { filterBy: false as const, enableHiding: false };

export const fields = (): Field< Service >[] => [
	{ id: 'label', label: __( 'Service', 'hosting-invoices' ), ...not_a_filter },
	{
		id: 'customer',
		label: __( 'Customer', 'hosting-invoices' ),
		render: ( { item } ) => (
			<Link className="hosting-invoices-breaks" to={ `/customers/${ item.customer_id }` }>
				{ item.customer }
			</Link>
		),
		...not_a_filter,
	},
	{ id: 'reference', label: __( 'On the panel', 'hosting-invoices' ), enableSorting: false, ...not_a_filter },
	{
		id: 'server',
		label: __( 'Server', 'hosting-invoices' ),
		enableSorting: false,
		render: ( { item } ) => <>{ item.server || '–' }</>,
		...not_a_filter,
	},
	{
		id: 'state',
		label: __( 'State', 'hosting-invoices' ),
		enableSorting: false,
		elements: [
			{ value: 'active', label: __( 'On', 'hosting-invoices' ) },
			{ value: 'suspended', label: __( 'Suspended', 'hosting-invoices' ) },
			{ value: 'unknown', label: __( 'Unknown', 'hosting-invoices' ) },
			{ value: 'differs', label: __( 'Under way', 'hosting-invoices' ) },
			{ value: 'drifted', label: __( 'Found otherwise', 'hosting-invoices' ) },
			{ value: 'removal', label: __( 'To be removed', 'hosting-invoices' ) },
			{ value: 'exempt', label: __( 'Do not suspend', 'hosting-invoices' ) },
		],
		filterBy: { operators: [ 'is' ] },
		render: ( { item } ) => (
			<span className="hosting-invoices-tags">
				<ServiceState wanted={ item.wanted } actual={ item.actual } drift={ item.drift } />
				<Exempt service={ item } />
			</span>
		),
	},
	{
		id: 'since',
		label: __( 'Since', 'hosting-invoices' ),
		render: ( { item } ) => <>{ item.since === null ? '–' : date_short( item.since ) }</>,
		...not_a_filter,
	},
];
