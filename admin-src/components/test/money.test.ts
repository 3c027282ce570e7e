import { as } from '../../test/reader';
import { amount_to_type, amount_to_wire, from_minor, is_amount_input, minor, money, money_round } from '../money';

it.each( [
	[ '36.30', 3630 ],
	[ '0.05', 5 ],
	[ '-12.00', -1200 ],
	[ '1240.5', 124050 ],
	[ '30', 3000 ],
	[ '30,5', 3050 ],
	[ '9999999.99', 999999999 ],
] )( '%s is %i cents', ( amount, cents ) => expect( minor( amount ) ).toBe( cents ) );

it.each( [
	[ 3630, '36.30' ],
	[ 5, '0.05' ],
	[ -1200, '-12.00' ],
	[ 0, '0.00' ],
] )( '%i cents is %s', ( cents, amount ) => expect( from_minor( cents ) ).toBe( amount ) );

it.each( [
	[ 'en-US', 'EUR', '36.30', '€36.30' ],
	[ 'nl-NL', 'EUR', '36.30', '€ 36,30' ],
	[ 'nl-NL', 'EUR', '-1240.50', '€ -1.240,50' ],
	[ 'en-US', 'USD', '1240.50', '$1,240.50' ],
	// More digits than a float holds.
	[ 'en-US', 'EUR', '90071992547409.93', '€90,071,992,547,409.93' ],
] )( 'in %s %s %s is %s', ( locale, currency, amount, words ) => {
	as( { locale } );
	expect( money( amount, currency ).replaceAll( '\u00a0', ' ' ) ).toBe( words );
} );

it( 'leaves out cents in a sentence when there are none', () => {
	as();
	expect( [ money_round( '1240.00' ), money_round( '1240.50' ) ] ).toEqual( [ '€1,240', '€1,240.50' ] );
} );

it.each( [
	[ '30', true ],
	[ '30,5', true ],
	[ ' 30.50 ', true ],
	[ '30.505', false ],
	[ '-1', false ],
	[ '1e3', false ],
	[ '', false ],
	[ '=1+1', false ],
] )( '%s can be an amount: %s', ( typed, may ) => expect( is_amount_input( typed ) ).toBe( may ) );

it( 'shows an amount as its reader would type it, and sends it without the sign', () => {
	as( { locale: 'nl-NL' } );
	expect( amount_to_type( '36.30' ) ).toBe( '36,30' );
	expect( amount_to_wire( ' € 36,30 ' ) ).toBe( '36,30' );
} );
