/** Every view of the screen by its address, with the rows to look at found through REST. */
export async function all_views( shop ) {
	const first = async ( path ) => {
		const [ row ] = await shop.rest( 'GET', path );
		if ( ! row ) {
			throw new Error( `${ path } has no row to look at` );
		}
		return row.id;
	};
	const customers = await shop.rest( 'GET', '/customers?per_page=100' );
	const id_of = ( part ) => customers.find( ( { name } ) => name.includes( part ) )?.id ?? customers[ 0 ].id;
	return [
		{ name: 'overview', view: '/' },
		{ name: 'forecast', view: '/forecast' },
		{ name: 'parked', view: '/parked' },
		{ name: 'invoices', view: '/invoices' },
		{ name: 'late invoices', view: '/invoices', query: 'state=late&orderby=due&order=asc' },
		{ name: 'late invoice', view: `/invoices/${ await first( '/invoices?state=late&orderby=due&order=asc' ) }` },
		{ name: 'debit invoice', view: `/invoices/${ await first( '/invoices?method=direct_debit' ) }` },
		{ name: 'customers', view: '/customers' },
		{ name: 'customer', view: `/customers/${ id_of( 'Korenaar' ) }` },
		{ name: 'add customer', view: '/customers/add' },
		{ name: 'calls', view: '/calls' },
		{ name: 'timeline', view: '/timeline' },
		{ name: 'services', view: '/services' },
		{ name: 'service', view: `/services/${ await first( '/services?state=suspended' ) }` },
		{ name: 'settings', view: '/settings' },
		{ name: 'nowhere', view: '/nowhere' },
	];
}
