/**
 * Where the steps stand on the axis. Their days would crowd at the left, so a place is half by day
 * and half by order, with room enough that neighbours on one side never touch.
 */
export interface Placed {
	/** 0 to 100, of the width */
	left: number;
	side: 'up' | 'down';
}

const FIRST = 10;
const LAST = 94;

/** @param days in order */
export function place( days: readonly number[] ): Placed[] {
	const least = Math.min( 0, ...days );
	const most = Math.max( 1, ...days );
	const gap = Math.min( 8, ( LAST - FIRST ) / Math.max( 1, days.length - 1 ) );
	const lefts = days.map( ( day, rank ) => {
		const by_day = ( day - least ) / ( most - least );
		const by_rank = days.length === 1 ? by_day : rank / ( days.length - 1 );
		return FIRST + ( LAST - FIRST ) * ( by_day + by_rank ) * 0.5;
	} );
	for ( let rank = 1; rank < lefts.length; rank++ ) {
		lefts[ rank ] = Math.max( lefts[ rank ] ?? 0, ( lefts[ rank - 1 ] ?? 0 ) + gap );
	}
	const over = Math.max( 0, ( lefts.at( -1 ) ?? 0 ) - LAST );
	return lefts.map( ( left, rank ) => ( {
		left: Math.round( ( left - ( over * rank ) / Math.max( 1, lefts.length - 1 ) ) * 10 ) / 10,
		side: rank % 2 === 0 ? 'up' : 'down',
	} ) );
}

/** Where the due date stands: before all steps, or between those before and after it. */
export function place_of_due_date( days: readonly number[] ): number {
	const before = days.filter( ( day ) => day < 0 ).length;
	if ( before === 0 ) {
		return 4;
	}
	const places = place( days );
	const left = places[ before - 1 ]?.left ?? FIRST;
	return Math.round( ( left + ( places[ before ]?.left ?? 100 ) ) * 5 ) / 10;
}

/** How many days a pull of so many pixels is. */
export const days_of_pull = ( pixels: number, width: number, most: number ) =>
	width > 0 ? Math.round( ( ( pixels / width ) * Math.max( most, 30 ) ) / ( ( LAST - FIRST ) / 100 ) ) : 0;
