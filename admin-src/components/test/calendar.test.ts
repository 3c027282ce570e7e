import { as } from '../../test/reader';
import {
	date_in_words,
	date_short,
	date_with_weekday,
	days_between,
	days_from_today,
	is_civil_date,
	period_in_words,
	plus_days,
} from '../calendar';

beforeEach( () => as() );

it.each( [
	[ '2026-01-31', 1, '2026-02-01' ],
	[ '2028-02-28', 1, '2028-02-29' ],
	[ '2026-03-01', -1, '2026-02-28' ],
	// Both days on which the clocks change have their own length; civil days do not.
	[ '2026-03-28', 2, '2026-03-30' ],
	[ '2026-10-24', 2, '2026-10-26' ],
	[ '2026-12-31', 1, '2027-01-01' ],
] )( '%s plus %i days is %s', ( date, days, result ) => {
	expect( plus_days( date, days ) ).toBe( result );
	expect( days_between( date, result ) ).toBe( days );
} );

it.each( [
	[ '2026-02-28', true ],
	[ '2026-02-30', false ],
	[ '2028-02-29', true ],
	[ '2026-2-3', false ],
	[ '', false ],
] )( '%s is a civil date: %s', ( date, is ) => expect( is_civil_date( date ) ).toBe( is ) );

it.each( [
	[ '2026-02-01', 'today' ],
	[ '2026-02-02', 'tomorrow' ],
	[ '2026-01-31', 'yesterday' ],
	[ '2026-02-04', 'in 3 days' ],
	[ '2026-01-15', '17 days ago' ],
] )( '%s is %s', ( date, words ) => expect( days_from_today( date ) ).toBe( words ) );

it.each( [
	[ 'en-US', 'February 6', 'January 1, 2027', 'Feb 6', 'Friday, February 6' ],
	[ 'nl-NL', '6 februari', '1 januari 2027', '6 feb', 'vrijdag 6 februari' ],
] )( 'in %s dates are said in words, with the year only when it is another', ( locale, near, far, short, weekday ) => {
	as( { locale } );
	expect( date_in_words( '2026-02-06' ) ).toBe( near );
	expect( date_in_words( '2027-01-01' ) ).toBe( far );
	expect( date_short( '2026-02-06' ) ).toBe( short );
	expect( date_with_weekday( '2026-02-06' ) ).toBe( weekday );
} );

it( 'leaves what is no date as it is', () => {
	expect( date_in_words( 'soon' ) ).toBe( 'soon' );
	expect( period_in_words( 'a', 'b' ) ).toBe( 'a – b' );
} );
