/**
 * A panel that keeps no epoch of ours: DirectAdmin. A suspension and a restoration killed at their statements, two
 * runners at once, three days of silence, and a copy of the site whose cron runs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../site/paths.mjs';
import { serve_php } from '../../site/php.mjs';
import { free_port } from '../../site/processes.mjs';
import { go_on } from '../owner.mjs';
import { days, morning } from '../stage.mjs';
import { complaints, service, told, untrue } from '../whole.mjs';
import { eve, first_order, pay_all, world } from '../worlds.mjs';

const user_of = ( reference ) => reference.replaceAll( /[^a-z0-9]/g, '' );

/** The server of the contract suite, with an account for each service. */
async function open_server( stage ) {
	const dir = join( stage.site.lab_dir, 'directadmin' );
	mkdirSync( dir, { recursive: true } );
	const state = join( dir, 'state.json' );
	const log = join( dir, 'log' );
	const port = await free_port();
	const read = ( file ) => {
		try {
			return readFileSync( file, 'utf8' );
		} catch {
			return '';
		}
	};
	const serve = () =>
		serve_php( {
			router: join( root, 'tests/php/Integration/Panel/hosting-panel.php' ),
			docroot: dir,
			port,
			workers: 3,
			env: { HOSTING_INVOICES_PANEL_FOLDER: dir },
		} );
	let server = await serve();
	return {
		url: server.url,
		keep: ( accounts ) => writeFileSync( state, JSON.stringify( accounts ) ),
		read: () => read( state ),
		/** As the webhook's stand-in tells it: by reference. */
		accounts: () =>
			Object.fromEntries(
				Object.values( JSON.parse( read( state ) || '{}' ) ).map( ( { domain, suspended } ) => [
					domain,
					{ state: suspended ? 'suspended' : 'active' },
				] )
			),
		/** Orders to suspend so far. */
		orders: () => read( log ).split( 'dosuspend=yes' ).length - 1,
		stop: () => server.stop(),
		async start() {
			server = await serve();
		},
	};
}

/** The eve of a suspension, or the morning after it, with every service on the server. */
async function on_server( stage, da, { after = false } = {} ) {
	const before = await eve( stage );
	const accounts = {};
	const name = after ? 'da_suspended' : 'da_eve';
	const made = await world( stage, name, async () => {
		await stage.restore( before.name );
		const { id } = await stage
			.rest( 'POST', '/servers', {
				kind: 'directadmin',
				name: 'Server Groningen',
				address: da.url,
				user_name: 'reseller',
				secret: 'login-key',
				allows_private_address: true,
				keeps_mail: true,
			} )
			.then( ( { servers } ) => servers.at( -1 ) );
		for ( const row of await stage.db.rows( 'SELECT id, reference FROM wp_hosting_services' ) ) {
			accounts[ user_of( row.reference ) ] = { suspended: false, domain: row.reference, email: '' };
			await stage.rest( 'PUT', `/services/${ row.id }/account`, {
				server_id: id,
				account: user_of( row.reference ),
			} );
		}
		da.keep( accounts );
		if ( after ) {
			await stage.walk( before.today, before.today );
			stage.set_clock( morning( '2026-02-05' ) );
		}
		return { accounts: da.read() };
	} );
	da.keep( JSON.parse( made.accounts ) );
	return { ...before, name, today: after ? '2026-02-05' : before.today, accounts: JSON.parse( made.accounts ) };
}

async function back_to( stage, da, one ) {
	await stage.restore( one.name );
	da.keep( one.accounts );
}

/** Killed at one statement, then once more begun: as it is wanted, told once, and nothing else touched. */
async function killed_at_each( stage, da, one, { begin, mend = async () => {}, wants, event, step, first } ) {
	await back_to( stage, da, one );
	const { statements } = await begin();
	const sum = { of: statements, killed: 0, whole: 0 };
	const wrong = [];
	for ( let at = first; at <= statements; at += step ) {
		await back_to( stage, da, one );
		const { signal } = await begin( { do: 'kill', at } );
		if ( signal !== 9 ) {
			continue;
		}
		sum.killed++;
		const meanwhile = untrue( await service( stage, one.reference ) );
		await mend();
		const { error } = await go_on( stage );
		const now = await service( stage, one.reference );
		const found = [
			meanwhile,
			error,
			now.wanted !== wants && `it is wanted ${ now.wanted }`,
			now.on_panel !== wants && `it is ${ now.on_panel } on the panel`,
			( await told( stage, event, one.late ) ) !== 1 && `${ event } was not told once`,
			...( await complaints( stage, { today: one.today } ) ),
		].filter( Boolean );
		sum.whole += found.length === 0 ? 1 : 0;
		wrong.push( ...found.map( ( what ) => `killed at ${ at }: ${ what }` ) );
	}
	return { sum, wrong };
}

async function two_runners( stage, da, { at, begin, wants, event } ) {
	const one = await on_server( stage, da, at );
	const wrong = [];
	for ( let nth = 0; nth < 3; nth++ ) {
		await back_to( stage, da, one );
		await begin( one );
		const ends = await Promise.all( [ stage.tick_of_cron(), stage.tick_of_cron() ] );
		const now = await service( stage, one.reference );
		wrong.push(
			...ends.filter( ( { status } ) => status !== 0 ).map( ( { stderr } ) => stderr.slice( 0, 300 ) ),
			now.on_panel !== wants && `it is ${ now.on_panel } on the panel`,
			( await told( stage, event, one.late ) ) !== 1 && `${ event } was not told once`,
			...( await complaints( stage, { today: one.today } ) )
		);
	}
	return wrong.filter( Boolean );
}

