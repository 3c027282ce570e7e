import { in_turn, measure, ms_each, times } from '../measure.mjs';

/** A tick with nothing due in a small shop and in a large one. */
export async function tick( lab, { rounds, small } ) {
	const sizes = small ? [ 1_000, 20_000 ] : [ 10_000, 1_000_000 ];
	const shops = {};
	for ( const size of sizes ) {
		shops[ size ] = await lab.site();
		await measure( shops[ size ], 'open-invoices.php', size );
	}
	const ticks = await in_turn( rounds, sizes.map( String ), ( size ) => measure( shops[ size ], 'tick.php', 200 ) );
	const [ few, many ] = sizes.map( ( size ) => ticks[ size ] );
	return {
		what: `200 ticks with nothing due a round, ${ rounds } rounds after one to warm up`,
		[ `ms_at_${ sizes[ 0 ] }` ]: ms_each( few, 200 ),
		[ `ms_at_${ sizes[ 1 ] }` ]: ms_each( many, 200 ),
		large_to_small: times( many, few ),
		queries_a_tick: many[ 0 ].queries / 200,
	};
}
