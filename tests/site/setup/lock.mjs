/** One set-up at a time on this machine: two programs started together must not both unpack or install. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cache } from '../paths.mjs';

const lock = join( cache, 'setup.lock' );

const alive = ( pid ) => {
	try {
		process.kill( pid, 0 );
		return true;
	} catch ( error ) {
		return error.code === 'EPERM';
	}
};

/** True when nobody holds the lock any more (its holder was killed). */
function abandoned() {
	try {
		const pid = Number( readFileSync( lock, 'utf8' ) );
		return pid > 0 && ! alive( pid );
	} catch {
		return false;
	}
}

export async function with_lock( work ) {
	mkdirSync( cache, { recursive: true } );
	for ( let waited = 0; ; waited++ ) {
		try {
			writeFileSync( lock, String( process.pid ), { flag: 'wx' } );
			break;
		} catch ( error ) {
			if ( error.code !== 'EEXIST' ) {
				throw error;
			}
			if ( abandoned() ) {
				rmSync( lock, { force: true } );
				continue;
			}
			if ( waited === 5 ) {
				console.log( 'set-up: waiting for another set-up to end' );
			}
			if ( waited > 3000 ) {
				throw new Error( `another set-up seems to hang; remove ${ lock } if none runs` );
			}
			await pause( 200 );
		}
	}
	const release = () => rmSync( lock, { force: true } );
	process.once( 'exit', release );
	try {
		return await work();
	} finally {
		process.off( 'exit', release );
		release();
	}
}
