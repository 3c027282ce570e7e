/** Starts the test panel (panel.php) and reads what it was told. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { site_dir } from './paths.mjs';
import { serve_php } from './php.mjs';

/** The header that goes with a body, as the plugin makes it. */
export const sign = ( body, secret, at = Math.floor( Date.now() / 1000 ) ) =>
	`t=${ at },v1=${ createHmac( 'sha256', secret ).update( `${ at }.${ body }` ).digest( 'hex' ) }`;

/**
 * @param {{ dir: string, workers?: number }} options a folder for its state, such as the site's lab folder + /panel
 */
export async function start_panel( { dir, workers = 3 } ) {
	mkdirSync( dir, { recursive: true } );
	const secret = randomBytes( 24 ).toString( 'hex' );
	const server = await serve_php( {
		router: join( site_dir, 'panel.php' ),
		docroot: dir,
		workers,
		env: { PANEL_DIR: dir, PANEL_SECRET: secret },
	} );
	const read = ( name ) => ( existsSync( join( dir, name ) ) ? readFileSync( join( dir, name ), 'utf8' ) : '' );
	return {
		url: `${ server.url }/webhook`,
		secret,
		dir,
		/** @param {string|null} mode as panel.php names them, or null: works */
		set_mode( mode ) {
			if ( mode === null ) {
				rmSync( join( dir, 'mode' ), { force: true } );
			} else {
				writeFileSync( join( dir, 'mode' ), mode );
			}
		},
		/** reference → { state, epoch } */
		accounts: () => JSON.parse( read( 'state.json' ) || '{}' ),
		calls: () =>
			read( 'calls.jsonl' )
				.split( '\n' )
				.filter( Boolean )
				.map( ( line ) => JSON.parse( line ) ),
		stop: server.stop,
	};
}
