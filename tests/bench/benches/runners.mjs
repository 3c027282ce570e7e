import { measure } from '../measure.mjs';
import { spread } from '../spread.mjs';

/** The same due customers by one runner and by two at once, invoices and e-mails: how much faster two are. */
export async function runners( lab, { rounds, small } ) {
	const count = small ? 40 : 200;
	const site = await lab.site();
	await measure( site, 'seed.php', count );
	let month = 0;
	const seconds = { one: [], two: [] };
	for ( let round = 0; round <= rounds; round++ ) {
		for ( const [ name, how_many ] of round % 2
			? [
					[ 'two', 2 ],
					[ 'one', 1 ],
				]
			: [
					[ 'one', 1 ],
					[ 'two', 2 ],
				] ) {
			site.set_clock( new Date( Date.UTC( 2026, month, 1, 8 ) ).toISOString().replace( '.000', '' ) );
			// All of them begin at one instant, when each has started WordPress.
			const begin = Date.now() / 1000 + 4;
			const ran = await Promise.all(
				Array.from( { length: how_many }, () => measure( site, 'runner.php', begin ) )
			);
			month++;
			const invoices = ran.reduce( ( sum, one ) => sum + one.invoices, 0 );
			if ( ran.at( -1 ).total !== count * month ) {
				throw new Error(
					`${ ran.at( -1 ).total } invoices after ${ month } months of ${ count } (${ invoices })`
				);
			}
			if ( round > 0 ) {
				seconds[ name ].push( Math.max( ...ran.map( ( one ) => one.ended ) ) - begin );
			}
		}
	}
	return {
		what: `${ count } invoices with their e-mails a round, ${ rounds } rounds after one to warm up`,
		one_seconds: spread( seconds.one ),
		two_seconds: spread( seconds.two ),
		times_as_fast: spread( seconds.one.map( ( one, i ) => one / seconds.two[ i ] ) ),
	};
}
