import { in_turn, measure, ms_each, times } from '../measure.mjs';
import { spread } from '../spread.mjs';

/**
 * Our run against a loop of wc_create_order(), one Action Scheduler action a subscription, and the rows of our own run
 * in bare SQL: the same customers and services, each round a process for each arm.
 */
export async function invoices( lab, { rounds, small } ) {
	const count = small ? 40 : 100;
	const site = await lab.site();
	await measure( site, 'seed.php', count );
	// The bare rows copy what ours made in this round, so ours goes before them.
	const { ours, loop, scheduler, raw } = await in_turn(
		rounds,
		[ 'loop', 'ours', 'scheduler' ],
		async ( arm, round ) => {
			const one = await measure( site, 'invoices.php', arm, count, round );
			return arm === 'ours' ? { ...one, raw: await measure( site, 'invoices.php', 'raw', count, round ) } : one;
		}
	).then( ( arms ) => ( { ...arms, raw: arms.ours.map( ( one ) => one.raw ) } ) );
	const queries = ( arm ) => spread( arm.map( ( one ) => one.queries / count ) );
	const kilobytes = ( arm ) => spread( arm.map( ( { grown } ) => grown / 1024 / count ) );
	return {
		what: `${ count } invoices a round, ${ rounds } rounds after one to warm up, one process a round and arm`,
		ours_ms_an_invoice: ms_each( ours, count ),
		loop_ms_an_order: ms_each( loop, count ),
		scheduler_ms_an_order: ms_each( scheduler, count ),
		raw_ms_an_invoice: ms_each( raw, count ),
		times_as_fast_as_loop: times( loop, ours ),
		times_as_fast_as_scheduler: times( scheduler, ours ),
		times_as_slow_as_raw: times( ours, raw ),
		ours_queries_an_invoice: queries( ours ),
		loop_queries_an_order: queries( loop ),
		scheduler_queries_an_order: queries( scheduler ),
		raw_queries_an_invoice: queries( raw ),
		ours_kb_an_invoice: kilobytes( ours ),
		loop_kb_an_order: kilobytes( loop ),
	};
}
