/**
 * The set-up step before the demo, the tests and the checks. Safe to repeat, and quick when nothing is missing.
 *
 * `prepare()` answers with what this machine has; what is optional and cannot be had (MariaDB, Chromium, the real
 * WooCommerce) is named in `lacks` with its reason, so that the runner can skip by name. Node built-ins only: this
 * runs before `npm ci`.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensure_bundle, ensure_node, ensure_vendor } from './setup/project.mjs';
import { ensure_php, find_chromium, find_mariadb, find_pdf_tools } from './setup/machine.mjs';
import { ensure_wordpress } from './setup/wordpress.mjs';
import { ensure_woocommerce } from './setup/woocommerce.mjs';
import { with_lock } from './setup/lock.mjs';

/** @typedef {'node'|'php'|'composer'|'bundle'|'wordpress'|'woocommerce'|'mariadb'|'chromium'|'pdf_tools'} Part */

const steps = {
	node: ensure_node,
	php: ensure_php,
	composer: ensure_vendor,
	bundle: ensure_bundle,
	wordpress: ensure_wordpress,
	woocommerce: ensure_woocommerce,
	mariadb: find_mariadb,
	chromium: find_chromium,
	pdf_tools: find_pdf_tools,
};
const luxuries = [ 'mariadb', 'chromium', 'pdf_tools' ];

/**
 * @param {{ parts?: Part[], optional?: Part[] }} options which parts (default: all of them), and which of them may fail
 * @return {Promise<{ has: Record<string, any>, lacks: Record<string, string> }>} what is there, and why the rest is not
 */
export async function prepare( { parts = Object.keys( steps ), optional = luxuries } = {} ) {
	const has = {};
	const lacks = {};
	await with_lock( async () => {
		for ( const part of parts ) {
			try {
				has[ part ] = await steps[ part ]();
			} catch ( error ) {
				if ( ! optional.includes( part ) ) {
					throw error;
				}
				lacks[ part ] = error.message;
			}
		}
	} );
	return { has, lacks };
}

/** As prepare(), for a program's own first lines: an error is a clear sentence and exit 1, not a stack. */
export async function prepare_or_exit( options ) {
	try {
		return await prepare( options );
	} catch ( error ) {
		console.error( `\nset-up: ${ error.message }` );
		return process.exit( 1 );
	}
}

if (
	process.argv[ 1 ] &&
	existsSync( process.argv[ 1 ] ) &&
	import.meta.url === pathToFileURL( process.argv[ 1 ] ).href
) {
	const { has, lacks } = await prepare_or_exit();
	console.log( JSON.stringify( { has, lacks }, null, 2 ) );
}
