/**
 * One busy tick, and a fault at each of its statements in turn. Afterwards the shop has to be whole, and has to look
 * like the one that met no fault.
 */
import { go_on } from '../owner.mjs';
import { differences, picture } from '../picture.mjs';
import { morning } from '../stage.mjs';
import { complaints } from '../whole.mjs';
import { busy_day } from '../worlds.mjs';

/** The rest of that day and the next one: who was put off till tomorrow comes then. */
async function two_days( stage, day ) {
	const first = await go_on( stage );
	stage.set_clock( morning( day.tomorrow ) );
	const second = await go_on( stage );
	return {
		errors: [ first.error, second.error ].filter( Boolean ),
		parked: first.parked + second.parked,
		let_go: first.let_go + second.let_go,
	};
}

/** What the fault does, and how the tick goes on; answers whether it struck. */
const kinds = {
	async kill( stage, at ) {
		return ( await stage.tick( { do: 'kill', at } ) ).signal === 9;
	},
	/** Stopped past its lease, another works meanwhile, then it wakes. */
	async stop( stage, at ) {
		const sleeper = stage.forks.start( 'tick', {}, { do: 'stop', at } );
		const stopped = ( await sleeper.held ) === 'stopped';
		if ( stopped ) {
			await stage.later_tick();
			await sleeper.signal( 'SIGCONT' );
		}
		await sleeper.ended;
		return stopped;
	},
};
const by_itself = ( kind, writes_only ) => async ( stage, at ) =>
	( await stage.tick( { do: kind, at, writes_only } ) ).struck ?? true;

/** Of how many one, in the small and in the full setting; of the errors only statements that write can meet one. */
const plan = [
	{ kind: 'kill', what: 'kill -9', act: kinds.kill, every: [ 26, 1 ] },
	{ kind: 'stop', what: 'stopped past its lease and woken', act: kinds.stop, every: [ 200, 5 ] },
	{ kind: 'cut', what: 'the connection killed', act: by_itself( 'cut' ), every: [ 160, 4 ] },
	{
		kind: 'cut_after',
		what: 'the connection killed after the statement',
		act: by_itself( 'cut_after' ),
		every: [ 220, 8 ],
	},
	{ kind: 'deadlock', what: 'a deadlock', act: by_itself( 'deadlock', true ), every: [ 40, 1 ], writes: true },
	{
		kind: 'lock_wait',
		what: 'a lock wait that times out',
		act: by_itself( 'lock_wait', true ),
		every: [ 60, 2 ],
		writes: true,
	},
	{ kind: 'disk_full', what: 'a full disk', act: by_itself( 'disk_full', true ), every: [ 40, 1 ], writes: true },
	{
		kind: 'read_only',
		what: 'a read-only database',
		act: by_itself( 'read_only', true ),
		every: [ 80, 3 ],
		writes: true,
	},
];

async function at_each( stage, day, { kind, act, first, step }, reference, count ) {
	const sum = { boundaries: 0, of: count, whole: 0, parked: 0, let_go: 0 };
	const wrong = [];
	for ( let at = first; at <= count; at += step ) {
		await stage.restore( day.name );
		if ( ! ( await act( stage, at ) ) ) {
			continue;
		}
		const after = await two_days( stage, day );
		const found = [
			...after.errors,
			...( await complaints( stage, { today: day.tomorrow } ) ),
			...differences( await picture( stage ), reference ),
		];
		sum.boundaries++;
		sum.whole += found.length === 0 ? 1 : 0;
		sum.parked += after.parked;
		sum.let_go += after.let_go;
		wrong.push( ...found.map( ( what ) => `${ kind } at ${ at }: ${ what }` ) );
	}
	return { sum, wrong };
}

export const boundaries = {
	name: 'boundaries',
	async run( stage, { small, check, roll, only } ) {
		const day = await busy_day( stage );
		const { statements, writes } = await stage.tick();
		await two_days( stage, day );
		const reference = await picture( stage );
		check( 'the tick that meets no fault leaves all whole', await complaints( stage, { today: day.tomorrow } ) );
		const counts = { statements, writes };
		await stage.db.execute( 'SET GLOBAL innodb_lock_wait_timeout = 1' );
		for ( const { every, ...one } of plan.filter( ( { kind } ) => ! only || only === kind ) ) {
			const step = every[ small ? 0 : 1 ];
			const count = one.writes ? writes : statements;
			const { sum, wrong } = await at_each(
				stage,
				day,
				{ ...one, step, first: 1 + roll( step ) },
				reference,
				count
			);
			check(
				`${ one.what }, at ${ sum.boundaries } of ${ count } ${ one.writes ? 'writes' : 'statements' }`,
				wrong.slice( 0, 12 )
			);
			counts[ one.kind ] = sum;
		}
		await stage.db.execute( 'SET GLOBAL innodb_lock_wait_timeout = 50' );
		return counts;
	},
};
