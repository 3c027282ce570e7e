/**
 * `npm run bench`: ratios on the real WooCommerce with a durable MariaDB, arms in turn, medians with their spread, as JSON.
 *
 *     npm run bench [-- --only=invoices|tick] [--rounds=7] [--small]
 *
 * A ratio is only as good as the quiet of the machine: the spread stands beside each.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { open_lab } from '../site/site.mjs';
import { prepare_or_exit } from '../site/setup.mjs';
import { spread } from './spread.mjs';

const here = fileURLToPath( new URL( '.', import.meta.url ) );
const { values } = parseArgs( {
	options: { only: { type: 'string' }, rounds: { type: 'string', default: '7' }, small: { type: 'boolean' } },
} );
const rounds = Number( values.rounds );

/** One process, one measurement: what a PHP program printed as its last line of JSON. */
async function measure( site, program, ...args ) {
	const ran = await site.php( join( here, 'php', program ), args.map( String ) );
	if ( ran.status !== 0 ) {
		throw new Error( `${ program } ${ args.join( ' ' ) }: ${ ran.stderr || ran.stdout }` );
	}
	return JSON.parse( ran.stdout.trim().split( '\n' ).at( -1 ) );
}

/** Our run against a loop of wc_create_order(), the same customers and services; each round a process for each arm. */
async function invoices( lab ) {
	const count = values.small ? 40 : 100;
	const site = await lab.site();
	await measure( site, 'seed.php', count );
	const arms = { ours: [], loop: [] };
	for ( let round = 0; round <= rounds; round++ ) {
		for ( const arm of round % 2 ? [ 'loop', 'ours' ] : [ 'ours', 'loop' ] ) {
			const measured = await measure( site, 'invoices.php', arm, count, round );
			if ( round > 0 ) {
				arms[ arm ].push( measured );
			}
		}
	}
	const ms = ( arm ) => spread( arm.map( ( { seconds } ) => ( seconds * 1000 ) / count ) );
	return {
		what: `${ count } invoices a round, ${ rounds } rounds after one to warm up, one process a round and arm`,
		ours_ms_an_invoice: ms( arms.ours ),
		loop_ms_an_order: ms( arms.loop ),
		times_as_fast: spread( arms.ours.map( ( { seconds }, i ) => arms.loop[ i ].seconds / seconds ) ),
		ours_queries_an_invoice: spread( arms.ours.map( ( { queries } ) => queries / count ) ),
		loop_queries_an_order: spread( arms.loop.map( ( { queries } ) => queries / count ) ),
		ours_kb_an_invoice: spread( arms.ours.map( ( { grown } ) => grown / 1024 / count ) ),
		loop_kb_an_order: spread( arms.loop.map( ( { grown } ) => grown / 1024 / count ) ),
	};
}

/** A tick with nothing due in a small shop and in a large one. */
async function empty_tick( lab ) {
	const sizes = values.small ? [ 1_000, 20_000 ] : [ 10_000, 1_000_000 ];
	const shops = [];
	for ( const size of sizes ) {
		const site = await lab.site();
		await measure( site, 'open-invoices.php', size );
		shops.push( { size, site, ticks: [] } );
	}
	for ( let round = 0; round <= rounds; round++ ) {
		for ( const shop of round % 2 ? [ ...shops ].reverse() : shops ) {
			const measured = await measure( shop.site, 'tick.php', 200 );
			if ( round > 0 ) {
				shop.ticks.push( measured );
			}
		}
	}
	const [ small, large ] = shops;
	return {
		what: `200 ticks with nothing due a round, ${ rounds } rounds after one to warm up`,
		[ `ms_at_${ small.size }` ]: spread( small.ticks.map( ( { seconds } ) => ( seconds * 1000 ) / 200 ) ),
		[ `ms_at_${ large.size }` ]: spread( large.ticks.map( ( { seconds } ) => ( seconds * 1000 ) / 200 ) ),
		large_to_small: spread( large.ticks.map( ( { seconds }, i ) => seconds / small.ticks[ i ].seconds ) ),
		queries_a_tick: large.ticks[ 0 ].queries / 200,
	};
}

await prepare_or_exit( { parts: [ 'node', 'php', 'bundle', 'wordpress', 'woocommerce', 'mariadb' ], optional: [] } );
const lab = await open_lab( { db: 'mariadb', durable: true } );
const benches = { invoices, tick: empty_tick };
const report = { on: lab.about };
for ( const [ name, bench ] of Object.entries( benches ) ) {
	if ( ! values.only || values.only === name ) {
		report[ name ] = await bench( lab );
	}
}
await lab.close();
console.log( JSON.stringify( report, null, '\t' ) );
process.exit( 0 );
