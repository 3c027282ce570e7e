/**
 * `npm run bench`: ratios on the real WooCommerce with a durable MariaDB, arms in turn, medians with their spread, as JSON.
 *
 *     npm run bench [-- --only=invoices,tick,lists,runners,memory,bank] [--rounds=7] [--small]
 *
 * A ratio is only as good as the quiet of the machine: the spread stands beside each.
 */
import { parseArgs } from 'node:util';
import { open_lab } from '../site/site.mjs';
import { prepare_or_exit } from '../site/setup.mjs';
import { bank } from './benches/bank.mjs';
import { invoices } from './benches/invoices.mjs';
import { list_pages } from './benches/lists.mjs';
import { memory } from './benches/memory.mjs';
import { runners } from './benches/runners.mjs';
import { tick } from './benches/tick.mjs';

const benches = { invoices, tick, lists: list_pages, runners, memory, bank };

const { values } = parseArgs( {
	options: { only: { type: 'string' }, rounds: { type: 'string', default: '7' }, small: { type: 'boolean' } },
} );
const wanted = values.only?.split( ',' ) ?? Object.keys( benches );
const unknown = wanted.filter( ( name ) => ! benches[ name ] );
if ( unknown.length > 0 ) {
	console.error( `no such bench: ${ unknown.join( ', ' ) }; there are ${ Object.keys( benches ).join( ', ' ) }` );
	process.exit( 2 );
}

await prepare_or_exit( { parts: [ 'node', 'php', 'bundle', 'wordpress', 'woocommerce', 'mariadb' ], optional: [] } );
const lab = await open_lab( { db: 'mariadb', durable: true } );
const report = { on: lab.about };
for ( const name of wanted ) {
	report[ name ] = await benches[ name ]( lab, { rounds: Number( values.rounds ), small: values.small ?? false } );
}
await lab.close();
console.log( JSON.stringify( report, null, '\t' ) );
process.exit( 0 );
