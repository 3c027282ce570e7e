/** A Dutch reader finds no English, an English one no Dutch; on the screen and in what a screen reader says. */
import { contains, same } from '../report.mjs';
import { all_views } from '../views.mjs';
import { finder_of } from '../words.mjs';

export const name = 'language';

/** What is seen and what is heard: text, names and descriptions. */
const seen_and_heard = async ( { within } ) =>
	`${ await within.innerText() }\n${ ( await within.ariaSnapshot() ).replaceAll( /^.*\/url: .*$/gm, '' ) }`;

export async function run( { shop, admin, visit, check, looks_at } ) {
	const views = await all_views( shop );
	const english = finder_of( 'english' );
	looks_at( admin );
	await admin.open( '/' );
	for ( const { name: what, view, query } of views ) {
		await check( `no English on ${ what }`, async () => {
			await admin.go( view, query );
			same( english( await seen_and_heard( admin ) ), [] );
		} );
	}
	const { wp } = shop.site;
	await wp( [ 'user', 'create', 'english', 'english@shop.example', '--role=administrator', '--user_pass=english' ] );
	await wp( [ 'user', 'meta', 'update', 'english', 'locale', 'en_US' ] );
	const reader = await visit( { as: 'english', locale: 'en-US' } );
	looks_at( reader );
	const dutch = finder_of( 'dutch' );
	await reader.open( '/' );
	for ( const { name: what, view, query } of views ) {
		await check( `no Dutch on ${ what } in English`, async () => {
			await reader.go( view, query );
			same( dutch( await seen_and_heard( reader ) ), [] );
		} );
	}
	await check( 'amounts and dates as an English reader writes them', async () => {
		await reader.go( '/invoices', 'state=late&orderby=due&order=asc' );
		contains( await reader.within.innerText(), '€121.00' );
		contains( await reader.within.innerText(), 'Dec 29' );
	} );
	await reader.close();
}
