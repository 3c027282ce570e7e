const rounded = ( number ) => Number( number.toPrecision( 3 ) );

/** Minimum, median and maximum, to three figures. */
export function spread( numbers ) {
	const sorted = [ ...numbers ].sort( ( one, other ) => one - other );
	const middle = sorted.length / 2;
	const median = sorted.length % 2 ? sorted[ Math.floor( middle ) ] : ( sorted[ middle - 1 ] + sorted[ middle ] ) / 2;
	return { min: rounded( sorted[ 0 ] ), median: rounded( median ), max: rounded( sorted.at( -1 ) ) };
}
