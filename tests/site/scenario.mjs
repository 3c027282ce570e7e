/**
 * `npm run scenario -- FILE [--json] [--check]`: plays a scenario on a scratch site and prints what the software did,
 * one JSON event a line. `--check` compares with `expect` and ends with `N passed, N failed`; `--json` prints the
 * comparison as JSON lines too. SQLite unless DB=mariadb. Format: shared/scenarios/FORMAT.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { complaint, event_fields } from './scenario/expect.mjs';
import { parse_scenario } from './scenario/parse.mjs';
import { start_panel } from './panel.mjs';
import { site_dir } from './paths.mjs';
import { prepare_or_exit } from './setup.mjs';
import { open_lab } from './site.mjs';
import { program } from './wp.mjs';

function read( file ) {
	try {
		return parse_scenario( JSON.parse( readFileSync( file, 'utf8' ) ) );
	} catch ( error ) {
		console.error( `${ file }: ${ error.message }` );
		return process.exit( 2 );
	}
}

/** Plays it; answers the events in their order. */
async function play( scenario, lab, on_event ) {
	const site = await lab.site();
	const panel_dir = join( site.lab_dir, 'panel' );
	const panel = await start_panel( { dir: panel_dir } );
	try {
		const plan = join( site.lab_dir, 'plan.json' );
		writeFileSync(
			plan,
			JSON.stringify( {
				...scenario,
				event_fields,
				panel: { url: panel.url, secret: panel.secret, dir: panel_dir },
			} )
		);
		const events = [];
		await site.wp( program( join( site_dir, 'shop/scenario.php' ), plan ), {
			on_line( line ) {
				if ( line.startsWith( '{"on":' ) ) {
					events.push( JSON.parse( line ) );
					on_event( line );
				} else {
					console.error( line );
				}
			},
		} );
		return events;
	} finally {
		const log = site.debug_log();
		if ( log ) {
			console.error( `the site's debug log (last lines):\n${ log.slice( -2000 ) }` );
		}
		await panel.stop();
	}
}

function check( expectations, events, as_json ) {
	let failed = 0;
	for ( const expectation of expectations ) {
		const wrong = complaint( expectation, events );
		failed += wrong === null ? 0 : 1;
		if ( as_json ) {
			console.log( JSON.stringify( { expect: expectation, met: wrong === null, ...( wrong && { wrong } ) } ) );
		} else {
			console.log(
				wrong === null
					? `✓ ${ JSON.stringify( expectation ) }`
					: `✗ ${ JSON.stringify( expectation ) }\n    ${ wrong }`
			);
		}
	}
	console.log( `${ expectations.length - failed } passed, ${ failed } failed` );
	return failed === 0;
}

const { values, positionals } = parseArgs( {
	allowPositionals: true,
	options: { json: { type: 'boolean' }, check: { type: 'boolean' } },
} );
if ( positionals.length !== 1 ) {
	console.error( 'usage: npm run scenario -- FILE [--json] [--check]' );
	process.exit( 2 );
}
const scenario = read( positionals[ 0 ] );
await prepare_or_exit( { parts: [ 'node', 'php', 'wordpress', 'woocommerce' ] } );
const lab = await open_lab();
console.error( `${ lab.about }: ${ scenario.about }` );
let good = true;
try {
	const events = await play( scenario, lab, ( line ) => console.log( line ) );
	good = ! values.check || check( scenario.expect, events, values.json );
} catch ( error ) {
	console.error( error.message );
	good = false;
	if ( values.check ) {
		console.log( `0 passed, ${ Math.max( 1, scenario.expect.length ) } failed` );
	}
} finally {
	await lab.close();
}
process.exit( good ? 0 : 1 );
