/** An object cache that has missed what another host did: payment and emergency stop are seen all the same. */
import { join } from 'node:path';
import { complaints, service } from '../whole.mjs';
import { eve, first_order, pay_all } from '../worlds.mjs';

/** This host remembers the shop as it is now; then something happens on the other. */
async function host_that_missed( stage, event ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const order_id = await first_order( stage, world.late );
	const stale = join( stage.site.lab_dir, 'stale.cache' );
	await stage.forks.must( 'remember', { file: stale, order_ids: [ order_id ] } );
	await event( world, order_id );
	return { world, order_id, here: ( act, with_ ) => stage.forks.run( act, with_, undefined, { stale } ) };
}

async function verdict( stage, world, { error }, state = 'active' ) {
	const now = await service( stage, world.reference );
	return [
		error,
		now.on_panel !== state && `the service is ${ now.on_panel }`,
		...( await complaints( stage, { today: world.today } ) ),
	];
}

async function paid_elsewhere( stage ) {
	const { world, here } = await host_that_missed( stage, ( { late } ) => pay_all( stage, late ) );
	return verdict( stage, world, await here( 'tick' ) );
}

/** The request of the other host was killed when WooCommerce had the money and nobody had told us. */
async function paid_elsewhere_and_cut_short( stage ) {
	const { world, here } = await host_that_missed( stage, ( _, order_id ) =>
		stage.forks.run(
			'pay',
			{ order_id },
			{ do: 'kill', after: [ "UPDATE `?wp_wc_orders`? .*'wc-(completed|processing)'" ], plus: 1 }
		)
	);
	return verdict( stage, world, await here( 'tick' ) );
}

async function stopped_elsewhere( stage ) {
	const { world, here } = await host_that_missed( stage, () =>
		stage.rest( 'PATCH', '/settings', { emergency_stop: true } )
	);
	return verdict( stage, world, await here( 'tick' ) );
}

async function practice_elsewhere( stage ) {
	const { world, here } = await host_that_missed( stage, () =>
		stage.rest( 'PATCH', '/settings', { mode: 'practice' } )
	);
	const { error } = await here( 'tick' );
	return [ error, ( await service( stage, world.reference ) ).on_panel !== 'active' && 'it acted in practice mode' ];
}

/** To this host the order is still to be paid, and the customer's second click arrives here. */
async function paid_twice( stage ) {
	const { world, order_id, here } = await host_that_missed( stage, ( { late } ) => pay_all( stage, late ) );
	const { error } = await here( 'pay', { order_id } );
	await stage.tick();
	const { n } = await stage.db.row(
		`SELECT COUNT(*) AS n FROM wp_hosting_payments p JOIN wp_hosting_invoices i ON i.id = p.invoice_id WHERE i.order_id = ${ order_id }`
	);
	return [ error, Number( n ) !== 1 && `${ n } payments were booked`, ...( await verdict( stage, world, {} ) ) ];
}

/** Booked here by the owner, where the order in the cache is an old one. */
async function booked_here( stage ) {
	const { world, order_id, here } = await host_that_missed( stage, () => {} );
	const { id } = await stage.db.row( `SELECT id FROM wp_hosting_invoices WHERE order_id = ${ order_id }` );
	const { error } = await here( 'rest', { method: 'POST', path: `/invoices/${ id }/payments`, body: {} } );
	return verdict( stage, world, { error: error ?? ( await here( 'tick' ) ).error } );
}

/** A settled order is put back to pending elsewhere, and this host sees the paid one: it is owed again. */
async function undone_elsewhere( stage ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const { order_id } = await stage.db.row(
		`SELECT order_id FROM wp_hosting_invoices WHERE customer_id = ${ world.paying } ORDER BY id LIMIT 1`
	);
	const stale = join( stage.site.lab_dir, 'stale.cache' );
	await stage.forks.must( 'remember', { file: stale, order_ids: [ Number( order_id ) ] } );
	await stage.forks.must( 'order', { order_id: Number( order_id ), do: 'pending' } );
	const { error } = await stage.forks.run( 'tick', {}, undefined, { stale } );
	const { state } = await stage.db.row( `SELECT state FROM wp_hosting_invoices WHERE order_id = ${ order_id }` );
	return [
		error,
		state !== 'open' && `the invoice is ${ state }`,
		...( await complaints( stage, { today: world.today } ) ),
	];
}

export const stale_cache = {
	name: 'stale_cache',
	async run( stage, { check } ) {
		check( 'paid on another host: not suspended', await paid_elsewhere( stage ) );
		check(
			'paid on another host, whose request was killed: not suspended',
			await paid_elsewhere_and_cut_short( stage )
		);
		check( 'the emergency stop of another host is seen', await stopped_elsewhere( stage ) );
		check( 'practice mode, chosen on another host, is seen', await practice_elsewhere( stage ) );
		check( 'paid on both: booked once', await paid_twice( stage ) );
		check( 'booked by the owner: the order is paid', await booked_here( stage ) );
		check( 'put back on another host: owed again', await undone_elsewhere( stage ) );
		return {};
	},
};
