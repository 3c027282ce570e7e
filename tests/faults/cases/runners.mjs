/** Four ticks at once over 200 due subscriptions, again and again; and two, and eight. */
import { complaints } from '../whole.mjs';
import { due_shop } from '../worlds.mjs';

/** So many separate programs at once, each begun as cron or a person begins one. */
async function at_once( stage, count, by_wp ) {
	const started = Date.now();
	const ends = await Promise.all(
		Array.from( { length: count }, () =>
			by_wp ? stage.site.wp_result( [ 'hosting-invoices', 'tick' ] ) : stage.tick_of_cron()
		)
	);
	return {
		ms: Date.now() - started,
		failed: ends
			.filter( ( { status } ) => status !== 0 )
			.map( ( { status, stderr } ) => `a runner ended with ${ status }: ${ stderr.slice( 0, 400 ) }` ),
	};
}

export const runners = {
	name: 'runners',
	async run( stage, { small, check } ) {
		const due = await due_shop( stage, 200 );
		const rounds = small
			? [
					[ 4, 3 ],
					[ 2, 1 ],
					[ 8, 1 ],
				]
			: [
					[ 4, 50 ],
					[ 2, 10 ],
					[ 8, 10 ],
				];
		const counts = {};
		for ( const [ count, repeats ] of rounds ) {
			const wrong = [];
			const times = [];
			let whole = 0;
			for ( let nth = 0; nth < repeats; nth++ ) {
				await stage.restore( due.name );
				// Every other time by WP-CLI, whose process is another one.
				const { ms, failed } = await at_once( stage, count, nth % 2 === 1 );
				times.push( ms );
				const found = [
					...failed,
					...( await complaints( stage, { today: due.today } ) ),
					...( await due.complaints() ),
				];
				whole += found.length === 0 ? 1 : 0;
				wrong.push( ...found.map( ( what ) => `round ${ nth + 1 }: ${ what }` ) );
			}
			check(
				`${ count } runners at once over 200 due subscriptions, ${ repeats } times: 200 invoices, numbers 1 to 200, one e-mail each`,
				wrong.slice( 0, 6 )
			);
			counts[ `${ count }_runners` ] = {
				rounds: repeats,
				whole,
				median_ms: times.sort( ( a, b ) => a - b )[ times.length >> 1 ],
			};
		}
		return counts;
	},
};
