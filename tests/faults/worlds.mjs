/** Shops in a certain state, made once and come back to. Each begins from the empty shop. */
import { customer, morning } from './stage.mjs';

const empty = 'empty';
const made = new Map();

/** The shop as installed and opened, without a customer. */
async function from_empty( stage ) {
	if ( ! made.has( empty ) ) {
		stage.set_clock( '2025-12-01T05:00:00Z' );
		await stage.open_shop();
		await stage.keep( empty );
		made.set( empty, true );
	}
	await stage.restore( empty );
}

/** Makes a shop once; the same name again only restores it. */
export async function world( stage, name, make ) {
	if ( ! made.has( name ) ) {
		await from_empty( stage );
		made.set( name, await make() );
		await stage.keep( name );
	}
	await stage.restore( name );
	return made.get( name );
}

/** So many customers, one subscription each, all due this morning; every fifth by direct debit. */
export async function due_shop( stage, count ) {
	const today = '2026-01-01';
	const name = `due_${ count }`;
	await world( stage, name, async () => {
		stage.set_clock( '2026-01-01T05:00:00Z' );
		await stage.add( Array.from( { length: count }, ( _, n ) => customer( n + 1, { mandate: n % 5 === 4 } ) ) );
		stage.set_clock( morning( today ) );
	} );
	return {
		name,
		today,
		count,
		/** Beyond being whole: every one was invoiced, once, and mailed, once. */
		async complaints() {
			const sum = await stage.db.row(
				'SELECT COUNT(*) AS n, SUM(total_minor) AS total FROM wp_hosting_invoices'
			);
			const mails = stage.site.mails().length;
			const by_debit = Math.floor( count / 5 );
			const total = by_debit * 3557 + ( count - by_debit ) * 3630;
			return [
				Number( sum.n ) !== count && `${ sum.n } invoices`,
				Number( sum.total ) !== total && `${ sum.total } cents in all and not ${ total }`,
				mails !== count && `${ mails } mails`,
			].filter( Boolean );
		},
	};
}

/** Who does what on the busy day: the first day of each one's service leads there, by the default timeline. */
const busy = {
	costs: { from: '2025-12-02', type: 'consumer' },
	notice: { from: '2025-12-22', type: 'consumer' },
	restore: { from: '2025-12-28' },
	suspend: { from: '2026-01-01' },
	warning: { from: '2026-01-07' },
	call: { from: '2026-01-11' },
	reminder: { from: '2026-01-16' },
	submit: { from: '2026-01-26', mandate: true },
	due: { from: '2026-02-04', services: 2 },
	due_debit: { from: '2026-02-04', mandate: true },
};

/**
 * A day on which everything that a tick can do is to be done, each for another customer: invoices by transfer and by
 * debit, a debit to submit, every step of the timeline, a suspension, and a restoration after money that the owner has
 * just booked.
 */
export async function busy_day( stage ) {
	const today = '2026-02-04';
	const name = 'busy';
	const ids = await world( stage, name, async () => {
		const names = Object.keys( busy );
		const added = await stage.add( names.map( ( key, n ) => customer( n + 1, busy[ key ] ) ) );
		const by_name = Object.fromEntries( names.map( ( key, n ) => [ key, added[ n ] ] ) );
		await stage.walk( '2025-12-02', '2026-02-03' );
		stage.set_clock( morning( today ) );
		const late = await stage.db.row(
			`SELECT id FROM wp_hosting_invoices WHERE customer_id = ${ by_name.restore } ORDER BY id LIMIT 1`
		);
		// What she books would be carried out at the end of her request; here that request does not get so far.
		await stage.forks.run(
			'rest',
			{ method: 'POST', path: `/invoices/${ late.id }/payments`, body: {} },
			{ do: 'kill', after: [ '^COMMIT' ], plus: 1 }
		);
		return by_name;
	} );
	return { name, today, tomorrow: '2026-02-05', ids };
}

/**
 * The morning on which the service of one customer is to be suspended: `late` never paid and was warned in time, `paying`
 * paid, `debit` is collected from. With `after: true` the next morning, on which it has been.
 */
export async function eve( stage, { after = false } = {} ) {
	const today = after ? '2026-02-05' : '2026-02-04';
	const name = after ? 'suspended' : 'eve';
	const ids = await world( stage, name, async () => {
		const [ late, paying, debit ] = await stage.add( [
			customer( 1 ),
			customer( 2 ),
			customer( 3, { mandate: true } ),
		] );
		await stage.walk( '2026-01-01', '2026-01-10' );
		await pay_all( stage, paying );
		await stage.walk( '2026-01-11', '2026-02-03' );
		await pay_all( stage, paying );
		if ( after ) {
			await stage.walk( '2026-02-04', '2026-02-04' );
		}
		stage.set_clock( morning( today ) );
		return { late, paying, debit };
	} );
	return { name, today, ...ids, reference: 's0.klant1.example' };
}

const orders_of = ( stage, customer_id ) =>
	stage.db.rows(
		`SELECT order_id FROM wp_hosting_invoices WHERE customer_id = ${ customer_id } AND state = 'open' ORDER BY id`
	);

/** A customer pays everything that is open, by the shop's own means of payment. */
export async function pay_all( stage, customer_id ) {
	for ( const { order_id } of await orders_of( stage, customer_id ) ) {
		await stage.forks.must( 'pay', { order_id: Number( order_id ) } );
	}
}

/** The order that is asked for first. */
export const first_order = async ( stage, customer_id ) =>
	Number( ( await orders_of( stage, customer_id ) )[ 0 ].order_id );
