/**
 * `npm test`: sets up what is missing and runs every kind of test that this machine can. The last line is
 * `N passed, N failed, N skipped`; what was skipped is listed by name with the reason.
 *
 * `npm test -- unit js` runs only the kinds whose name begins so; DB=sqlite or DB=mariadb takes one database.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { count } from './counts.mjs';
import { root, scenario_dirs, stand_in_dir } from './site/paths.mjs';
import { prepare_or_exit } from './site/setup.mjs';
import { describe_woocommerce } from './site/setup/woocommerce.mjs';

const databases = [ 'sqlite', 'mariadb' ].filter( ( db ) => ! process.env.DB || process.env.DB === db );
const on_each = ( make ) => databases.map( ( db ) => ( { ...make( db ), env: { DB: db }, needs: [ db ] } ) );
const npm = ( script, ...args ) => [ 'npm', 'run', '-s', script, ...( args.length ? [ '--', ...args ] : [] ) ];
const there = ( path ) => existsSync( join( root, path ) );

/** The shared scenarios run on each database, our own on the first: half the time, and what differs is in the former. */
const [ shared_scenarios, own_scenarios ] = scenario_dirs.map( ( dir ) =>
	( existsSync( dir ) ? readdirSync( dir ) : [] )
		.filter( ( name ) => name.endsWith( '.json' ) )
		.map( ( name ) => join( dir, name ) )
);
const scenario_on = ( file, db ) => ( {
	name: `scenario ${ basename( file, '.json' ) } on ${ db }`,
	command: npm( 'scenario', file, '--check' ),
	reads: 'lines',
	file: 'plugin.php',
	env: { DB: db },
	needs: [ db ],
} );

/** About half of the time that all cases take; what is new joins the other half. */
const half_of_the_faults = 'runners,kills,payment,mail,panel';

/**
 * One row a kind. `reads`: whose closing lines are counted. `needs`: what the machine must have (sqlite, mariadb,
 * chromium, real = the real WooCommerce). `file`: without it the kind is not there yet. `alone`: beside nothing but
 * kinds of the same word.
 */
const kinds = [
	{ name: 'php unit', command: npm( 'test:php:unit' ), reads: 'phpunit' },
	{ name: 'lab', command: npm( 'test:lab' ), reads: 'node' },
	{ name: 'js', command: npm( 'test:js' ), reads: 'jest' },
	...on_each( ( db ) => ( {
		name: `integration on ${ db }`,
		command: npm( 'test:php:integration' ),
		reads: 'phpunit',
		file: 'tests/php/Integration/bootstrap.php',
	} ) ),
	{
		name: 'contract on the stand-in',
		command: npm( 'test:php:integration', '--group', 'contract' ),
		env: { DB: 'sqlite', HOSTING_INVOICES_STAND_IN: '1' },
		reads: 'phpunit',
		file: 'tests/site/stand-in/woocommerce.php',
	},
	...shared_scenarios.flatMap( ( file ) => databases.map( ( db ) => scenario_on( file, db ) ) ),
	...own_scenarios.map( ( file ) => scenario_on( file, databases[ 0 ] ) ),
	{ name: 'demo', command: npm( 'demo', '--check' ), reads: 'lines', file: 'plugin.php' },
	{
		name: 'e2e',
		command: npm( 'test:e2e' ),
		reads: 'lines',
		needs: [ 'chromium', 'real' ],
		file: 'tests/e2e/run.mjs',
		alone: 'e2e',
	},
	...[ 'only', 'but' ].map( ( which, half ) => ( {
		name: `faults (small), half ${ half + 1 }`,
		command: npm( 'faults', '--small', `--${ which }=${ half_of_the_faults }` ),
		reads: 'lines',
		needs: [ 'mariadb', 'real' ],
		file: 'tests/faults/run.mjs',
		alone: 'faults',
	} ) ),
];

/** Why a kind cannot run here, or null. */
function obstacle( kind, { has, lacks } ) {
	if ( kind.file && ! there( kind.file ) ) {
		return `${ kind.file } is not there`;
	}
	for ( const need of kind.needs ?? [] ) {
		if ( need === 'real' && has.woocommerce.stand_in ) {
			return `the stand-in cannot do it (${ has.woocommerce.why })`;
		}
		if ( lacks[ need ] ) {
			return lacks[ need ];
		}
	}
	return null;
}

