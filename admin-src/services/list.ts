import { __ } from '@wordpress/i18n';
import type { ListShape } from '../components/table/list-view';

export const shape: ListShape = {
	title: 'label',
	columns: [ 'customer', 'reference', 'state', 'since', 'server' ],
	narrow: [ 'state' ],
	below: 'customer',
	widths: { customer: '22%', reference: '20%', server: '14%', state: '20%' },
	filters: [ 'state' ],
	sort: { field: 'label', direction: 'asc' },
};

export const saved_views = () => [
	{ query: '', label: __( 'All', 'hosting-invoices' ) },
	{ query: 'state=suspended', label: __( 'Suspended', 'hosting-invoices' ) },
	{ query: 'state=differs', label: __( 'Under way', 'hosting-invoices' ) },
	{ query: 'state=unknown', label: __( 'Unknown', 'hosting-invoices' ) },
	{ query: 'state=drifted', label: __( 'Found otherwise', 'hosting-invoices' ) },
	{ query: 'state=removal', label: __( 'To be removed', 'hosting-invoices' ) },
	{ query: 'state=exempt', label: __( 'Do not suspend', 'hosting-invoices' ) },
];
