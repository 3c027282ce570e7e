/** Money that comes between the decision to suspend and the call to the panel, and a payment that is cut short. */
import { go_on, owner_looks } from '../owner.mjs';
import { morning } from '../stage.mjs';
import { complaints, service, told } from '../whole.mjs';
import { eve, first_order, pay_all } from '../worlds.mjs';

/** The decision is in the database, its effect not yet carried out. */
const decided = { do: 'kill', after: [ "'suspend-", '^COMMIT' ], plus: 1 };
/** The gate was asked once more and let it through; the panel is called next. */
const at_the_door = { do: 'stop', after: [ "'suspend-", '^COMMIT', "'handing_over'" ], plus: 1 };

const asked_to_suspend = ( stage, since ) =>
	stage.panel
		.calls()
		.slice( since )
		.filter( ( { call } ) => call?.event === 'service.suspend' ).length;

async function verdict( stage, world, { may_call } ) {
	const now = await service( stage, world.reference );
	return [
		now.on_panel !== 'active' && `the service is ${ now.on_panel }`,
		! may_call && asked_to_suspend( stage, 0 ) > 0 && 'the panel was told to suspend',
		...( await complaints( stage, { today: world.today } ) ),
	].filter( Boolean );
}

async function before_the_call( stage, world ) {
	await stage.restore( world.name );
	const { signal } = await stage.tick( decided );
	const wanted = ( await service( stage, world.reference ) ).wanted;
	await pay_all( stage, world.late );
	const { error } = await go_on( stage );
	return [
		signal !== 9 && 'it was not killed',
		wanted !== 'suspended' && 'the suspension was not decided',
		error,
		...( await verdict( stage, world, { may_call: false } ) ),
	].filter( Boolean );
}

async function at_the_call( stage, world ) {
	await stage.restore( world.name );
	const runner = stage.forks.start( 'tick', {}, at_the_door );
	const held = await runner.held;
	await pay_all( stage, world.late );
	await runner.signal( 'SIGCONT' );
	const { error } = await runner.ended;
	return [
		held !== 'stopped' && 'it was not stopped',
		error,
		...( await verdict( stage, world, { may_call: true } ) ),
	].filter( Boolean );
}

async function during_the_call( stage, world ) {
	await stage.restore( world.name );
	stage.panel.set_mode( 'slow 2' );
	const before = stage.panel.calls().length;
	const runner = stage.forks.start( 'tick' );
	for ( let tries = 0; tries < 200 && asked_to_suspend( stage, before ) === 0; tries++ ) {
		await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
	}
	stage.panel.set_mode( null );
	await pay_all( stage, world.late );
	const { error } = await runner.ended;
	return [
		asked_to_suspend( stage, before ) === 0 && 'the panel was not called',
		error,
		...( await verdict( stage, world, { may_call: true } ) ),
	].filter( Boolean );
}

/** As paying again does for the customer whose page broke off; where the shop has the money there is nothing to pay. */
async function shop_has_the_money( stage, order_id ) {
	const { status } = await stage.db.row( `SELECT status FROM wp_wc_orders WHERE id = ${ order_id }` );
	return [ 'wc-processing', 'wc-completed' ].includes( status );
}

/** The payment of the late order, with a fault at one statement; the shop is to believe WooCommerce afterwards. */
async function broken_off( stage, world, fault, page ) {
	await stage.restore( world.name );
	const order_id = await first_order( stage, world.late );
	const end = await ( page
		? stage.forks.run( 'as_page', { act: 'pay', with: { order_id } }, fault )
		: stage.forks.run( 'pay', { order_id }, fault ) );
	const paid = await shop_has_the_money( stage, order_id );
	await go_on( stage );
	await owner_looks( stage );
	const now = await service( stage, world.reference );
	return {
		struck: end.signal === 9 || end.struck !== false,
		paid,
		// Not paid after all: then the service may go, and only what is half-made counts.
		found: [
			paid && now.on_panel !== 'active' && `WooCommerce has the money, and the service is ${ now.on_panel }`,
			...( await complaints( stage, { today: world.today } ) ),
		].filter( Boolean ),
	};
}

async function at_each( stage, world, { kind, step, roll, writes_only, page } ) {
	await stage.restore( world.name );
	const order_id = await first_order( stage, world.late );
	const whole = await stage.forks.run( 'pay', { order_id } );
	const count = writes_only ? whole.writes : whole.statements;
	const sum = { boundaries: 0, of: count, paid: 0, whole: 0 };
	const wrong = [];
	for ( let at = 1 + roll( step ); at <= count; at += step ) {
		const { struck, paid, found } = await broken_off( stage, world, { do: kind, at, writes_only }, page );
		if ( ! struck ) {
			continue;
		}
		sum.boundaries++;
		sum.paid += paid ? 1 : 0;
		sum.whole += found.length === 0 ? 1 : 0;
		wrong.push( ...found.map( ( what ) => `${ kind } at ${ at }: ${ what }` ) );
	}
	return { sum, wrong };
}

/** Of how many one, in the small and in the full setting. */
const plan = [
	{ kind: 'kill', every: [ 30, 1 ], what: 'killed' },
	{ kind: 'cut', every: [ 60, 3 ], what: 'that loses its connection' },
	{ kind: 'cut', every: [ 60, 3 ], what: 'on a page that loses its connection', page: true },
	{ kind: 'deadlock', every: [ 20, 1 ], what: 'that meets a deadlock', writes_only: true },
	{ kind: 'disk_full', every: [ 20, 1 ], what: 'that meets a full disk', writes_only: true },
];

export const payment = {
	name: 'payment',
	async run( stage, { small, check, roll, only } ) {
		const world = await eve( stage );
		if ( ! only ) {
			check(
				'paid after the decision, before the call: nothing is suspended',
				await before_the_call( stage, world )
			);
			check(
				'paid when the gate had been asked for the last time: a newer epoch restores at once',
				await at_the_call( stage, world )
			);
			check( 'paid while the panel was at work: restored at once', await during_the_call( stage, world ) );
			await stage.restore( world.name );
			await stage.tick();
			check( 'not paid: suspended, and told once', [
				( await service( stage, world.reference ) ).on_panel !== 'suspended' && 'it is not suspended',
				( await told( stage, 'service_suspended', world.late ) ) !== 1 && 'it was not told once',
				...( await complaints( stage, { today: world.today } ) ),
			] );
		}
		const counts = {};
		for ( const { every, what, ...one } of plan.filter( ( { kind } ) => ! only || only === kind ) ) {
			const { sum, wrong } = await at_each( stage, world, { ...one, step: every[ small ? 0 : 1 ], roll } );
			check(
				`a payment ${ what }, at ${ sum.boundaries } of ${ sum.of } ${ one.writes_only ? 'writes' : 'statements' }: who paid is not suspended`,
				wrong.slice( 0, 8 )
			);
			counts[ `${ one.page ? 'page_' : '' }${ one.kind }` ] = sum;
		}
		stage.set_clock( morning( world.today ) );
		return counts;
	},
};
