/** The slices of a look ahead, put together as they come in. */
import type { TimelinePreview } from '../../contract/timeline';

/** Changes that are kept of all slices together. */
const MOST_CHANGES = 200;

const plus = < Tally extends Record< string, number > >( one: Tally, other: Tally ) =>
	Object.fromEntries( Object.entries( one ).map( ( [ key, n ] ) => [ key, n + ( other[ key ] ?? 0 ) ] ) ) as Tally;

function with_next( sum: TimelinePreview, slice: TimelinePreview ): TimelinePreview {
	return {
		...slice,
		customers: sum.customers + slice.customers,
		now: plus( sum.now, slice.now ),
		then: plus( sum.then, slice.then ),
		changes: [ ...sum.changes, ...slice.changes ].slice( 0, MOST_CHANGES ),
		changes_in_all: sum.changes_in_all + slice.changes_in_all,
	};
}

/** Objections, and how many customers there are, are those of the newest slice. */
export const together = ( slices: TimelinePreview[] ) => slices.reduce( with_next );
