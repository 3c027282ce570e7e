/**
 * Holds the admin bundle to its size (shared/running.md): entry <= 40 KB gzipped, every script together <= 250 KB.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const build = join( dirname( dirname( fileURLToPath( import.meta.url ) ) ), 'build' );
const limits = { entry: 40 * 1024, all: 250 * 1024 };

if ( ! existsSync( join( build, 'index.js' ) ) ) {
	console.error( 'build/index.js is missing: run `npm run build` first.' );
	process.exit( 1 );
}

const sizes = readdirSync( build )
	.filter( ( name ) => name.endsWith( '.js' ) && ! name.startsWith( 'checkout' ) )
	.map( ( name ) => [ name, gzipSync( readFileSync( join( build, name ) ), { level: 9 } ).length ] );
const entry = Object.fromEntries( sizes )[ 'index.js' ];
const all = sizes.reduce( ( sum, [ , bytes ] ) => sum + bytes, 0 );

for ( const [ name, bytes ] of [ ...sizes, [ 'entry', entry ], [ 'all', all ] ] ) {
	const limit = limits[ name ];
	const against = limit ? ` of ${ ( limit / 1024 ).toFixed( 0 ) }` : '';
	console.log( `${ name.padEnd( 16 ) } ${ ( bytes / 1024 ).toFixed( 1 ) }${ against } KB gz` );
}
process.exit( entry > limits.entry || all > limits.all ? 1 : 0 );