/** Three days without a sign of the server, and what was wanted is done when it is back. */
async function silent_for_three_days( stage, da, { after, begin, wants } ) {
	const one = await on_server( stage, da, { after } );
	await back_to( stage, da, one );
	await da.stop();
	const wrong = [];
	const last = after ? '2026-02-08' : '2026-02-07';
	try {
		await begin( one );
		for ( const day of days( one.today, last ) ) {
			for ( const hour of [ '08', '14', '20' ] ) {
				stage.set_clock( `${ day }T${ hour }:00:00Z` );
				await stage.tick();
				wrong.push( untrue( await service( stage, one.reference ) ) );
			}
		}
		const { n } = await stage.db.row( "SELECT COUNT(*) AS n FROM wp_hosting_outbox WHERE state = 'parked'" );
		wrong.push( Number( n ) > 0 && 'it was given up' );
	} finally {
		await da.start();
	}
	const back = after ? '2026-02-09' : '2026-02-08';
	stage.set_clock( morning( back ) );
	wrong.push( ( await go_on( stage ) ).error );
	stage.set_clock( `${ back }T14:00:00Z` );
	await stage.tick();
	const now = await service( stage, one.reference );
	return [
		...wrong,
		now.on_panel !== wants && `back again it is ${ now.on_panel } on the panel`,
		now.actual !== wants && `and ${ now.actual } here: ${ now.last_error }`,
	].filter( Boolean );
}

/** The database at another address, and its cron: the server is not called. */
async function copied( stage, da ) {
	const one = await on_server( stage, da );
	await back_to( stage, da, one );
	const before = da.orders();
	await stage.db.execute(
		"UPDATE wp_options SET option_value = 'https://staging.example.test' WHERE option_name IN ('home', 'siteurl')"
	);
	const { status, stderr } = await stage.tick_of_cron();
	return [
		status !== 0 && stderr.slice( 0, 300 ),
		( await service( stage, one.reference ) ).on_panel !== 'active' && 'the copy suspended it',
		da.orders() !== before && 'the copy called the server',
	].filter( Boolean );
}

/** The request in which it is paid does not get so far as to restore. */
async function paid_and_no_more( stage, customer_id ) {
	const order_id = await first_order( stage, customer_id );
	await stage.forks.run( 'pay', { order_id }, { do: 'kill', after: [ "'restore-", '^COMMIT' ], plus: 1 } );
}

export const directadmin = {
	name: 'directadmin',
	async run( stage, { small, check, roll } ) {
		const da = await open_server( stage );
		// What the case asks for is found where its services live.
		const here = Object.create( stage, { panel: { value: { ...stage.panel, accounts: da.accounts } } } );
		const counts = {};
		try {
			const suspending = await on_server( here, da );
			const step = small ? 36 : 1;
			const begin_suspending = ( fault ) => here.tick( fault );
			const suspend = await killed_at_each( here, da, suspending, {
				begin: begin_suspending,
				wants: 'suspended',
				event: 'service_suspended',
				step,
				first: 1 + roll( step ),
			} );
			check(
				`suspending, killed at ${ suspend.sum.killed } of ${ suspend.sum.of } statements`,
				suspend.wrong.slice( 0, 8 )
			);
			const restoring = await on_server( here, da, { after: true } );
			const order_id = await first_order( here, restoring.late );
			const begin_restoring = ( fault ) => here.forks.run( 'pay', { order_id }, fault );
			const restore = await killed_at_each( here, da, restoring, {
				begin: begin_restoring,
				// Who has not been believed to have paid pays once more; where the shop has the money there is nothing to pay.
				mend: begin_restoring,
				wants: 'active',
				event: 'service_restored',
				step,
				first: 1 + roll( step ),
			} );
			check(
				`restoring, killed at ${ restore.sum.killed } of ${ restore.sum.of } statements`,
				restore.wrong.slice( 0, 8 )
			);
			Object.assign( counts, { suspend: suspend.sum, restore: restore.sum } );
			check(
				'two runners suspend at once',
				await two_runners( here, da, {
					at: { after: false },
					begin: () => {},
					wants: 'suspended',
					event: 'service_suspended',
				} )
			);
			check(
				'two runners restore at once',
				await two_runners( here, da, {
					at: { after: true },
					begin: ( { late } ) => paid_and_no_more( here, late ),
					wants: 'active',
					event: 'service_restored',
				} )
			);
			check(
				'silent for three days: suspended when it is back',
				await silent_for_three_days( here, da, { after: false, begin: () => {}, wants: 'suspended' } )
			);
			check(
				'silent for three days: who paid meanwhile is restored when it is back',
				await silent_for_three_days( here, da, {
					after: true,
					begin: ( { late } ) => pay_all( here, late ),
					wants: 'active',
				} )
			);
			check( 'a copy at another address, and its cron: the server is not called', await copied( here, da ) );
		} finally {
			await da.stop();
		}
		return counts;
	},
};
