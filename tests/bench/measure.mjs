import { join } from 'node:path';
import { spread } from './spread.mjs';

/** One process, one measurement: what a PHP program printed as its last line of JSON. */
export async function measure( site, program, ...args ) {
	const ran = await site.php( join( import.meta.dirname, 'php', program ), args.map( String ) );
	if ( ran.status !== 0 ) {
		throw new Error( `${ program } ${ args.join( ' ' ) }: ${ ran.stderr || ran.stdout }` );
	}
	return JSON.parse( ran.stdout.trim().split( '\n' ).at( -1 ) );
}

/** Arms in turn, the order reversed each round, the first round to warm up and not counted. */
export async function in_turn( rounds, arms, take ) {
	const measured = Object.fromEntries( arms.map( ( arm ) => [ arm, [] ] ) );
	for ( let round = 0; round <= rounds; round++ ) {
		for ( const arm of round % 2 ? [ ...arms ].reverse() : arms ) {
			const one = await take( arm, round );
			if ( round > 0 ) {
				measured[ arm ].push( one );
			}
		}
	}
	return measured;
}

/** How many times one arm's seconds go into another's, round by round. */
export const times = ( slow, fast ) => spread( slow.map( ( { seconds }, i ) => seconds / fast[ i ].seconds ) );

export const ms_each = ( arm, count ) => spread( arm.map( ( { seconds } ) => ( seconds * 1000 ) / count ) );
