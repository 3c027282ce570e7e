import { __ } from '@wordpress/i18n';
import type { ListShape } from '../components/table/list-view';

export const shape: ListShape = {
	title: 'label',
	columns: [ 'customer', 'reference', 'state', 'since' ],
	narrow: [ 'state' ],
	below: 'customer',
	widths: { customer: '26%', reference: '22%', state: '22%' },
	filters: [ 'state' ],
	sort: { field: 'label', direction: 'asc' },
};

export const saved_views = () => [
	{ query: '', label: __( 'All', 'hosting-invoices' ) },
	{ query: 'state=suspended', label: __( 'Suspended', 'hosting-invoices' ) },
	{ query: 'state=differs', label: __( 'Under way', 'hosting-invoices' ) },
	{ query: 'state=unknown', label: __( 'Unknown', 'hosting-invoices' ) },
	{ query: 'state=exempt', label: __( 'Do not suspend', 'hosting-invoices' ) },
];
