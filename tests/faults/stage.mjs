/** A shop on MariaDB with its panel and its processes, and everything that a case does with them. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test_iban } from '../site/demo/iban.mjs';
import { start_panel } from '../site/panel.mjs';
import { php } from '../site/php.mjs';
import { open_lab } from '../site/site.mjs';
import { open_database } from './database.mjs';
import { open_forks } from './forks.mjs';

const switches = [ 'mail_mode', 'mail_down', 'mail_hang_seconds' ];

/** The program that cron starts. */
export const cron = join( import.meta.dirname, 'php/cron.php' );

/** A customer as POST /customers takes one. */
export const customer = (
	n,
	{ mandate = false, type = n % 2 ? 'business' : 'consumer', from = '2026-01-01', services = 1 } = {}
) => ( {
	contact: {
		name: `Klant ${ n }`,
		email: `klant${ n }@customers.example`,
		phone: '06 12 34 56 78',
		address: 'Dorpsstraat 1',
		postcode: '9711 AA',
		city: 'Groningen',
		country: 'NL',
	},
	customer_type: type,
	services: Array.from( { length: services }, ( _, index ) => ( {
		label: `Hosting ${ n }.${ index }`,
		price: '30.00',
		every: '1 month',
		from,
		reference: `s${ index }.klant${ n }.example`,
	} ) ),
	...( mandate && { mandate: { iban: test_iban( n ), signed_on: '2025-12-01' } } ),
} );

/** Civil days of the list from one to another, both counted in. */
export function days( from, until ) {
	const list = [];
	for ( let at = Date.parse( `${ from }T12:00:00Z` ); at <= Date.parse( `${ until }T12:00:00Z` ); at += 86_400_000 ) {
		list.push( new Date( at ).toISOString().slice( 0, 10 ) );
	}
	return list;
}

/** 08:00 of a winter's day in Amsterdam. */
export const morning = ( date ) => `${ date }T07:00:00Z`;

export async function open_stage( { durable = false } = {} ) {
	const lab = await open_lab( { db: 'mariadb', durable } );
	const site = await lab.site();
	const panel = await start_panel( { dir: join( site.lab_dir, 'panel' ) } );
	const db = open_database( lab.server, site.db.name );
	let forks = await open_forks( site );
	const files = {
		mail: join( site.lab_dir, 'mail.jsonl' ),
		state: join( panel.dir, 'state.json' ),
		calls: join( panel.dir, 'calls.jsonl' ),
	};
	const kept = new Map();
	mkdirSync( panel.dir, { recursive: true } );

	const read = ( file ) => ( existsSync( file ) ? readFileSync( file, 'utf8' ) : null );
	const put = ( file, text ) => ( text === null ? rmSync( file, { force: true } ) : writeFileSync( file, text ) );

	const stage = {
		lab,
		site,
		panel,
		db,
		get forks() {
			return forks;
		},
		/** New processes, where what WordPress finds at its start has changed. */
		async fork_anew() {
			await forks.stop();
			forks = await open_forks( site );
		},
		set_clock: ( instant ) => site.set_clock( instant ),
		clock: () => readFileSync( join( site.lab_dir, 'clock' ), 'utf8' ).trim(),
		/** In practice mode nothing acts, so the shop is live from here on. */
		open_shop: ( shop ) =>
			forks.must( 'open', { panel: { url: panel.url, secret: panel.secret }, ...( shop && { shop } ) } ),
		add: ( customers ) => forks.must( 'add', { customers } ),
		rest: ( method, path, body = {} ) => forks.must( 'rest', { method, path, body } ),
		/** One tick in a process of its own. */
		tick: ( fault ) => forks.run( 'tick', {}, fault ),
		/** One to which every lease and claim of others has ended. */
		later_tick: () => forks.run( 'tick', {}, undefined, { later: 900 } ),
		/** Messages that the owner let go because they lay in the mailbox. */
		let_go: new Set(),
		/** The same in a PHP that starts from nothing, as cron starts one. */
		tick_of_cron: () => php( [ cron, site.dir ], { cwd: site.dir } ),
		walk: ( from, until ) => forks.must( 'walk', { dates: days( from, until ) } ),
		/** Time in which every lease and claim ends. */
		leases_end: () =>
			db.execute(
				`UPDATE wp_hosting_customers SET claimed_until = '2000-01-01' WHERE claimed_until IS NOT NULL;
				UPDATE wp_hosting_outbox SET leased_until = '2000-01-01' WHERE leased_until IS NOT NULL`
			),
		async keep( as ) {
			await db.keep( as );
			kept.set( as, {
				clock: stage.clock(),
				...Object.fromEntries( Object.entries( files ).map( ( [ name, file ] ) => [ name, read( file ) ] ) ),
			} );
		},
		async restore( as ) {
			await db.restore( as );
			const { clock, ...texts } = kept.get( as );
			Object.entries( texts ).forEach( ( [ name, text ] ) => put( files[ name ], text ) );
			switches.forEach( ( name ) => site.set_switch( name, null ) );
			panel.set_mode( null );
			stage.set_clock( clock );
			stage.let_go.clear();
		},
		async close() {
			await forks.stop();
			await db.stop();
			await panel.stop();
			await lab.close();
		},
	};
	return stage;
}
