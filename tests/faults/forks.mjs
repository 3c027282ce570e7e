/** Processes of the site that can be stopped, killed and given a fault: see php/forks.php. */
import { join } from 'node:path';
import { converse } from './lines.mjs';

/** @return {Promise<object>} */
export async function open_forks( site ) {
	const running = new Map();
	let count = 0;
	let ready;
	const is_ready = new Promise( ( resolve ) => {
		ready = resolve;
	} );
	const child = converse( [ join( import.meta.dirname, 'php/forks.php' ), site.dir ], {}, ( row ) => {
		if ( row.ready ) {
			ready();
			return;
		}
		const one = running.get( row.id );
		if ( row.pid ) {
			one.begin( row );
		} else if ( row.stopped ) {
			one.stop();
		} else {
			running.delete( row.id );
			one.end( row );
		}
	} );
	child.ended.then( () => {
		ready();
		running.forEach( ( one ) => one.end( { error: `the forks ended: ${ child.tail() }` } ) );
	} );
	await is_ready;
	if ( ! child.alive() ) {
		throw new Error( `the forks could not begin:\n${ child.tail() }` );
	}

	/**
	 * Begins a process.
	 *
	 * @param {string} act   a method of php/Acts.php
	 * @param {Object} with_ its arguments by name
	 * @param {Object} fault as php/Fault.php takes it
	 * @param {{ later?: number, stale?: string }} sees seconds by which the database's clock is ahead for this process; a
	 * file with the object cache that it finds
	 */
	function start( act, with_ = {}, fault = undefined, sees = {} ) {
		const id = String( ++count );
		const one = {};
		const begun = new Promise( ( resolve ) => ( one.begin = resolve ) );
		const stopped = new Promise( ( resolve ) => ( one.stop = resolve ) );
		const ended = new Promise( ( resolve ) => ( one.end = resolve ) );
		running.set( id, one );
		if ( ! child.alive() ) {
			one.end( { error: `the forks have ended: ${ child.tail() }` } );
		}
		child.say( { id, act, with: with_, ...( fault && { fault } ), ...sees } );
		return {
			/** { pid, thread } once it runs */
			begun,
			/** 'stopped' when it was, 'ended' when it came to its end without */
			held: Promise.race( [ stopped.then( () => 'stopped' ), ended.then( () => 'ended' ) ] ),
			/** { signal, code, did, error, statements, struck } */
			ended,
			async signal( name ) {
				const { pid } = await begun;
				try {
					process.kill( pid, name );
				} catch {}
			},
		};
	}

	return {
		start,
		/** Begins one and waits for its end, whatever that is. */
		run: ( ...order ) => start( ...order ).ended,
		/** As run(), where only success will do. */
		async must( act, with_ ) {
			const end = await start( act, with_ ).ended;
			if ( end.did === undefined ) {
				throw new Error(
					`${ act } ${ JSON.stringify( with_ ).slice( 0, 300 ) }: ${ end.error ?? `signal ${ end.signal }` }`
				);
			}
			return end.did;
		},
		stop: () => child.stop( 'SIGKILL' ),
	};
}
