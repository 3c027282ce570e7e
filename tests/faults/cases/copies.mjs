/** A copy of the site that must not act, and a backup that knows less than the panel does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, picture } from '../picture.mjs';
import { complaints, mailbox, service, told } from '../whole.mjs';
import { eve, first_order, pay_all } from '../worlds.mjs';

/** What left the site so far: letters, and calls to the panel. WooCommerce's own receipt to who pays is its own affair. */
const went_out = ( stage ) =>
	[ ...mailbox( stage ).values() ].reduce( ( sum, n ) => sum + n, 0 ) + stage.panel.calls().length;

async function still_as_it_was( stage, before ) {
	const error = ( await stage.tick() ).error;
	return [
		error,
		...differences( await picture( stage ), before.picture ),
		went_out( stage ) !== before.out && 'something went out',
	];
}

const now = async ( stage ) => ( { picture: await picture( stage ), out: went_out( stage ) } );

/** The same content under another address. */
async function moved( stage ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const before = await now( stage );
	await stage.db.execute(
		"UPDATE wp_options SET option_value = 'https://staging.example.test' WHERE option_name IN ('home', 'siteurl')"
	);
	const wrong = await still_as_it_was( stage, before );
	// What a visitor or the owner does on a copy is written down, and goes nowhere.
	await stage.forks.must( 'pay', { order_id: await first_order( stage, world.late ) } );
	const { id } = await stage.db.row( `SELECT id FROM wp_hosting_customers WHERE id = ${ world.late }` );
	await stage.forks.run( 'rest', {
		method: 'POST',
		path: '/promises',
		body: { customer_id: Number( id ), amount: '10.00', by: '2026-02-10' },
	} );
	wrong.push( went_out( stage ) !== before.out && 'what was done on the copy left it' );
	return wrong;
}

/** The service is off; on the copy somebody pays: the real panel must not hear of it. */
async function paid_on_the_copy( stage ) {
	const world = await eve( stage, { after: true } );
	await stage.restore( world.name );
	const out = went_out( stage );
	await stage.db.execute(
		"UPDATE wp_options SET option_value = 'https://staging.example.test' WHERE option_name IN ('home', 'siteurl')"
	);
	await pay_all( stage, world.late );
	await stage.tick();
	return [
		( await service( stage, world.reference ) ).on_panel !== 'suspended' && 'the real panel was called',
		went_out( stage ) !== out && 'something went out',
	];
}

/** At the same address with another database, as a host restores a site beside itself. */
async function another_database( stage ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const config = join( stage.site.dir, 'wp-config.php' );
	const text = readFileSync( config, 'utf8' );
	const before = await now( stage );
	writeFileSync(
		config,
		text.replaceAll( `'${ stage.site.db.name }'`, `'${ stage.site.db.name }_${ world.name }'` )
	);
	try {
		await stage.fork_anew();
		return await still_as_it_was( stage, before );
	} finally {
		writeFileSync( config, text );
		await stage.fork_anew();
		// The copy that was looked at must not be what others come back to.
		await stage.db.execute(
			`UPDATE ${ stage.site.db.name }_${ world.name }.wp_options SET option_value = option_value`
		);
	}
}

/** From http to https is no move; and a copy that the owner takes over acts. */
async function may_act( stage, change ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	await change();
	const { error } = await stage.tick();
	return [
		error,
		( await service( stage, world.reference ) ).on_panel !== 'suspended' && 'it did not act',
		...( await complaints( stage, { today: world.today } ) ),
	];
}

/** A backup from before: the panel has obeyed newer orders than this site remembers. */
async function older_than_the_panel( stage ) {
	const world = await eve( stage );
	const panel_now = { [ world.reference ]: { state: 'suspended', epoch: 7 } };
	await stage.restore( world.name );
	writeFileSync( join( stage.panel.dir, 'state.json' ), JSON.stringify( panel_now ) );
	await stage.tick();
	const suspended = await service( stage, world.reference );
	await pay_all( stage, world.late );
	stage.set_clock( '2026-02-04T08:00:00Z' );
	await stage.tick();
	stage.set_clock( '2026-02-04T12:00:00Z' );
	await stage.tick();
	const restored = await service( stage, world.reference );
	return [
		suspended.actual !== 'suspended' && `suspended again it is ${ suspended.actual } here`,
		restored.on_panel !== 'active' &&
			`who paid is ${ restored.on_panel }, and ${ restored.actual } here: ${ restored.last_error }`,
		( await told( stage, 'service_restored', world.late ) ) !== 1 && 'the restoration was not told once',
		...( await complaints( stage, { today: world.today } ) ),
	];
}

/** A backup from before somebody paid: the panel has him on by a newer order than this site remembers. */
async function older_than_a_payment( stage ) {
	const world = await eve( stage );
	await stage.restore( world.name );
	const panel_now = { [ world.reference ]: { state: 'active', epoch: 7 } };
	writeFileSync( join( stage.panel.dir, 'state.json' ), JSON.stringify( panel_now ) );
	await stage.tick();
	stage.set_clock( `${ world.today }T12:00:00Z` );
	await stage.tick();
	const locked = await service( stage, world.reference );
	return [
		locked.on_panel !== 'active' && 'who paid after the backup was suspended',
		( await told( stage, 'service_suspended', world.late ) ) !== 0 && 'a suspension was told',
	];
}

export const copies = {
	name: 'copies',
	async run( stage, { check } ) {
		check( 'a copy at another address: nothing is invoiced, sent or suspended', await moved( stage ) );
		check( 'paid on the copy: the real panel is not called', await paid_on_the_copy( stage ) );
		check( 'a copy in another database', await another_database( stage ) );
		check(
			'from http to https: no copy',
			await may_act( stage, () =>
				stage.db.execute(
					"UPDATE wp_options SET option_value = REPLACE(option_value, 'http:', 'https:') WHERE option_name IN ('home', 'siteurl')"
				)
			)
		);
		check(
			'a move that the owner confirms',
			await may_act( stage, async () => {
				await stage.db.execute(
					"UPDATE wp_options SET option_value = 'https://new.example.test' WHERE option_name IN ('home', 'siteurl')"
				);
				await stage.tick();
				await stage.rest( 'POST', '/runner/confirm-restart' );
			} )
		);
		check( 'a backup older than the panel: who pays is restored', await older_than_the_panel( stage ) );
		check(
			'a backup older than a payment: who paid stays on, and nothing acts',
			await older_than_a_payment( stage )
		);
		return {};
	},
};
