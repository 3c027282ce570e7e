/** Child processes that end when this one does. Each runs in a group of its own, which is ended as a whole. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { which } from './setup/run.mjs';

const running = new Set();

function end_all() {
	for ( const child of running ) {
		end( child, 'SIGKILL' );
	}
}

function end( child, signal ) {
	try {
		process.kill( -child.pid, signal );
	} catch {}
}

process.once( 'exit', end_all );
for ( const [ signal, code ] of [
	[ 'SIGINT', 130 ],
	[ 'SIGTERM', 143 ],
	[ 'SIGHUP', 129 ],
] ) {
	process.once( signal, () => process.exit( code ) );
}

/** Where Linux offers it, the kernel ends the child even when this program is killed without a word. */
const dies_with_us = ( command, args ) => {
	const setpriv = which( 'setpriv' );
	return setpriv ? [ setpriv, [ '--pdeathsig', 'TERM', '--', command, ...args ] ] : [ command, args ];
};

/** Starts a server-like program; `stop()` ends it and everything it started. */
export function keep_running( command, args, options = {} ) {
	const child = spawn( ...dies_with_us( command, args ), {
		stdio: [ 'ignore', 'pipe', 'pipe' ],
		...options,
		detached: true,
	} );
	running.add( child );
	let tail = '';
	for ( const stream of [ child.stdout, child.stderr ] ) {
		stream?.on( 'data', ( data ) => {
			tail = ( tail + data ).slice( -4000 );
		} );
	}
	const ended = new Promise( ( resolve ) =>
		child.once( 'close', ( code, signal ) => {
			running.delete( child );
			resolve( signal ?? code );
		} )
	);
	return {
		pid: child.pid,
		ended,
		/** only where `stdio` asked for it */
		stdin: child.stdin,
		stdout: child.stdout,
		/** the last of what it printed */
		tail: () => tail,
		alive: () => running.has( child ),
		async stop( signal = 'SIGTERM', patience = 5000 ) {
			if ( ! running.has( child ) ) {
				return;
			}
			end( child, signal );
			const timer = setTimeout( () => end( child, 'SIGKILL' ), patience );
			await ended;
			clearTimeout( timer );
		},
	};
}

/** A port of 127.0.0.1 that nobody listens on now. */
export const free_port = () =>
	new Promise( ( resolve, reject ) => {
		const probe = createServer();
		probe.once( 'error', reject );
		probe.listen( 0, '127.0.0.1', () => {
			const { port } = probe.address();
			probe.close( () => resolve( port ) );
		} );
	} );

/** Asks `ready` until it says yes; throws with what the program printed when it ends or takes too long. */
export async function until( ready, { what, child, within = 20_000 } ) {
	const last = Date.now() + within;
	while ( ! ( await ready() ) ) {
		if ( child && ! child.alive() ) {
			throw new Error( `${ what } ended at once:\n${ child.tail() }` );
		}
		if ( Date.now() > last ) {
			throw new Error( `${ what } was not ready in ${ within / 1000 } s\n${ child?.tail() ?? '' }` );
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 25 ) );
	}
}
