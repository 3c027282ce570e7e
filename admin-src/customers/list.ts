import { __ } from '@wordpress/i18n';
import type { ListShape } from '../components/table/list-view';

export const shape: ListShape = {
	title: 'name',
	columns: [ 'services', 'open', 'late', 'state', 'next' ],
	narrow: [ 'open', 'state' ],
	widths: { state: '28%' },
	filters: [ 'state' ],
	sort: { field: 'name', direction: 'asc' },
};

export const saved_views = () => [
	{ query: '', label: __( 'All', 'hosting-invoices' ) },
	{ query: 'state=late&orderby=late&order=desc', label: __( 'Late', 'hosting-invoices' ) },
	{ query: 'state=direct_debit', label: __( 'On debit', 'hosting-invoices' ) },
	{ query: 'state=suspended', label: __( 'Suspended', 'hosting-invoices' ) },
	{ query: 'state=paused', label: __( 'Paused', 'hosting-invoices' ) },
];
