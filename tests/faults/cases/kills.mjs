/** A tick killed with -9 at random moments, then run again. */
import { keep_running } from '../../site/processes.mjs';
import { go_on } from '../owner.mjs';
import { cron } from '../stage.mjs';
import { complaints } from '../whole.mjs';
import { due_shop } from '../worlds.mjs';

/** A tick in a PHP of its own, as cron starts one, that lives only so long. */
async function killed_after( stage, ms ) {
	const child = keep_running( 'php', [ '-d', 'memory_limit=512M', cron, stage.site.dir ], { cwd: stage.site.dir } );
	const timer = setTimeout( () => process.kill( child.pid, 'SIGKILL' ), ms );
	const end = await child.ended;
	clearTimeout( timer );
	return end === 'SIGKILL';
}

const count_of_invoices = async ( stage ) =>
	Number( ( await stage.db.row( 'SELECT COUNT(*) AS n FROM wp_hosting_invoices' ) ).n );

export const kills = {
	name: 'kills',
	async run( stage, { small, check, roll } ) {
		const due = await due_shop( stage, small ? 40 : 200 );
		const rounds = small ? 8 : 50;
		const started = Date.now();
		await stage.tick_of_cron();
		const whole_tick = Date.now() - started;
		const sum = {
			rounds,
			customers: due.count,
			killed: 0,
			parked: 0,
			sent_again: 0,
			let_go: 0,
			whole: 0,
			invoices_at_the_kill: [],
			mails_at_the_kill: [],
		};
		const wrong = [];
		for ( let nth = 0; nth < rounds; nth++ ) {
			await stage.restore( due.name );
			// A moment of its own in each part of the tick's life.
			const moment = Math.round( ( whole_tick * ( nth + roll( 1000 ) / 1000 ) ) / rounds );
			sum.killed += ( await killed_after( stage, moment ) ) ? 1 : 0;
			sum.invoices_at_the_kill.push( await count_of_invoices( stage ) );
			sum.mails_at_the_kill.push( stage.site.mails().length );
			const did = await go_on( stage );
			const found = [
				did.error,
				...( await complaints( stage, { today: due.today } ) ),
				...( await due.complaints() ),
			].filter( Boolean );
			[ 'parked', 'sent_again', 'let_go' ].forEach( ( what ) => ( sum[ what ] += did[ what ] ) );
			sum.whole += found.length === 0 ? 1 : 0;
			wrong.push( ...found.map( ( what ) => `killed after ${ moment } ms: ${ what }` ) );
		}
		check(
			`a tick over ${ due.count } customers killed at ${ rounds } moments, then run again: all invoiced and mailed once`,
			wrong.slice( 0, 8 )
		);
		const half_way = sum.invoices_at_the_kill.filter(
			( n, nth ) => n > 0 && ( n < due.count || sum.mails_at_the_kill[ nth ] < due.count )
		).length;
		check( 'the kills came in the middle of it', half_way < rounds / 4 && `only ${ half_way } left it half done` );
		return sum;
	},
};
