/** Compares what happened with what a scenario expects (shared/scenarios/FORMAT.md, "expect"). */
import { isDeepStrictEqual } from 'node:util';
import { civil_date, InvalidScenario, object, whole } from './shapes.mjs';

/** The fields of each event, besides `on`, `event` and `customer`. */
export const event_fields = {
	invoice_issued: [ 'invoice', 'number', 'periods', 'net', 'discount', 'vat', 'total', 'due', 'method' ],
	message_sent: [ 'step', 'channel', 'invoices' ],
	call_due: [ 'step', 'invoices' ],
	letter_made: [ 'step', 'invoices' ],
	fee_added: [ 'amount', 'kind' ],
	fee_refused: [ 'amount', 'kind', 'reason' ],
	debit_submitted: [ 'invoice', 'amount', 'collection_on', 'sequence' ],
	debit_collected: [ 'invoice', 'amount', 'collection_on', 'sequence' ],
	debit_returned: [ 'invoice', 'amount', 'reason' ],
	invoice_paid: [ 'invoice', 'amount' ],
	invoice_reopened: [ 'invoice', 'amount' ],
	mandate_ended: [],
	mandate_signed: [],
	service_suspended: [ 'service' ],
	service_restored: [ 'service' ],
	suspension_held: [ 'service', 'reasons' ],
	promise_recorded: [ 'amount' ],
	promise_kept: [ 'amount' ],
	promise_broken: [ 'amount' ],
	plan_agreed: [ 'amount' ],
	plan_broken: [ 'amount' ],
	plan_kept: [ 'amount' ],
	handed_over: [ 'invoices' ],
};

const always = [ 'on', 'event', 'customer' ];

function check_fields( match, at ) {
	if ( ! Object.hasOwn( event_fields, match.event ) ) {
		throw new InvalidScenario( at, `there is no event ${ JSON.stringify( match.event ) }` );
	}
	const known = [ ...always, ...event_fields[ match.event ] ];
	const unknown = Object.keys( match ).find( ( name ) => ! known.includes( name ) );
	if ( unknown !== undefined ) {
		throw new InvalidScenario( at, `"${ unknown }" is no field of ${ match.event }` );
	}
	if ( match.on !== undefined ) {
		civil_date( match.on, `${ at }.on` );
	}
}

function check_before( { before, days, ...shared }, at ) {
	if ( ! Array.isArray( before ) || before.length !== 2 ) {
		throw new InvalidScenario( `${ at }.before`, 'a list of 2 is wanted' );
	}
	whole( 0 )( days, `${ at }.days` );
	before.forEach( ( match, index ) =>
		check_fields(
			{ ...shared, ...object( null )( match, `${ at }.before[${ index }]` ) },
			`${ at }.before[${ index }]`
		)
	);
}

/** @throws {InvalidScenario} when an expectation could never be met or says something unknown */
export function check_expectation( value, at ) {
	const expectation = object( null )( value, at );
	if ( Object.hasOwn( expectation, 'before' ) ) {
		check_before( expectation, at );
		return expectation;
	}
	const { count, not_before, not_after, ...match } = expectation;
	check_fields( match, at );
	if ( count !== undefined ) {
		whole( 0 )( count, `${ at }.count` );
	}
	for ( const [ name, date ] of Object.entries( { not_before, not_after } ) ) {
		if ( date !== undefined ) {
			civil_date( date, `${ at }.${ name }` );
			if ( count === 0 ) {
				throw new InvalidScenario( at, `${ name } asks for an event, and count for none` );
			}
		}
	}
	return expectation;
}

/** A match names some fields; the event must have them all, equal to the last list and digit. */
const matches = ( match ) => ( event ) =>
	Object.entries( match ).every( ( [ name, wanted ] ) => isDeepStrictEqual( event[ name ], wanted ) );

const days_between = ( first, last ) => ( Date.parse( last ) - Date.parse( first ) ) / 86_400_000;

function compare_before( { before: [ first, second ], days, ...shared }, events ) {
	const [ early, late ] = [ first, second ].map( ( match ) => events.find( matches( { ...shared, ...match } ) ) );
	if ( ! early || ! late ) {
		return `the ${ early ? 'second' : 'first' } never happened`;
	}
	const apart = days_between( early.on, late.on );
	return apart >= days ? null : `${ early.on } is ${ apart } days before ${ late.on }, not ${ days }`;
}

/** Events near to a match that failed: the same event and customer, to show what there was instead. */
function nearby( { event, customer }, events ) {
	const near = events.filter(
		( one ) => one.event === event && ( customer === undefined || one.customer === customer )
	);
	return near.length === 0
		? 'no such event at all'
		: `there was ${ near
				.slice( 0, 6 )
				.map( ( one ) => JSON.stringify( one ) )
				.join( ' ' ) }${ near.length > 6 ? ` … (${ near.length })` : '' }`;
}

/** @return {string|null} null when it is met, else what is wrong */
export function complaint( expectation, events ) {
	if ( Object.hasOwn( expectation, 'before' ) ) {
		return compare_before( expectation, events );
	}
	const { count, not_before, not_after, ...match } = expectation;
	const found = events.filter( matches( match ) );
	if ( count !== undefined ? found.length !== count : found.length === 0 ) {
		return `${ found.length } match, ${ count ?? 'at least 1' } wanted; ${ nearby( match, events ) }`;
	}
	const outside = found.find(
		( { on } ) => ( not_before !== undefined && on < not_before ) || ( not_after !== undefined && on > not_after )
	);
	return outside ? `one falls on ${ outside.on }` : null;
}
