/** Names that would do harm where a name is not text. */
import { hostile } from '../people.mjs';
import { contains, same } from '../report.mjs';

export const name = 'hostile names';

/** Signs that turn the direction of writing are taken out where a name is entered: they would turn amounts beside it. */
const kept = hostile.map( ( one ) => one.replace( /[\u202A-\u202E\u2066-\u2069]/g, '' ) );

const pages_of = async ( shop, customer ) => {
	const { invoices, services } = await shop.rest( 'GET', `/customers/${ customer.id }` );
	return [ `/customers/${ customer.id }`, `/invoices/${ invoices[ 0 ].id }`, `/services/${ services[ 0 ].id }` ];
};

const sticks_out = ( page ) =>
	page.evaluate( () => document.querySelector( '#hosting-invoices' ).scrollWidth > window.innerWidth );

export async function run( { shop, admin, visit, check, must, looks_at } ) {
	const narrow = await visit( { cookies: await admin.cookies(), width: 390, height: 844 } );
	looks_at( narrow );
	const { page, within } = narrow;
	const customers = await shop.rest( 'GET', '/customers?per_page=100' );
	const harmed = () => page.evaluate( () => window.harmed ?? null );
	const known = new Map( customers.map( ( customer ) => [ customer.email, customer ] ) );
	await narrow.open( '/' );
	await must( 'each is kept as it was typed, but for signs that turn the writing', async () => {
		same(
			kept.map( ( _, index ) => known.get( `hostile${ index + 1 }@customers.example` )?.name ),
			kept
		);
	} );
	for ( const view of [ '/', '/invoices', '/customers', '/calls', '/services', '/forecast' ] ) {
		await check( `are text on ${ view }`, async () => {
			await narrow.go( view, view === '/' ? '' : 'per_page=100' );
			const shown = await within.innerText();
			const there = kept.filter( ( one ) => shown.includes( one ) );
			// The overview names only the first few.
			same( there.length >= ( view === '/' ? 1 : kept.length ), true );
			same( [ await harmed(), await sticks_out( page ) ], [ null, false ] );
		} );
	}
	for ( const [ index, one ] of kept.entries() ) {
		await check( `name ${ index + 1 } is text on its own pages`, async () => {
			for ( const view of await pages_of( shop, known.get( `hostile${ index + 1 }@customers.example` ) ) ) {
				await narrow.go( view );
				contains( await within.innerText(), one );
				same( [ await harmed(), await sticks_out( page ) ], [ null, false ] );
			}
			contains( await page.title(), /./ );
		} );
	}
	await check( 'the console was silent', async () => same( narrow.console(), [] ) );
	await narrow.close();
}
