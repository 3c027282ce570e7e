/** A mail server that refuses, a mail plugin that throws, and one that hangs until the process is ended. */
import { go_on } from '../owner.mjs';
import { complaints } from '../whole.mjs';
import { due_shop } from '../worlds.mjs';

const evening = '2026-01-01T20:00:00Z';

async function and_after( stage, due ) {
	const did = await go_on( stage );
	return {
		...did,
		found: [
			did.error,
			...( await complaints( stage, { today: due.today } ) ),
			...( await due.complaints() ),
		].filter( Boolean ),
	};
}

/** Everything is invoiced; nothing is mailed until the mode ends, and then once. */
async function down( stage, due, mode ) {
	await stage.restore( due.name );
	stage.site.set_switch( 'mail_mode', mode );
	const { error } = await stage.tick();
	const invoices = Number( ( await stage.db.row( 'SELECT COUNT(*) AS n FROM wp_hosting_invoices' ) ).n );
	const early = stage.site.mails().length;
	stage.site.set_switch( 'mail_mode', null );
	stage.set_clock( evening );
	const { found, parked } = await and_after( stage, due );
	return [
		error,
		invoices !== due.count && `only ${ invoices } were invoiced while mail was down`,
		early > 0 && `${ early } mails while it was down`,
		parked > 0 && `${ parked } were parked`,
		...found,
	];
}

/** The process is ended while it waits for the mail server: nobody knows whether that one went. */
async function hung_and_killed( stage, due ) {
	await stage.restore( due.name );
	stage.site.set_switch( 'mail_mode', 'hang' );
	const runner = stage.forks.start( 'tick' );
	await until( async () => ( await handing_over( stage ) ) > 0 );
	await runner.signal( 'SIGKILL' );
	await runner.ended;
	stage.site.set_switch( 'mail_mode', null );
	const { found, parked, sent_again } = await and_after( stage, due );
	return [
		( parked !== 1 || sent_again !== 1 ) && `${ parked } parked and ${ sent_again } sent again, not one`,
		...found,
	];
}

/** It hangs longer than its lease lasts, another takes over and parks, and then it comes through after all. */
async function hung_past_its_lease( stage, due ) {
	await stage.restore( due.name );
	stage.site.set_switch( 'mail_hang_seconds', '5' );
	stage.site.set_switch( 'mail_mode', 'hang' );
	const runner = stage.forks.start( 'tick' );
	await until( async () => ( await handing_over( stage ) ) > 0 );
	stage.site.set_switch( 'mail_mode', null );
	await stage.later_tick();
	const { error } = await runner.ended;
	const { found, parked, let_go } = await and_after( stage, due );
	return [
		error,
		( parked !== 1 || let_go !== 1 ) && `${ parked } parked and ${ let_go } let go, not one`,
		...found,
	];
}

const handing_over = async ( stage ) =>
	Number( ( await stage.db.row( "SELECT COUNT(*) AS n FROM wp_hosting_outbox WHERE state = 'handing_over'" ) ).n );

async function until( ready ) {
	for ( let tries = 0; tries < 400 && ! ( await ready() ); tries++ ) {
		await new Promise( ( resolve ) => setTimeout( resolve, 25 ) );
	}
}

export const mail = {
	name: 'mail',
	async run( stage, { small, check } ) {
		const due = await due_shop( stage, small ? 10 : 40 );
		check( 'refused, later taken: one e-mail each', await down( stage, due, 'refuse' ) );
		check( 'the mail plugin throws, later works: one e-mail each', await down( stage, due, 'throw' ) );
		check( 'hung and killed: one is parked, looked for, and sent', await hung_and_killed( stage, due ) );
		check( 'hung past its lease: one is parked, found, and let go', await hung_past_its_lease( stage, due ) );
		return { customers: due.count };
	},
};
