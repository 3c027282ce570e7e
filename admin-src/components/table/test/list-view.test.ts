import { invoices_query } from '../../../../contract/invoices';
import { list_query, params_from, query_from, view_from, type ListShape } from '../list-view';

const shape: ListShape = {
	title: 'number',
	columns: [ 'customer', 'state' ],
	narrow: [ 'state' ],
	filters: [ 'state', 'method' ],
	sort: { field: 'due', direction: 'desc' },
};

const asked = ( address: string ) => list_query( invoices_query, new URLSearchParams( address ), shape );

describe( 'the address as a query', () => {
	const first = { page: 1, per_page: 25, orderby: 'due', order: 'desc' };
	it.each( [
		[ '', first ],
		[ 'page_number=3&per_page=50', { ...first, page: 3, per_page: 50 } ],
		[ 'state=late&orderby=open&order=asc', { ...first, state: 'late', orderby: 'open', order: 'asc' } ],
		[ 'only=promised', { ...first, view: 'promised' } ],
		[ 'late_from=15&late_to=30', { ...first, late_from: 15, late_to: 30 } ],
		[ 'late_from=0', { ...first, late_from: 0 } ],
		[ 'search=korenaar', { ...first, search: 'korenaar' } ],
		[ 'customer_id=7', { ...first, customer_id: 7 } ],
		// What the contract does not know is left out instead of asked.
		[ 'state=everything&only=x&customer_id=-1&late_from=soon', first ],
		[ 'page_number=0&per_page=5000', { ...first, per_page: 100 } ],
		[ 'page_number=1e3&per_page=abc', first ],
		[ 'orderby=password&order=up', { page: 1, per_page: 25 } ],
		[ 'drop=table', first ],
	] )( '%s', ( address, query ) => expect( asked( address ) ).toEqual( query ) );
} );

it( 'gives a text that looks like a number as text where text is wanted', () => {
	expect( query_from( invoices_query, new URLSearchParams( 'search=2026' ) ) ).toEqual( { search: '2026' } );
} );

describe( 'what somebody does to the table, as an address', () => {
	const before = new URLSearchParams( 'only=promised&state=late' );
	const view = view_from( before, shape, false );
	it.each( [
		[ 'nothing', {}, 'only=promised&state=late' ],
		[ 'search', { search: 'kor', page: 1 }, 'only=promised&state=late&search=kor' ],
		[ 'another page', { page: 2 }, 'only=promised&state=late&page_number=2' ],
		[ 'sort', { sort: { field: 'open', direction: 'asc' } }, 'only=promised&state=late&orderby=open&order=asc' ],
		[ 'sort as it was', { sort: { field: 'due', direction: 'desc' } }, 'only=promised&state=late' ],
		[ 'take the filter off', { filters: [] }, 'only=promised' ],
		[
			'filter',
			{ filters: [ { field: 'method', operator: 'is', value: 'transfer' } ] },
			'only=promised&method=transfer',
		],
		[
			'a filter without a value',
			{ filters: [ { field: 'state', operator: 'is', value: undefined } ] },
			'only=promised',
		],
	] as const )( '%s', ( _what, change, address ) => {
		expect( params_from( { ...view, ...change } as typeof view, shape, before ).toString() ).toBe( address );
	} );

	it.each( [ '', 'search=a&page_number=4&per_page=50&orderby=open&order=asc&state=late' ] )(
		'comes back as it went: %s',
		( address ) => {
			const params = new URLSearchParams( address );
			const back = params_from( view_from( params, shape, false ), shape, params );
			expect( [ ...back ].sort() ).toEqual( [ ...params ].sort() );
		}
	);
} );
