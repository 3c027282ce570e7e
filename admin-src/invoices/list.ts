import { __ } from '@wordpress/i18n';
import type { ListShape } from '../components/table/list-view';

export const shape: ListShape = {
	title: 'number',
	columns: [ 'customer', 'due', 'open', 'state', 'next' ],
	narrow: [ 'state' ],
	below: 'brief',
	widths: { customer: '28%', state: '20%', next: '24%' },
	filters: [ 'state', 'method' ],
	sort: { field: 'due', direction: 'desc' },
};

/** The views an owner comes back to: each is only an address. */
export const saved_views = () => [
	{ query: '', label: __( 'All', 'hosting-invoices' ) },
	{ query: 'state=late&orderby=due&order=asc', label: __( 'Late', 'hosting-invoices' ) },
	{ query: 'method=direct_debit', label: __( 'On debit', 'hosting-invoices' ) },
	{ query: 'only=suspended', label: __( 'Suspended', 'hosting-invoices' ) },
	{ query: 'only=promised', label: __( 'Promised', 'hosting-invoices' ) },
	{ query: 'only=called', label: __( 'Call today', 'hosting-invoices' ) },
	{ query: 'only=disputed', label: __( 'Disputed', 'hosting-invoices' ) },
];
