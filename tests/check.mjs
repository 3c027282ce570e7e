/**
 * `npm run check`: everything that is static. Each row is a command; all of them run, and the failed ones are named at
 * the end. `npm run check -- types phpcs` runs only the rows named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare_or_exit } from './site/setup.mjs';
import { root } from './site/paths.mjs';

/** name, command, and (optional) a file without which the row has nothing to check yet. */
const rows = [
	[ 'contract', [ 'npm', 'run', '-s', 'contract', '--', '--check' ] ],
	[ 'types', [ 'npm', 'run', '-s', 'types' ] ],
	[ 'eslint', [ 'npm', 'run', '-s', 'lint:js' ] ],
	[ 'phpcs', [ 'npm', 'run', '-s', 'lint:php' ], 'phpcs.xml.dist' ],
	[ 'phpstan', [ 'npm', 'run', '-s', 'stan' ], 'phpstan.neon' ],
	[ 'phpstan domain', [ 'npm', 'run', '-s', 'stan:domain' ], 'phpstan-domain.neon' ],
	[ 'bundle size', [ 'npm', 'run', '-s', 'size' ] ],
	[ 'translations', [ 'npm', 'run', '-s', 'i18n:check' ], 'tests/i18n-check.mjs' ],
];

const wanted = process.argv.slice( 2 );
const is_wanted = ( name ) => wanted.length === 0 || wanted.includes( name );
const failed = [];

const parts = [ 'node', 'php', 'composer', ...( is_wanted( 'bundle size' ) ? [ 'bundle' ] : [] ) ];
const { lacks } = await prepare_or_exit( { parts, optional: [ 'bundle' ] } );
if ( lacks.bundle ) {
	console.log( `✗ bundle: ${ lacks.bundle }\n` );
	failed.push( 'bundle' );
}

for ( const [ name, [ command, ...args ], needs ] of rows ) {
	if ( ! is_wanted( name ) ) {
		continue;
	}
	if ( needs && ! existsSync( join( root, needs ) ) ) {
		console.log( `- ${ name }: skipped, ${ needs } is not there` );
		continue;
	}
	const started = Date.now();
	const { status } = spawnSync( command, args, {
		cwd: root,
		stdio: 'inherit',
	} );
	const seconds = ( ( Date.now() - started ) / 1000 ).toFixed( 1 );
	console.log( `${ status === 0 ? '✓' : '✗' } ${ name } (${ seconds } s)\n` );
	if ( status !== 0 ) {
		failed.push( name );
	}
}
console.log( failed.length === 0 ? 'check: all passed' : `check: failed: ${ failed.join( ', ' ) }` );
process.exit( failed.length === 0 ? 0 : 1 );