/** Runs with the output kept for counting. */
function run( { command: [ program, ...args ], env } ) {
	return new Promise( ( resolve ) => {
		const child = spawn( program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: [ 'ignore', 'pipe', 'pipe' ],
		} );
		let printed = '';
		for ( const from of [ child.stdout, child.stderr ] ) {
			from.setEncoding( 'utf8' ).on( 'data', ( text ) => ( printed += text ) );
		}
		child.once( 'error', ( error ) => resolve( { status: error.message, printed } ) );
		child.once( 'close', ( code, signal ) => resolve( { status: signal ?? code, printed } ) );
	} );
}

const only = process.argv.slice( 2 );
const selected = kinds.filter(
	( { name } ) => only.length === 0 || only.some( ( start ) => name.startsWith( start ) )
);
const parts = [ 'node', 'php', 'composer', 'wordpress', 'woocommerce', 'mariadb', 'chromium', 'pdf_tools' ];
if ( selected.some( ( { needs } ) => needs?.includes( 'bundle' ) ) ) {
	parts.push( 'bundle' );
}
// A bundle that does not build must not hide what the other kinds say; it is counted as a failure below.
const machine = await prepare_or_exit( { parts, optional: [ 'mariadb', 'chromium', 'pdf_tools', 'bundle' ] } );
console.log(
	`WordPress ${ machine.has.wordpress.version }, ${ describe_woocommerce( machine.has.woocommerce ) }, stand-in ${
		existsSync( join( stand_in_dir, 'woocommerce.php' ) ) ? 'there' : 'not there'
	}`
);

const sum = { passed: 0, failed: 0, skipped: 0 };
const report = new Map();
if ( machine.lacks.bundle ) {
	sum.failed++;
	report.set( 'bundle', `  FAILED   bundle: ${ machine.lacks.bundle }` );
}
/** One kind from its beginning to its line in the report; what it printed comes in one piece, whoever runs beside it. */
async function play( kind ) {
	console.log( `… ${ kind.name }` );
	const started = Date.now();
	const { status, printed } = await run( kind );
	const found = count( kind.reads, printed, status );
	for ( const what of Object.keys( sum ) ) {
		sum[ what ] += found[ what ];
	}
	console.log( `\n=== ${ kind.name }\n${ printed.trimEnd() }` );
	report.set(
		kind,
		`  ${ found.failed === 0 ? 'passed ' : 'FAILED ' }  ${ kind.name }: ${ found.passed } passed, ${
			found.failed
		} failed${ found.skipped ? `, ${ found.skipped } skipped (named above)` : '' }, ${ Math.round(
			( Date.now() - started ) / 1000
		) } s${ found.problem ? ` – ${ found.problem }` : '' }`
	);
}

/** Two side by side on two cores; what minds the time has the machine to itself. */
async function play_all( waiting ) {
	const lane = async () => {
		for ( let kind = waiting.shift(); kind; kind = waiting.shift() ) {
			await play( kind );
		}
	};
	await Promise.all( Array.from( { length: Math.min( 2, availableParallelism() ) }, lane ) );
}

const playable = [];
for ( const kind of selected ) {
	const reason = obstacle( kind, machine );
	if ( reason === null ) {
		playable.push( kind );
	} else {
		sum.skipped++;
		report.set( kind, `  skipped  ${ kind.name }: ${ reason }` );
	}
}
for ( const together of new Set( playable.map( ( { alone } ) => alone ) ) ) {
	await play_all( playable.filter( ( { alone } ) => alone === together ) );
}

console.log(
	`\n=== kinds\n${ [ 'bundle', ...selected ].flatMap( ( kind ) => report.get( kind ) ?? [] ).join( '\n' ) }\n`
);
if ( machine.has.woocommerce.stand_in ) {
	console.log( 'STAND-IN for WooCommerce: what passed here only is not done' );
}
console.log( `${ sum.passed } passed, ${ sum.failed } failed, ${ sum.skipped } skipped` );
process.exit( sum.failed > 0 || sum.passed === 0 ? 1 : 0 );
