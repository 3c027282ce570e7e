/** What must have come of the demo's three months, known from who its customers are. */
import { customers } from './customers.mjs';

const of = ( events, event ) => events.filter( ( one ) => one.event === event );
const keys = ( which ) =>
	customers
		.filter( which )
		.map( ( { key } ) => key )
		.sort();
const names = ( events ) => [ ...new Set( events.map( ( { customer } ) => customer ) ) ].sort();
const cents = ( amount ) => Math.round( Number( amount ) * 100 );
const euros = ( list, field ) =>
	( list.reduce( ( sum, one ) => sum + cents( one[ field ] ?? '0' ), 0 ) / 100 ).toFixed( 2 );
const tally = ( list, read ) =>
	list.reduce( ( counts, one ) => ( { ...counts, [ read( one ) ]: ( counts[ read( one ) ] ?? 0 ) + 1 } ), {} );

const by_debit = ( { mandate } ) => Boolean( mandate );
const never_pays = ( { mandate, pays_after_days } ) => ! mandate && pays_after_days === undefined;
/** Suspension falls on due + 20, which is issue + 34. */
const pays_after_suspension = ( { pays_after_days } ) => pays_after_days > 34;
/** The reminder falls on due + 5, in the morning before that day's payments it is not yet sent. */
const pays_before_reminder = ( one ) => by_debit( one ) || one.pays_after_days <= 19;

export function summary( about, events, mails, started ) {
	const issued = of( events, 'invoice_issued' );
	return {
		about,
		customers: customers.length,
		from: '2026-01-01',
		until: '2026-03-31',
		invoices: issued.length,
		invoiced: euros( issued, 'total' ),
		direct_debit_discount: euros( issued, 'discount' ),
		paid: of( events, 'invoice_paid' ).length,
		collected: of( events, 'debit_collected' ).length,
		messages: tally( of( events, 'message_sent' ), ( { step } ) => step ),
		calls: of( events, 'call_due' ).length,
		suspended: tally( of( events, 'service_suspended' ), ( { customer } ) => customer ),
		restored: tally( of( events, 'service_restored' ), ( { customer } ) => customer ),
		costs: euros( of( events, 'fee_added' ), 'amount' ),
		mails: mails.length,
		seconds: Math.round( ( Date.now() - started ) / 1000 ),
	};
}

const same = ( found, wanted ) =>
	JSON.stringify( found ) === JSON.stringify( wanted )
		? null
		: `${ JSON.stringify( found ) } instead of ${ JSON.stringify( wanted ) }`;

/** The numbers end in a series without gap, in the order in which the invoices were issued. */
const series = ( issued ) => issued.map( ( { number } ) => Number( /(\d+)$/.exec( number )?.[ 1 ] ) );

/** @return {Array<[string, string|null]>} what was looked at, and what is wrong with it */
export function check_demo( events, mails, accounts ) {
	const issued = of( events, 'invoice_issued' );
	const suspended = of( events, 'service_suspended' );
	const debit_keys = keys( by_debit );
	const debits = issued.filter( ( { customer } ) => debit_keys.includes( customer ) );
	const periods = issued.flatMap( ( { customer, periods: list } ) =>
		list.map( ( [ first ] ) => `${ customer } ${ first }` )
	);
	const still_suspended = Object.entries( accounts )
		.filter( ( [ , { state } ] ) => state === 'suspended' )
		.map( ( [ reference ] ) => reference.split( '.' )[ 1 ] )
		.sort();
	return [
		[ 'three periods of each customer are invoiced', same( [ issued.length, periods.length ], [ 150, 150 ] ) ],
		[ 'no period is invoiced twice', same( new Set( periods ).size, periods.length ) ],
		[
			'the numbers are a series without gap',
			same(
				series( issued ),
				issued.map( ( _, index ) => index + 1 )
			),
		],
		[
			'direct debit gives 2 % off',
			same(
				tally( debits, ( { discount, total } ) => `${ discount } ${ total }` ),
				{ '0.60 35.57': 45 }
			),
		],
		[ 'and nobody else gets it', same( euros( issued, 'discount' ), '27.00' ) ],
		[
			'every invoice was sent',
			same( of( events, 'message_sent' ).filter( ( { step } ) => step === 'invoice' ).length, 150 ),
		],
		[
			'who pays in time hears nothing more',
			same(
				names( of( events, 'message_sent' ).filter( ( { step } ) => step === 'reminder' ) ).filter( ( key ) =>
					keys( pays_before_reminder ).includes( key )
				),
				[]
			),
		],
		[
			'who never pays, or only after that, is suspended, and nobody else',
			same(
				names( suspended ),
				keys( ( one ) => never_pays( one ) || pays_after_suspension( one ) )
			),
		],
		[
			'who then paid is restored',
			same( names( of( events, 'service_restored' ) ), keys( pays_after_suspension ) ),
		],
		[
			'the panel holds who never paid',
			same(
				still_suspended.filter( ( key ) => keys( never_pays ).includes( key ) ),
				keys( never_pays )
			),
		],
		[
			'every message is a mail, and none came twice',
			same( new Set( mails.map( ( { message_id } ) => message_id ) ).size, mails.length ),
		],
	];
}
