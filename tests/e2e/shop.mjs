/** A shop with its panel, as the journeys drive it: REST over HTTP as its owner, the clock, the tick, the mailbox. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start_panel } from '../site/panel.mjs';
import { site_dir } from '../site/paths.mjs';
import { event_fields } from '../site/scenario/expect.mjs';
import { shop_defaults } from '../site/scenario/parse.mjs';
import { program } from '../site/wp.mjs';

/** Asks the product's REST as the owner does from a program: with an application password. */
export async function rest_client( site ) {
	const password = (
		await site.wp( [ 'user', 'application-password', 'create', '1', 'e2e', '--porcelain' ] )
	).trim();
	const authorization = `Basic ${ Buffer.from( `admin:${ password }` ).toString( 'base64' ) }`;
	return async ( method, path, body ) => {
		const response = await fetch( `${ site.url }/wp-json/hosting-invoices/v1${ path }`, {
			method,
			headers: { authorization, ...( body && { 'content-type': 'application/json' } ) },
			...( body && { body: JSON.stringify( body ) } ),
		} );
		const text = await response.text();
		if ( ! response.ok ) {
			throw new Error( `${ method } ${ path }: ${ response.status } ${ text.slice( 0, 500 ) }` );
		}
		return JSON.parse( text );
	};
}

/**
 * @param {Object} lab
 * @param {{ mu_plugins?: string[] }} options
 */
export async function open_shop( lab, options ) {
	const site = await lab.site( options );
	const panel = await start_panel( { dir: join( site.lab_dir, 'panel' ) } );
	const state = join( site.lab_dir, 'state.json' );
	return {
		site,
		panel,
		url: site.url,
		/** Only once the site is served. */
		rest: null,
		/** The clock on a morning of the shop's own time zone (in winter one hour before UTC). */
		at( date, hour = 9 ) {
			site.set_clock( `${ date }T${ String( hour - 1 ).padStart( 2, '0' ) }:00:00Z` );
		},
		tick: () => site.wp( [ 'hosting-invoices', 'tick' ] ),
		mails: () => site.mails(),
		/** Lets days go by: customers are added and pay, the bank collects, the tick runs each morning. */
		async live_through( { from, until, customers, happenings = [] }, on_event = () => {} ) {
			const plan = join( site.lab_dir, 'plan.json' );
			writeFileSync(
				plan,
				JSON.stringify( {
					from,
					until,
					shop: shop_defaults,
					customers,
					happenings,
					event_fields,
					state,
					panel: { url: panel.url, secret: panel.secret, dir: panel.dir },
				} )
			);
			await site.wp( program( join( site_dir, 'shop/scenario.php' ), plan ), {
				on_line( line ) {
					if ( line.startsWith( '{"on":' ) ) {
						on_event( JSON.parse( line ) );
					} else {
						console.error( line );
					}
				},
			} );
		},
		async serve( workers = 4 ) {
			await site.serve( { workers } );
			this.rest = await rest_client( site );
		},
		/** what the site complained of, without the lines about other people's plugins */
		complaints: () => readFileSync( join( site.lab_dir, 'debug.log' ), { encoding: 'utf8', flag: 'a+' } ),
		stop: () => panel.stop(),
	};
}
