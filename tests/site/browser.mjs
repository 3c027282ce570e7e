/** A real browser for the journeys and for looking: Debian's Chromium, or the one in CHROMIUM_PATH. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { find_chromium } from './setup/machine.mjs';

const axe = readFileSync( createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** @param {{ width?: number, height?: number, locale?: string }} options of the page */
export async function open_browser( { width = 1280, height = 900, locale = 'nl-NL' } = {} ) {
	const browser = await chromium.launch( {
		executablePath: find_chromium(),
		args: [ '--no-sandbox', '--disable-gpu', '--disable-background-networking' ],
	} );
	const context = await browser.newContext( {
		viewport: { width, height },
		locale,
		timezoneId: 'Europe/Amsterdam',
		reducedMotion: 'reduce',
	} );
	const page = await context.newPage();
	const errors = [];
	page.on( 'pageerror', ( error ) => errors.push( error.message ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' ) {
			errors.push( message.text() );
		}
	} );
	return {
		browser,
		context,
		page,
		/** what the page complained of in its console, so far */
		errors,
		close: () => browser.close(),
	};
}

/**
 * Signs in on WordPress's own page, and arrives at one without a script of its own: the profile, where a clerk would
 * arrive, complains in the console when it is left before it has settled.
 */
export async function sign_in( page, site, user = 'admin', password = 'admin' ) {
	const arrive_at = encodeURIComponent( `${ site.url }/wp-admin/freedoms.php` );
	await page.goto( `${ site.url }/wp-login.php?redirect_to=${ arrive_at }` );
	await page.fill( '#user_login', user );
	await page.fill( '#user_pass', password );
	await Promise.all( [ page.waitForURL( /wp-admin|my-account/ ), page.click( '#wp-submit' ) ] );
}

/**
 * What axe finds on the page, one line each; empty = nothing.
 *
 * @param {import('playwright-core').Page} page
 * @param {string}                         within a selector; the rest of the page is not ours to mend
 * @return {Promise<string[]>}
 */
export async function axe_findings( page, within ) {
	await page.evaluate( axe );
	const { violations } = await page.evaluate(
		( selector ) =>
			window.axe.run( selector, { runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa' ] } ),
		within
	);
	return violations.flatMap( ( { id, help, nodes } ) =>
		nodes.map(
			( { target, failureSummary } ) => `${ id } (${ help }) at ${ target.join( ' ' ) }: ${ failureSummary }`
		)
	);
}
