/** Plays the journeys on two open shops: one in the middle of its life, and one in which nothing has been done. */
import { root } from '../site/paths.mjs';
import { journeys } from './journeys/index.mjs';
import { start_browser, visit } from './visitor.mjs';

// WooCommerce's checkout deletes with a join, which SQLite refuses: its trace begins in the lab's own router.
const is_ours = ( line ) =>
	! line.includes( '/tests/site/router.php' ) &&
	( line.includes( `${ root }/` ) ||
		line.includes( 'HostingInvoices' ) ||
		line.includes( 'plugins/hosting-invoices' ) );

/** Plays the journeys whose names begin with one of `only`; with none, all of them. */
export async function play( report, shop, empty, only = [] ) {
	const chosen = journeys.filter(
		( { name } ) => only.length === 0 || only.some( ( start ) => name.startsWith( start ) )
	);
	const { browser, close } = await start_browser();
	try {
		const admin = await visit( browser, shop.site );
		const world = {
			browser,
			shop,
			empty,
			/** the owner, in Dutch, at a desk */
			admin,
			/** another window: of another width, language or person */
			visit: ( options ) => visit( browser, shop.site, options ),
			visit_empty: ( options ) => visit( browser, empty.site, options ),
		};
		for ( const { name, run } of chosen ) {
			let seen = admin;
			await report.journey(
				name,
				( checks ) => run( { ...world, ...checks, looks_at: ( visitor ) => ( seen = visitor ) } ),
				() => seen.picture( name )
			);
		}
	} finally {
		await close();
	}
	await report
		.checks( 'the sites', async () => null )
		.check( 'complain of nothing of ours', async () => {
			const lines = [ shop, empty ].flatMap( ( one ) => one.complaints().split( '\n' ) );
			const wrong = lines.filter( is_ours );
			if ( wrong.length > 0 ) {
				throw new Error( wrong.slice( 0, 5 ).join( '\n' ) );
			}
		} );
}
