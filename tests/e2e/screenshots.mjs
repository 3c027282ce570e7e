/**
 * `npm run screenshots -- DIR [--readme]`: a picture of every view, 1280 and 390 wide, in Dutch and in English, of an
 * empty shop and of the demo's with its 50 customers. `--readme` makes only the picture of the README.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { customers, from } from '../site/demo/customers.mjs';
import { root } from '../site/paths.mjs';
import { prepare_or_exit } from '../site/setup.mjs';
import { open_lab } from '../site/site.mjs';
import { open_shop } from './shop.mjs';
import { all_views } from './views.mjs';
import { start_browser, visit } from './visitor.mjs';

/** As the demo opens: some are reminded, the first suspended. */
const demo_day = '2026-02-12';
const widths = [
	{ width: 1280, height: 900 },
	{ width: 390, height: 844 },
];
const readers = [
	{ as: 'admin', locale: 'nl-NL' },
	{ as: 'english', locale: 'en-US' },
];

async function demo_shop( lab ) {
	const shop = await open_shop( lab );
	await shop.live_through( { from, until: demo_day, customers } );
	await shop.serve();
	shop.at( demo_day );
	return shop;
}

async function empty_shop( lab ) {
	const shop = await open_shop( lab );
	shop.at( demo_day );
	await shop.serve();
	return shop;
}

/** The page of the first late invoice whose customer still has her service, after she promised to pay. */
async function readme( browser, shop ) {
	const late = await shop.rest( 'GET', '/invoices?state=late&orderby=due&order=asc&per_page=50' );
	const { id, customer_id, open } = late.find( ( row ) => ! row.suspended && row.days_late > 14 ) ?? late[ 0 ];
	await shop.rest( 'POST', '/promises', { customer_id, amount: open, by: '2026-02-17' } );
	const owner = await visit( browser, shop.site, { height: 1000 } );
	await owner.open( `/invoices/${ id }` );
	await owner.page.waitForTimeout( 500 );
	const path = join( root, 'docs/images/invoice.png' );
	mkdirSync( join( root, 'docs/images' ), { recursive: true } );
	await owner.page.screenshot( { path } );
	console.log( `${ path } (${ Math.round( statSync( path ).size / 1024 ) } KB)` );
	await owner.close();
}

async function pictures( browser, name, shop, to ) {
	const { wp } = shop.site;
	const english = [ 'english', 'english@shop.example', '--role=administrator', '--user_pass=english' ];
	await wp( [ 'user', 'create', ...english ] );
	await wp( [ 'user', 'meta', 'update', 'english', 'locale', 'en_US' ] );
	const views = await all_views( shop );
	for ( const reader of readers ) {
		let cookies;
		for ( const size of widths ) {
			const visitor = await visit( browser, shop.site, { ...reader, ...size, cookies } );
			cookies ??= await visitor.cookies();
			await visitor.open( '/' );
			for ( const { name: what, view, query } of views ) {
				await visitor.go( view, query );
				await visitor.page.evaluate( () => document.activeElement?.blur() );
				const file = `${ name }-${ what.replaceAll( ' ', '-' ) }-${ reader.locale.slice( 0, 2 ) }-${ size.width }.png`;
				await visitor.page.screenshot( { path: join( to, file ), fullPage: true } );
			}
			await visitor.close();
		}
	}
}

const { values, positionals } = parseArgs( { allowPositionals: true, options: { readme: { type: 'boolean' } } } );
if ( positionals.length !== ( values.readme ? 0 : 1 ) ) {
	console.error( 'usage: npm run screenshots -- DIR | --readme' );
	process.exit( 2 );
}
await prepare_or_exit( { parts: [ 'node', 'php', 'bundle', 'wordpress', 'woocommerce', 'chromium' ], optional: [] } );
const lab = await open_lab( { db: 'sqlite' } );
const { browser, close } = await start_browser();
try {
	const demo = await demo_shop( lab );
	if ( values.readme ) {
		await readme( browser, demo );
	} else {
		const to = resolve( positionals[ 0 ] );
		mkdirSync( to, { recursive: true } );
		await pictures( browser, 'demo', demo, to );
		await pictures( browser, 'empty', await empty_shop( lab ), to );
		console.log( to );
	}
} finally {
	await close();
	await lab.close();
}
process.exit( 0 );
