/** A program that is spoken to in JSON lines and answers in JSON lines. */
import { createInterface } from 'node:readline';
import { keep_running } from '../site/processes.mjs';

/**
 * @param {string[]}              args   after `php`
 * @param {Object}                env
 * @param {(row: object) => void} listen is told each line of the answer
 */
export function converse( args, env, listen ) {
	const child = keep_running( 'php', [ '-d', 'memory_limit=512M', '-d', 'display_errors=stderr', ...args ], {
		stdio: [ 'pipe', 'pipe', 'pipe' ],
		env: { ...process.env, ...env },
	} );
	child.stdin.on( 'error', () => {} );
	createInterface( { input: child.stdout } ).on( 'line', ( line ) => {
		if ( line.startsWith( '{' ) ) {
			listen( JSON.parse( line ) );
		}
	} );
	return { ...child, say: ( row ) => child.stdin.write( `${ JSON.stringify( row ) }\n` ) };
}
