import { a_timeline } from '../../test/fixtures';
import { add_step, by_day, change_step, copy_step, in_range, is_same, move_to, remove_step } from '../edit';
import { days_of_pull, place, place_of_due_date } from '../layout';
import { day_words, for_whom, manner_name } from '../words';
import { key_of } from '../Who';

const { steps } = a_timeline();
const days = ( of: typeof steps ) => of.map( ( { key, day } ) => `${ key } ${ day }` );

it.each( [
	[ 5, 5 ],
	[ -1, -1 ],
	[ -61, -60 ],
	[ 366, 365 ],
	[ 7.6, 8 ],
	[ NaN, 0 ],
	[ Infinity, 0 ],
] )( 'day %s is day %i', ( typed, day ) => expect( in_range( typed ) ).toBe( day ) );

it( 'moves one step and leaves the others', () => {
	expect( days( move_to( steps, 'call', 12 ) ) ).toEqual(
		days( steps ).map( ( one ) => one.replace( 'call 10', 'call 12' ) )
	);
	expect( days( move_to( steps, 'call', -3 ) ) ).toContain( 'call -3' );
	expect( days( steps ) ).toContain( 'call 10' );
} );

it( 'orders by day, and by place on one day', () => {
	const moved = move_to( steps, 'suspend', 10 );
	expect( days( by_day( moved ) ).slice( 0, 4 ) ).toEqual( [
		'reminder 5',
		'call 10',
		'suspend 10',
		'last_warning 14',
	] );
} );

it( 'gives a new step a key that is free and a day after the last', () => {
	const once = add_step( steps, 'message' );
	const twice = add_step( once.steps, 'message' );
	expect( [ once.key, twice.key ] ).toEqual( [ 'message', 'message_2' ] );
	expect( once.steps.at( -1 ) ).toMatchObject( { day: 67, do: 'message', amount: null, only: null } );
	expect( add_step( steps, 'fee' ).steps.at( -1 ) ).toMatchObject( { do: 'fee', amount: '10.00', only: 'business' } );
} );

it( 'takes a step away, and knows when nothing changed', () => {
	expect( remove_step( steps, 'call' ).map( ( { key } ) => key ) ).not.toContain( 'call' );
	expect( is_same( steps, change_step( steps, 'call', { label: '' } ) ) ).toBe( true );
	expect( is_same( steps, change_step( steps, 'call', { enabled: false } ) ) ).toBe( false );
} );

describe( 'the axis', () => {
	it.each( [
		[ [ 5, 10, 14, 20, 30, 50, 60 ] ],
		[ [ 1, 1, 1, 1, 1 ] ],
		[ [ 0 ] ],
		[ [ 365 ] ],
		[ Array.from( { length: 12 }, ( _, day ) => day ) ],
		[ [ 1, 2, 3, 4, 5, 360 ] ],
	] )( 'places %j in order, apart and inside', ( given ) => {
		const lefts = place( given ).map( ( { left } ) => left );
		lefts.forEach( ( left, rank ) => {
			expect( left ).toBeGreaterThanOrEqual( 8 );
			expect( left ).toBeLessThanOrEqual( 94 );
			expect( left - ( lefts[ rank - 1 ] ?? -100 ) ).toBeGreaterThanOrEqual( Math.min( 6, 80 / given.length ) );
		} );
	} );

	it( 'puts neighbours on different sides', () => {
		expect( place( [ 1, 2, 3 ] ).map( ( { side } ) => side ) ).toEqual( [ 'up', 'down', 'up' ] );
	} );

	it.each( [
		[ 0, 1000, 60, 0 ],
		[ 140, 1000, 60, 10 ],
		[ -140, 1000, 60, -10 ],
		[ 100, 0, 60, 0 ],
	] )( 'a pull of %i pixels over %i with the last step on day %i is %i days', ( pixels, width, most, pulled ) =>
		expect( days_of_pull( pixels, width, most ) ).toBe( pulled )
	);
} );

it( 'copies a step to the day after it, under a key of its own', () => {
	const copied = copy_step( steps, 'call' );
	expect( copied.key ).toBe( 'call_2' );
	expect( days( copied.steps ) ).toContain( 'call_2 11' );
} );

it( 'puts a question after the payment, behind all others, and never before it', () => {
	const added = add_step( steps, 'feedback' );
	expect( by_day( added.steps ).at( -1 )?.key ).toBe( 'feedback' );
	expect( days( move_to( added.steps, 'feedback', -5 ) ) ).toContain( 'feedback 0' );
} );

it( 'places the due date between the steps before and after it', () => {
	expect( place_of_due_date( [ 5, 10 ] ) ).toBe( 4 );
	const [ before, after ] = place( [ -3, 5 ] );
	const due = place_of_due_date( [ -3, 5 ] );
	expect( due ).toBeGreaterThan( before?.left ?? 100 );
	expect( due ).toBeLessThan( after?.left ?? 0 );
} );

it( 'says when, how and for whom', () => {
	const [ first ] = steps;
	const step = { ...first!, day: -3, manner: { ...first!.manner, channel: 'sms' as const } };
	expect( day_words( step ) ).toBe( '3 days before the due date' );
	expect( manner_name( step ) ).toBe( 'text message' );
	expect( for_whom( { type: 'business', method: null, at_least: '100.00', below: null, group: 'friends' } ) ).toBe(
		'businesses, invoices from €100.00, in the group “friends”'
	);
} );

it.each( [
	[ 'Large customers', [], 'large_customers' ],
	[ 'Vrienden & cafés', [ 'vrienden_cafe_s' ], 'vrienden_cafe_s_2' ],
	[ '10 grootste', [], 'grootste' ],
	[ '漢字', [], 'timeline' ],
] )( 'makes a key of “%s”', ( name, taken, key ) => expect( key_of( name, taken ) ).toBe( key ) );
