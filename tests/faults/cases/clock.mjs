/** A runner that was silent, and a clock that is wrong. */
import { differences, picture } from '../picture.mjs';
import { customer, days, morning } from '../stage.mjs';
import { complaints } from '../whole.mjs';
import { pay_all, world } from '../worlds.mjs';

const last_day = '2026-01-20';

/** Three weeks into January: one never pays, one has paid, one is collected from. */
async function month( stage ) {
	const ids = await world( stage, 'month', async () => {
		stage.set_clock( '2026-01-01T05:00:00Z' );
		const [ late, paying ] = await stage.add( [ customer( 1 ), customer( 2 ), customer( 3, { mandate: true } ) ] );
		await stage.walk( '2026-01-01', '2026-01-10' );
		await pay_all( stage, paying );
		await stage.walk( '2026-01-11', last_day );
		return { late, paying };
	} );
	return { name: 'month', ...ids };
}

const plus = ( date, n ) =>
	new Date( Date.parse( `${ date }T12:00:00Z` ) + n * 86_400_000 ).toISOString().slice( 0, 10 );

/** As shop/walk does, and the customer who pays goes on paying. */
async function live( stage, shop, from, until ) {
	for ( const date of days( from, until ) ) {
		await stage.walk( date, date );
		await pay_all( stage, shop.paying );
		await stage.tick();
	}
}

const suspensions = ( stage ) =>
	stage.db.rows(
		`SELECT e.happened_on, DATEDIFF(e.happened_on, (SELECT MAX(s.handed_over_on) FROM wp_hosting_steps s
			WHERE s.customer_id = e.customer_id AND s.step = 'last_warning' AND s.handed_over_on <= e.happened_on)) AS days
		FROM wp_hosting_timeline e WHERE e.event = 'service_suspended'`
	);

const messages_on = async ( stage, date ) =>
	(
		await stage.db.rows(
			`SELECT customer_id, COUNT(*) AS n FROM wp_hosting_messages WHERE step_id IS NOT NULL AND channel = 'email' AND DATE(handed_over_at) = '${ date }' GROUP BY customer_id HAVING n > 1`
		)
	).length;

async function silent_for( stage, shop, n ) {
	await stage.restore( shop.name );
	const back = plus( last_day, n + 1 );
	const wrong = [];
	await live( stage, shop, back, back );
	wrong.push( ...( await complaints( stage, { today: back } ) ) );
	wrong.push( ( await messages_on( stage, back ) ) > 0 && 'more than one message on the day it came back' );
	const until = plus( back, 20 );
	await live( stage, shop, plus( back, 1 ), until );
	const unasked = await suspensions( stage );
	if ( n === 1 ) {
		wrong.push(
			unasked.length !== 1 && `${ unasked.length } suspensions after a day of silence, which is nothing`
		);
	} else {
		wrong.push( unasked.length > 0 && `suspended on ${ unasked[ 0 ]?.happened_on } and nobody confirmed` );
		await stage.rest( 'POST', '/runner/confirm-restart' );
		await live( stage, shop, plus( until, 1 ), plus( until, 8 ) );
		wrong.push( ( await suspensions( stage ) ).length !== 1 && 'not suspended after she confirmed' );
	}
	const end = n === 1 ? until : plus( until, 8 );
	wrong.push(
		( await suspensions( stage ) ).some( ( { days: notice } ) => ! ( Number( notice ) >= 5 ) ) &&
			'suspended without five days of notice'
	);
	return [ ...wrong, ...( await complaints( stage, { today: end } ) ) ];
}

const ring_at = async ( stage, instant ) => {
	stage.set_clock( instant );
	return ( await stage.tick() ).error;
};

/** Ten days with the clock set back on the first one, held against ten days without. */
async function set_back( stage, shop, wanted, instants ) {
	await stage.restore( shop.name );
	await live( stage, shop, '2026-01-21', '2026-01-21' );
	const before = await picture( stage );
	const wrong = [];
	for ( const instant of instants ) {
		wrong.push( await ring_at( stage, instant ) );
	}
	wrong.push( ...differences( await picture( stage ), before ) );
	await live( stage, shop, '2026-01-21', '2026-02-06' );
	return [
		...wrong,
		...differences( await picture( stage ), wanted ),
		...( await complaints( stage, { today: '2026-02-06' } ) ),
	];
}

async function ten_years_on( stage, shop ) {
	await stage.restore( shop.name );
	const before = await picture( stage );
	const wrong = [];
	for ( const instant of [
		'2036-01-20T07:00:00Z',
		'2036-01-20T08:00:00Z',
		'2036-01-21T07:00:00Z',
		'2036-01-25T07:00:00Z',
	] ) {
		wrong.push( await ring_at( stage, instant ) );
		wrong.push( ...differences( await picture( stage ), before ) );
	}
	await live( stage, shop, '2026-01-21', '2026-02-10' );
	wrong.push( ...( await complaints( stage, { today: '2026-02-10' } ) ) );
	wrong.push( ( await suspensions( stage ) ).length > 0 && 'suspended, and nobody confirmed' );
	await stage.rest( 'POST', '/runner/confirm-restart' );
	await live( stage, shop, '2026-02-11', '2026-02-12' );
	wrong.push( ( await suspensions( stage ) ).length !== 1 && 'not suspended after she confirmed' );
	return [ ...wrong, ...( await complaints( stage, { today: '2026-02-12' } ) ) ];
}

/** She says that a year has really passed: then the shop goes on, and still a day has one invoice a customer. */
async function a_year_meant( stage, shop ) {
	await stage.restore( shop.name );
	await ring_at( stage, '2027-01-20T07:00:00Z' );
	await stage.rest( 'POST', '/runner/confirm-restart' );
	const error = await ring_at( stage, '2027-01-20T08:00:00Z' );
	const more = await stage.db.rows(
		"SELECT customer_id, COUNT(*) AS n FROM wp_hosting_invoices WHERE issued_on >= '2027-01-01' GROUP BY customer_id HAVING n <> 1"
	);
	return [
		error,
		more.length > 0 && `${ more.length } customers with more than one invoice`,
		...( await complaints( stage, { today: '2027-01-20' } ) ),
	];
}

export const clock = {
	name: 'clock',
	async run( stage, { small, check } ) {
		const shop = await month( stage );
		for ( const n of small ? [ 1, 45 ] : [ 1, 7, 45 ] ) {
			check( `cron dead for ${ n } days`, await silent_for( stage, shop, n ) );
		}
		await stage.restore( shop.name );
		await live( stage, shop, '2026-01-21', '2026-02-06' );
		const undisturbed = await picture( stage );
		check( 'the clock back an hour', await set_back( stage, shop, undisturbed, [ '2026-01-21T06:00:00Z' ] ) );
		check(
			'the clock back a day',
			await set_back( stage, shop, undisturbed, [ morning( last_day ), '2026-01-20T22:00:00Z' ] )
		);
		check(
			'the clock forward ten years and back: nothing of those years is done',
			await ten_years_on( stage, shop )
		);
		check( 'a year of silence that the owner confirms: one invoice a customer', await a_year_meant( stage, shop ) );
		return {};
	},
};
