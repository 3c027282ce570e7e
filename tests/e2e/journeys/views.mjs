/** Every view, wide and narrow: axe finds nothing, nothing sticks out at the side, the console is silent. */
import { same } from '../report.mjs';
import { all_views, views_in_all } from '../views.mjs';

export const name = 'views';

const widths = [
	{ width: 1280, height: 900 },
	{ width: 390, height: 844 },
];

/** Pixels by which the page is wider than the window; our own element, since WordPress's bar may be wider. */
const sticks_out = ( page ) =>
	page.evaluate( () => {
		const screen = document.querySelector( '#hosting-invoices' );
		return Math.max(
			0,
			Math.ceil( screen.getBoundingClientRect().right - window.innerWidth ),
			screen.scrollWidth - screen.clientWidth
		);
	} );

export async function run( { shop, admin, visit, check, looks_at } ) {
	const views = await all_views( shop );
	await check( 'there is a row to look at for each', async () => same( views.length, views_in_all ) );
	const cookies = await admin.cookies();
	for ( const size of widths ) {
		const visitor = await visit( { ...size, cookies } );
		looks_at( visitor );
		await visitor.open( '/' );
		for ( const { name: what, view, query } of views ) {
			await check( `${ what } at ${ size.width }`, async () => {
				await visitor.go( view, query );
				same( await visitor.axe(), [] );
				same( await sticks_out( visitor.page ), 0 );
				same( visitor.console(), [] );
			} );
		}
		await visitor.close();
	}
}
