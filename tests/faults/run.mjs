/**
 * `npm run faults [-- --small] [--only=name,…] [--but=name,…] [--seed=n]`: kills, lost connections, doubled runners,
 * broken panels on the real WooCommerce with MariaDB. Prints what was counted as JSON, one line a case; the last line
 * is `N passed, N failed, N skipped`. `--small` takes some minutes on two cores; without it everything is done.
 */
import { parseArgs } from 'node:util';
import { prepare_or_exit } from '../site/setup.mjs';
import { cases } from './cases/index.mjs';
import { dice } from './dice.mjs';
import { open_stage } from './stage.mjs';

const { values } = parseArgs( {
	options: {
		small: { type: 'boolean' },
		only: { type: 'string' },
		but: { type: 'string' },
		seed: { type: 'string' },
		keep: { type: 'boolean' },
		kind: { type: 'string' },
	},
} );
const wanted = values.only?.split( ',' );
const unwanted = values.but?.split( ',' ) ?? [];
const unknown = [ ...( wanted ?? [] ), ...unwanted ].filter( ( name ) => ! cases.some( ( one ) => one.name === name ) );
if ( unknown.length > 0 ) {
	console.error(
		`no such case: ${ unknown.join( ', ' ) }; there are ${ cases.map( ( { name } ) => name ).join( ', ' ) }`
	);
	process.exit( 2 );
}
const { has } = await prepare_or_exit( {
	parts: [ 'php', 'wordpress', 'woocommerce', 'mariadb' ],
	optional: [],
} );

const sum = { passed: 0, failed: 0, skipped: 0 };
const seed = Number( values.seed ?? Math.floor( Math.random() * 1e9 ) );
const small = values.small ?? false;

/** A case's own tally: each check is one line on the way, and one test in the sum. */
function tally( name ) {
	return {
		check( what, wrong ) {
			const list = ( Array.isArray( wrong ) ? wrong : [ wrong ] ).filter( Boolean );
			sum[ list.length === 0 ? 'passed' : 'failed' ]++;
			console.log(
				list.length === 0 ? `✓ ${ name }: ${ what }` : `✗ ${ name }: ${ what }\n    ${ list.join( '\n    ' ) }`
			);
		},
		skip( what, why ) {
			sum.skipped++;
			console.log( `- ${ name }: ${ what } – skipped: ${ why }` );
		},
	};
}

async function play( stage, { name, run } ) {
	const started = Date.now();
	const { check, skip } = tally( name );
	try {
		const counts = await run( stage, { small, check, skip, roll: dice( seed ), only: values.kind } );
		console.log(
			JSON.stringify( { case: name, ...counts, seconds: Math.round( ( Date.now() - started ) / 1000 ) } )
		);
	} catch ( error ) {
		check( 'comes to its end', error.stack );
	}
}

if ( has.woocommerce.stand_in ) {
	cases.forEach( ( one ) =>
		tally( one.name ).skip( 'all of it', `the stand-in cannot do it (${ has.woocommerce.why })` )
	);
} else {
	const stage = await open_stage( { durable: ! small } );
	console.log( `${ stage.lab.about }, seed ${ seed }${ small ? ', small' : '' }` );
	for ( const one of cases.filter(
		( { name } ) => ( wanted?.includes( name ) ?? true ) && ! unwanted.includes( name )
	) ) {
		await play( stage, one );
	}
	if ( values.keep ) {
		console.log( `kept: ${ stage.site.dir }, Ctrl-C ends it` );
		await new Promise( () => {} );
	}
	await stage.close();
}
console.log( `${ sum.passed } passed, ${ sum.failed } failed, ${ sum.skipped } skipped` );
process.exit( sum.failed > 0 ? 1 : 0 );
