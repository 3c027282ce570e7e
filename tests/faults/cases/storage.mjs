/** The database that holds a row for long, kills, refuses to write, or hangs up: from outside, as it happens. */
import { go_on } from '../owner.mjs';
import { complaints } from '../whole.mjs';
import { due_shop } from '../worlds.mjs';

const invoices = async ( stage ) =>
	Number( ( await stage.db.row( 'SELECT COUNT(*) AS n FROM wp_hosting_invoices' ) ).n );
const wait = ( ms ) => new Promise( ( resolve ) => setTimeout( resolve, ms ) );

async function whole_after( stage, due ) {
	const { error } = await go_on( stage );
	return [ error, ...( await complaints( stage, { today: due.today } ) ), ...( await due.complaints() ) ];
}

/** The row of one customer is held by another connection. */
async function hold( stage ) {
	const { id } = await stage.db.row( 'SELECT id FROM wp_hosting_customers ORDER BY id LIMIT 4, 1' );
	await stage.db.execute(
		`START TRANSACTION; SELECT id FROM wp_hosting_customers WHERE id = ${ id } FOR UPDATE`,
		'other'
	);
	return id;
}

/** From before the tick on: nobody waits for that customer, and he comes with the next tick. */
async function held_all_along( stage, due ) {
	await stage.restore( due.name );
	await hold( stage );
	const { error } = await stage.tick();
	const meanwhile = await invoices( stage );
	await stage.db.drop( 'other' );
	return [
		error,
		meanwhile !== due.count - 1 && `${ meanwhile } invoices while one row was held`,
		...( await whole_after( stage, due ) ),
	];
}

/** Taken when the runner had claimed him already: it waits, and gives up when the server says so. */
async function held_after_the_claim( stage, due, seconds ) {
	await stage.restore( due.name );
	const runner = stage.forks.start( 'tick', {}, { do: 'stop', after: [ 'SET claimed_by' ], plus: 1 } );
	const stopped = ( await runner.held ) === 'stopped';
	await hold( stage );
	await runner.signal( 'SIGCONT' );
	const let_go = ! seconds ? null : wait( 1000 * seconds ).then( () => stage.db.drop( 'other' ) );
	const { error } = await runner.ended;
	const meanwhile = await invoices( stage );
	await ( let_go ?? stage.db.drop( 'other' ) );
	const wanted = seconds ? due.count : due.count - 1;
	return [
		error,
		! stopped && 'it was not stopped',
		meanwhile !== wanted && `${ meanwhile } invoices while one row was held`,
		...( await whole_after( stage, due ) ),
	];
}

/** Two that wait for each other: the other has the series and wants the customer, who is being invoiced. */
async function deadlock( stage, due ) {
	await stage.restore( due.name );
	await stage.db.execute( "INSERT INTO wp_hosting_series (name, last) VALUES ('invoice-2026', 0)" );
	await stage.db.execute(
		"START TRANSACTION; UPDATE wp_hosting_series SET last = last + 0 WHERE name = 'invoice-2026'; SELECT last FROM wp_hosting_series FOR UPDATE",
		'other'
	);
	const runner = stage.forks.start( 'tick' );
	await wait( 1500 );
	const other = await stage.db
		.execute(
			"UPDATE wp_hosting_customers SET name = CONCAT(name, '') WHERE next_action_on <= '2026-01-01'",
			'other'
		)
		.then(
			() => 'went on',
			() => 'was the victim'
		);
	await stage.db.drop( 'other' );
	const { error } = await runner.ended;
	return { other, found: [ error, ...( await whole_after( stage, due ) ) ] };
}

/** The server kills the connection while its transaction has written something. */
async function killed_in_transaction( stage, due ) {
	await stage.restore( due.name );
	const runner = stage.forks.start( 'tick' );
	const { thread } = await runner.begun;
	let killed = false;
	let is_over = false;
	runner.ended.then( () => ( is_over = true ) );
	// What the server tells of its transactions is a tenth of a second old at most, if nobody asks more often.
	while ( ! killed && ! is_over ) {
		await wait( 130 );
		const open = await stage.db.row(
			`SELECT 1 FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = ${ thread } AND trx_rows_modified > 0`
		);
		killed =
			open !== null &&
			( await stage.db.execute( `KILL ${ thread }` ).then(
				() => true,
				() => false
			) );
	}
	const { error } = await runner.ended;
	return { killed, found: [ error, ...( await whole_after( stage, due ) ) ] };
}

/** Every write is refused for the length of a tick. */
async function refused( stage, due, kind ) {
	await stage.restore( due.name );
	const { statements } = await stage.tick( { do: kind, at: 1, times: 1_000_000, writes_only: true } );
	return [
		( await invoices( stage ) ) > 0 && 'something was invoiced',
		stage.site.mails().length > 0 && 'something was mailed',
		statements > 2000 && `it asked ${ statements } times`,
		...( await whole_after( stage, due ) ),
	];
}

/** One statement of one customer is refused: he waits for the next tick, the others do not. */
async function one_refused( stage, due, after ) {
	await stage.restore( due.name );
	const { error, struck } = await stage.tick( {
		do: 'disk_full',
		after: [ after, after, after ],
		writes_only: true,
	} );
	const meanwhile = await invoices( stage );
	return [
		error,
		! struck && 'it was not refused',
		meanwhile !== due.count - 1 && `${ meanwhile } were invoiced`,
		...( await whole_after( stage, due ) ),
	];
}

export const storage = {
	name: 'storage',
	async run( stage, { small, check } ) {
		const due = await due_shop( stage, 10 );
		check( 'a row that is held: the others go on', await held_all_along( stage, due ) );
		check(
			'a row held for two seconds after it was claimed: waited for',
			await held_after_the_claim( stage, due, 2 )
		);
		await stage.db.execute( 'SET GLOBAL innodb_lock_wait_timeout = 1' );
		check(
			'a row held for longer than anybody may wait: the others go on',
			await held_after_the_claim( stage, due, 0 )
		);
		await stage.db.execute( 'SET GLOBAL innodb_lock_wait_timeout = 50' );
		const { other, found } = await deadlock( stage, due );
		check( 'a deadlock with another program', found );
		const many = await due_shop( stage, 40 );
		let kills = 0;
		const wrong = [];
		const rounds = small ? 3 : 20;
		for ( let nth = 0; nth < rounds; nth++ ) {
			const one = await killed_in_transaction( stage, many );
			kills += one.killed ? 1 : 0;
			wrong.push( ...one.found );
		}
		check( `the connection killed in a transaction, ${ rounds } times`, [
			...wrong,
			kills < rounds / 2 && `only ${ kills } in time`,
		] );
		check( 'a read-only database: nothing happens, later all of it', await refused( stage, due, 'read_only' ) );
		check( 'a full disk: nothing happens, later all of it', await refused( stage, due, 'disk_full' ) );
		for ( const table of [
			'wp_hosting_invoices',
			'wp_wc_orders',
			'wp_woocommerce_order_items',
			'wp_hosting_timeline',
		] ) {
			check(
				`one write to ${ table } refused: the others go on`,
				await one_refused( stage, due, `^\\s*INSERT INTO \`?${ table }\\b` )
			);
		}
		return { deadlock: `the other program ${ other }`, killed_in_transaction: kills };
	},
};
