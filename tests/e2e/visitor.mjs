/** Somebody at a browser: a window of some width, who is signed in, and what the console said meanwhile. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axe_findings, open_browser, sign_in } from '../site/browser.mjs';
import { pattern_of, words_in } from './words.mjs';

const patience = 15_000;
const ours = '#hosting-invoices';
const pictures = mkdtempSync( join( tmpdir(), 'hi-e2e-' ) );

/** What a browser prints when the server refuses: expected where a test provokes it, a mistake anywhere else. */
const refusal = /Failed to load resource: the server responded with a status of (\d+)/;

function listen( page ) {
	const said = [];
	page.on( 'pageerror', ( error ) => said.push( `error: ${ error.stack ?? error.message }` ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' ) {
			said.push( `${ message.text() } (${ message.location().url })` );
		}
	} );
	return said;
}

/** How many questions to our REST have no answer yet. */
function count_open( page ) {
	const open = new Set();
	const is_ours = ( request ) => request.url().includes( 'hosting-invoices/v1' );
	page.on( 'request', ( request ) => is_ours( request ) && open.add( request ) );
	for ( const end of [ 'requestfinished', 'requestfailed' ] ) {
		page.on( end, ( request ) => open.delete( request ) );
	}
	return () => open.size;
}

/** The parts of WordPress around the screen have their own words; a visitor reads ours. */
function screen_of( page, site, locale ) {
	const open_requests = count_open( page );
	const t = words_in( locale );
	const within = page.locator( ours );
	return {
		t,
		within,
		/** a name as a pattern: "Calls · %d" with any number */
		any: ( id ) => pattern_of( words_in( locale )( id ) ),
		/** by role and name, the name as in the source; on the whole page, as dialogs stand outside our element */
		by: ( role, id, options ) => page.getByRole( role, { name: t( id ), exact: true, ...options } ),
		dialog: ( name ) => page.getByRole( 'dialog', name ? { name } : {} ),
		/** Opens a view by its own address and waits until nothing is loading any more. */
		async open( view = '/', query = '' ) {
			const address = `${ site.url }/wp-admin/admin.php?page=hosting-invoices&view=${ view }`;
			await page.goto( query ? `${ address }&${ query }` : address, { waitUntil: 'domcontentloaded' } );
			await this.settled();
		},
		/** Goes to a view without loading the page again, as a link on the screen does. */
		async go( view, query = '' ) {
			await page.evaluate(
				( to ) => {
					window.history.pushState( null, '', to );
					window.dispatchEvent( new PopStateEvent( 'popstate' ) );
				},
				`?page=hosting-invoices&view=${ view }${ query && `&${ query }` }`
			);
			await this.settled();
		},
		async settled() {
			await within.locator( 'h2:visible, h3:visible' ).first().waitFor();
			const last = Date.now() + patience;
			const is_loading = () => within.locator( '.hosting-invoices-loading, [aria-busy=true]' ).count();
			for ( let quiet = 0; quiet < 2 && Date.now() < last; ) {
				await page.waitForTimeout( 40 );
				quiet = open_requests() === 0 && ( await is_loading() ) === 0 ? quiet + 1 : 0;
			}
		},
		async tab( id ) {
			await within.getByRole( 'navigation' ).first().getByRole( 'link', { name: id } ).click();
			await this.settled();
		},
		/** @return {Promise<string>} everything a reader sees in our part */
		text: () => within.innerText(),
	};
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Object}                            site
 * @param {{ as?: string|null, width?: number, height?: number, locale?: 'nl-NL'|'en-US', cookies?: object, touch?: boolean }} options
 * `as`: who signs in, null = nobody; `cookies`: somebody's, signed in elsewhere
 */
export async function visit( browser, site, options = {} ) {
	const { as = 'admin', width = 1280, height = 900, locale = 'nl-NL', cookies } = options;
	const context = await browser.newContext( {
		viewport: { width, height },
		locale,
		timezoneId: 'Europe/Amsterdam',
		reducedMotion: 'reduce',
		...( cookies && { storageState: cookies } ),
	} );
	context.setDefaultTimeout( patience );
	context.setDefaultNavigationTimeout( 3 * patience );
	const page = await context.newPage();
	const said = listen( page );
	if ( as !== null && ! cookies ) {
		await sign_in( page, site, as, as );
	}
	return {
		page,
		context,
		width,
		...screen_of( page, site, locale ),
		cookies: () => context.storageState(),
		/** what axe finds in our part of the page, and in a dialog that is open */
		async axe() {
			const dialog = ( await page.locator( '.components-modal__frame' ).count() ) > 0;
			return axe_findings( page, dialog ? '.components-modal__frame' : ours );
		},
		/** what the console said since this was last asked */
		console: () => said.splice( 0 ),
		/** the same, without the refusals that a test provoked */
		console_but: ( ...statuses ) =>
			said.splice( 0 ).filter( ( line ) => ! statuses.includes( Number( refusal.exec( line )?.[ 1 ] ) ) ),
		async picture( name ) {
			const path = join( pictures, `${ name.replace( /[^a-z0-9]+/gi, '-' ) }-${ Date.now() }.png` );
			await page.screenshot( { path, fullPage: true } );
			return path;
		},
		close: () => context.close(),
	};
}

/** One browser for all journeys; each visitor has a window that shares nothing with the others. */
export async function start_browser() {
	const { browser, close } = await open_browser();
	return { browser, close };
}
