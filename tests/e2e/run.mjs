/**
 * `npm run test:e2e [-- NAME…]`: journeys in a real browser on the real WooCommerce, each check one line; the last line
 * is `N passed, N failed, N skipped`. With names only the journeys that begin so.
 */
import { customers, from, happenings, today } from './people.mjs';
import { play } from './play.mjs';
import { make_report } from './report.mjs';
import { open_shop } from './shop.mjs';
import { prepare_or_exit } from '../site/setup.mjs';
import { open_lab } from '../site/site.mjs';

const report = make_report();
const { has, lacks } = await prepare_or_exit( {
	parts: [ 'node', 'php', 'bundle', 'wordpress', 'woocommerce', 'chromium' ],
	optional: [ 'chromium' ],
} );
const obstacle =
	lacks.chromium ?? ( has.woocommerce.stand_in ? 'the stand-in has no checkout and no admin of its own' : null );
if ( obstacle ) {
	report.skip( 'journeys', obstacle );
	process.exit( report.close() ? 0 : 1 );
}

const started = Date.now();
const lab = await open_lab( { db: 'sqlite' } );
console.log( lab.about );

/** A shop in the middle of its life, and one that has just been switched on by nobody. */
async function shops() {
	const shop = await open_shop( lab );
	await shop.live_through( { from, until: today, customers, happenings } );
	await shop.serve();
	const empty = await open_shop( lab );
	empty.at( today );
	await empty.serve( 3 );
	return { shop, empty };
}

let stops = [];
try {
	const { shop, empty } = await shops();
	stops = [ shop.stop, empty.stop ];
	shop.at( today );
	console.log( `the shops are open (${ Math.round( ( Date.now() - started ) / 1000 ) } s)` );
	await play( report, shop, empty, process.argv.slice( 2 ) );
} catch ( error ) {
	await report.checks( 'journeys', async () => null ).check( 'can begin', () => Promise.reject( error ) );
} finally {
	for ( const stop of stops ) {
		await stop();
	}
	await lab.close();
}
console.log( `${ Math.round( ( Date.now() - started ) / 1000 ) } s` );
process.exit( report.close() ? 0 : 1 );
