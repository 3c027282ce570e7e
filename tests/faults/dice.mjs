/** Numbers that look random and come again with the same seed (mulberry32). */

/** @return {(most: number) => number} whole numbers from 0 to below `most` */
export function dice( seed ) {
	let state = seed | 0;
	return ( most ) => {
		state = ( state + 0x6d2b79f5 ) | 0;
		let mixed = Math.imul( state ^ ( state >>> 15 ), 1 | state );
		mixed = ( mixed + Math.imul( mixed ^ ( mixed >>> 7 ), 61 | mixed ) ) ^ mixed;
		return Math.floor( ( ( ( mixed ^ ( mixed >>> 14 ) ) >>> 0 ) / 4294967296 ) * most );
	};
}
