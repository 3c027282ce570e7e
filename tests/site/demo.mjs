/**
 * `npm run demo`: a real shop on 127.0.0.1 with SQLite, 50 customers, a clock to move the days and a mailbox.
 * `npm run demo -- --check`: three months without waiting, what happened as JSON, and `N passed, N failed`.
 */
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check_demo, summary } from './demo/check.mjs';
import { customers, from } from './demo/customers.mjs';
import { start_panel } from './panel.mjs';
import { site_dir } from './paths.mjs';
import { event_fields } from './scenario/expect.mjs';
import { shop_defaults } from './scenario/parse.mjs';
import { prepare_or_exit } from './setup.mjs';
import { open_lab } from './site.mjs';
import { program } from './wp.mjs';
import { which } from './setup/run.mjs';

/** Late payers have been reminded and the first services are suspended by then. */
const opens_on = '2026-02-12';
const check_until = '2026-03-31';

async function seed( site, panel, until, on_event ) {
	const plan = join( site.lab_dir, 'plan.json' );
	const state = join( site.lab_dir, 'state.json' );
	writeFileSync(
		plan,
		JSON.stringify( {
			from,
			until,
			shop: shop_defaults,
			customers,
			happenings: [],
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
	return state;
}

async function check( site, panel ) {
	const started = Date.now();
	const events = [];
	await seed( site, panel, check_until, ( event ) => events.push( event ) );
	console.log( JSON.stringify( summary( lab.about, events, site.mails(), started ), null, 2 ) );
	const complaints = check_demo( events, site.mails(), panel.accounts() );
	for ( const [ what, wrong ] of complaints ) {
		console.log( wrong === null ? `✓ ${ what }` : `✗ ${ what }: ${ wrong }` );
	}
	const log = site.debug_log();
	if ( log ) {
		console.error( `the site's debug log (last lines):\n${ log.slice( -2000 ) }` );
	}
	const failed = complaints.filter( ( [ , wrong ] ) => wrong !== null ).length;
	console.log( `${ complaints.length - failed } passed, ${ failed } failed` );
	return failed === 0;
}

/** A person's browser, where there is one to open. */
function show( url ) {
	const opener = process.platform === 'darwin' ? 'open' : which( 'xdg-open' );
	if ( opener && ! process.env.CI && process.stdout.isTTY ) {
		spawn( opener, [ url ], { stdio: 'ignore', detached: true } )
			.on( 'error', () => {} )
			.unref();
	}
}

async function open( site, panel ) {
	let day = '';
	const state = await seed( site, panel, opens_on, ( { on } ) => {
		if ( on !== day ) {
			day = on;
			process.stderr.write( `\rthe days go by: ${ day } ` );
		}
	} );
	process.stderr.write( '\n' );
	writeFileSync(
		join( site.lab_dir, 'demo_walk.json' ),
		JSON.stringify( [
			which( 'php' ),
			'-d',
			'memory_limit=512M',
			site.wordpress.wp_cli,
			`--path=${ site.dir }`,
			'--allow-root',
			...program( join( site_dir, 'shop/walk.php' ), state ),
		] )
	);
	const token = randomBytes( 16 ).toString( 'hex' );
	writeFileSync( join( site.lab_dir, 'demo_token' ), token );
	await site.serve( { workers: 6 } );
	const url = `${ site.url }/?demo_token=${ token }`;
	console.log( `
${ lab.about }
Open:   ${ url }
        (signs in once, as admin; the password is admin as well)
Ctrl-C ends it and removes the shop.` );
	show( url );
	await new Promise( () => {} );
}

const { values } = parseArgs( { options: { check: { type: 'boolean' } } } );
await prepare_or_exit( { parts: [ 'node', 'php', 'bundle', 'wordpress', 'woocommerce' ] } );
const lab = await open_lab( { db: 'sqlite' } );
const site = await lab.site( { mu_plugins: values.check ? [ 'lab.php' ] : [ 'lab.php', 'demo.php' ] } );
const panel = await start_panel( { dir: join( site.lab_dir, 'panel' ) } );
let good = false;
try {
	good = values.check ? await check( site, panel ) : await open( site, panel );
} catch ( error ) {
	console.error( error.message );
	if ( values.check ) {
		console.log( '0 passed, 1 failed' );
	}
} finally {
	await panel.stop();
	await lab.close();
}
process.exit( good ? 0 : 1 );
