/** Every view of the screen by its address; those of one row take the first that fits, found through REST. */

const fixed = [
	{ name: 'overview', view: '/' },
	{ name: 'forecast', view: '/forecast' },
	{ name: 'parked', view: '/parked' },
	{ name: 'invoices', view: '/invoices' },
	{ name: 'late invoices', view: '/invoices', query: 'state=late&orderby=due&order=asc' },
	{ name: 'customers', view: '/customers' },
	{ name: 'add customer', view: '/customers/add' },
	{ name: 'calls', view: '/calls' },
	{ name: 'timeline', view: '/timeline' },
	{ name: 'services', view: '/services' },
	{ name: 'coming suspensions', view: '/services/soon' },
	{ name: 'servers', view: '/servers' },
	{ name: 'tasks', view: '/tasks' },
	{ name: 'letters', view: '/letters' },
	{ name: 'debit', view: '/debit' },
	{ name: 'acceptance', view: '/acceptance' },
	{ name: 'settings', view: '/settings' },
	{ name: 'nowhere', view: '/nowhere' },
];

const of_one_row = [
	{ name: 'late invoice', below: '/invoices', query: 'state=late&orderby=due&order=asc' },
	{ name: 'debit invoice', below: '/invoices', query: 'method=direct_debit' },
	{ name: 'paid invoice', below: '/invoices', query: 'state=paid' },
	{ name: 'customer', below: '/customers', query: 'state=late' },
	{ name: 'debit customer', below: '/customers', query: 'state=direct_debit' },
	{ name: 'call', below: '/calls', query: 'orderby=owed&order=desc' },
	{ name: 'service', below: '/services', query: 'state=suspended' },
];

/** @return {Promise<Array<{ name: string, view: string, query?: string }>>} without the rows that a shop does not have */
export async function all_views( shop ) {
	const rows = await Promise.all(
		of_one_row.map( async ( { name, below, query } ) => {
			const [ row ] = await shop.rest( 'GET', `${ below }?${ query }` );
			return row ? { name, view: `${ below }/${ row.id }` } : null;
		} )
	);
	return [ ...fixed, ...rows.filter( Boolean ) ];
}

/** How many there are when a shop has a row of each. */
export const views_in_all = fixed.length + of_one_row.length;
