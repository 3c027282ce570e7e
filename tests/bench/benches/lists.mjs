import { in_turn, measure, ms_each, times } from '../measure.mjs';

const lists = {
	first: '/hosting-invoices/v1/invoices?per_page=25',
	last: '/hosting-invoices/v1/invoices?per_page=25&page=LAST',
	late: '/hosting-invoices/v1/invoices?per_page=25&state=late',
	search: '/hosting-invoices/v1/invoices?per_page=25&search=Klant%20123',
	overview: '/hosting-invoices/v1/overview',
	orders: '/wc/v3/orders?per_page=25',
};

/** A page of 25 out of REST, in a shop with so many invoices and as many orders: ours against WooCommerce's own. */
export async function list_pages( lab, { rounds, small } ) {
	const size = small ? 20_000 : 1_000_000;
	const site = await lab.site();
	await measure( site, 'many-invoices.php', size );
	const pages = await in_turn( rounds, Object.keys( lists ), ( name ) =>
		measure( site, 'list.php', lists[ name ].replace( 'LAST', String( size / 25 ) ) )
	);
	return {
		what: `one page of ${ size } invoices in a process of its own, ${ rounds } rounds after one to warm up`,
		...Object.fromEntries(
			Object.keys( lists ).map( ( name ) => [ `${ name }_ms`, ms_each( pages[ name ], 1 ) ] )
		),
		...Object.fromEntries(
			Object.keys( lists ).map( ( name ) => [ `${ name }_queries`, pages[ name ].at( -1 ).queries ] )
		),
		times_as_fast_as_orders: times( pages.orders, pages.first ),
		last_to_first: times( pages.last, pages.first ),
	};
}
