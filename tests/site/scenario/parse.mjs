/**
 * Reads a scenario file and checks it to the last key (shared/scenarios/FORMAT.md): what is unknown, of the wrong
 * shape or points at nothing is an error that names its place, before anything runs.
 */
import {
	any_of,
	amount,
	boolean,
	civil_date,
	InvalidScenario,
	list_of,
	object,
	record,
	text,
	whole,
} from './shapes.mjs';
import { check_expectation } from './expect.mjs';

export { InvalidScenario };

/** FORMAT.md: all optional; these are the defaults. */
export const shop_defaults = {
	vat_percent: '21',
	prices_include_vat: false,
	payment_term_days: 14,
	issue_days_before_period: 0,
	direct_debit_discount_percent: '2',
	debit_lead_days: 3,
	debit_retry_days: 7,
	reopened_term_days: 7,
	suspension_notice_days: 5,
	timeline: 'default',
};

const percent = text( /^\d{1,2}(\.\d{1,4})?$/, 'a percentage such as "21"' );
const key = text( /^[a-z][a-z0-9_]*$/, 'a key of small letters, digits and _' );
const iban = text( /^[A-Z]{2}\d{2}[A-Z0-9]{4,30}$/, 'an IBAN without spaces' );
const interval = text( /^[1-9]\d{0,2} months?$/, 'an interval such as "1 month"' );
const reason_code = text( /^[A-Z]{2}\d{2}$/, "a bank's reason such as AM04" );
const anything = text( /./, 'a text' );

const step = object( {
	key,
	day: whole( 0 ),
	do: any_of( 'message', 'call', 'letter', 'fee', 'formal_notice', 'costs', 'suspend', 'hand_over' ),
	'channel?': any_of( 'email' ),
	'amount?': amount,
	'only?': any_of( 'business' ),
} );

const shop = object( {
	'vat_percent?': percent,
	'prices_include_vat?': boolean,
	'payment_term_days?': whole( 0 ),
	'issue_days_before_period?': whole( 0 ),
	'direct_debit_discount_percent?': percent,
	'debit_lead_days?': whole( 0 ),
	'debit_retry_days?': whole( 0 ),
	'reopened_term_days?': whole( 0 ),
	'suspension_notice_days?': whole( 0 ),
	'timeline?': ( value, at ) => ( value === 'default' ? value : list_of( step, 1 )( value, at ) ),
} );

const customer = object( {
	key,
	type: any_of( 'business', 'consumer' ),
	'mandate?': object( { iban, signed_on: civil_date } ),
	'pays_after_days?': whole( 0 ),
	services: list_of( object( { key, price: amount, every: interval, from: civil_date } ), 1 ),
} );

/** One of these stands beside `on`. */
const happenings = {
	pay: object( { customer: key, invoice: whole( 1 ), 'amount?': amount } ),
	debit_return: object( { customer: key, invoice: whole( 1 ), reason: reason_code } ),
	promise: object( { customer: key, amount, by: civil_date } ),
	plan: object( {
		customer: key,
		instalments: list_of( ( value, at ) => record( [ civil_date, amount ] )( value, at ), 1 ),
	} ),
	hold: object( { customer: key, until: civil_date, reason: anything } ),
	dispute: object( { customer: key, invoice: whole( 1 ) } ),
	mandate_signed: object( { customer: key, iban } ),
	mandate_ended: object( { customer: key } ),
	cancel: object( { customer: key, service: key } ),
	cron_off: object( { days: whole( 1 ) } ),
	confirm_restart: object( {} ),
	mail_down: object( { days: whole( 1 ) } ),
	panel_down: object( { days: whole( 1 ) } ),
	runners: object( { count: whole( 1 ) } ),
};

const happening = ( value, at ) => {
	const kinds = Object.keys( object( null )( value, at ) ).filter( ( name ) => name !== 'on' );
	if ( kinds.length !== 1 || ! Object.hasOwn( happenings, kinds[ 0 ] ) ) {
		throw new InvalidScenario(
			at,
			`one of ${ Object.keys( happenings ).join( ', ' ) } beside "on", not ${ kinds.join( ', ' ) || 'nothing' }`
		);
	}
	return object( { on: civil_date, [ kinds[ 0 ] ]: happenings[ kinds[ 0 ] ] } )( value, at );
};

const file = object( {
	'about?': anything,
	from: civil_date,
	until: civil_date,
	'shop?': shop,
	customers: list_of( customer, 1 ),
	'happenings?': list_of( happening ),
	'expect?': list_of( check_expectation ),
} );

const unique = ( keys, at ) => {
	const double = keys.find( ( name, index ) => keys.indexOf( name ) !== index );
	if ( double !== undefined ) {
		throw new InvalidScenario( at, `"${ double }" stands there twice` );
	}
};

/** What points at a customer or a service must find it, and what happens must happen within the days walked. */
function check_references( { from, until, customers, happenings: list, expect } ) {
	const services = new Map( customers.map( ( one ) => [ one.key, one.services.map( ( service ) => service.key ) ] ) );
	list.forEach( ( { on, ...rest }, index ) => {
		const at = `happenings[${ index }]`;
		const [ what ] = Object.values( rest );
		if ( on < from || on > until ) {
			throw new InvalidScenario( at, `${ on } lies outside ${ from } to ${ until }` );
		}
		if ( what.customer !== undefined && ! services.has( what.customer ) ) {
			throw new InvalidScenario( at, `there is no customer "${ what.customer }"` );
		}
		if ( what.service !== undefined && ! services.get( what.customer ).includes( what.service ) ) {
			throw new InvalidScenario( at, `${ what.customer } has no service "${ what.service }"` );
		}
	} );
	expect.forEach( ( one, index ) => {
		if ( one.customer !== undefined && ! services.has( one.customer ) ) {
			throw new InvalidScenario( `expect[${ index }]`, `there is no customer "${ one.customer }"` );
		}
	} );
}

/**
 * @param {unknown} value what JSON.parse() gave
 * @return {Object} the scenario with its defaults filled in, happenings in order of date, ties in the order of the file
 * @throws {InvalidScenario}
 */
export function parse_scenario( value ) {
	const found = file( value, 'scenario' );
	const scenario = {
		about: '',
		...found,
		shop: { ...shop_defaults, ...found.shop },
		// Sorting is stable: ties stay in the order of the file.
		happenings: [ ...( found.happenings ?? [] ) ].sort( ( a, b ) => a.on.localeCompare( b.on ) ),
		expect: found.expect ?? [],
	};
	if ( scenario.from > scenario.until ) {
		throw new InvalidScenario( 'until', `${ scenario.until } is before ${ scenario.from }` );
	}
	unique(
		scenario.customers.map( ( one ) => one.key ),
		'customers'
	);
	for ( const one of scenario.customers ) {
		unique(
			one.services.map( ( service ) => service.key ),
			`services of ${ one.key }`
		);
	}
	check_references( scenario );
	return scenario;
}
