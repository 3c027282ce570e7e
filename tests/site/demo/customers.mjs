/**
 * The demo's shop: 50 customers at € 30 a month. Some pay by direct debit, most on time, some late, three never, and
 * one only after being suspended. Always the same, so that `--check` can know what comes of it.
 */
import { test_iban } from './iban.mjs';

const first_names = (
	'Anna Bram Cor Dina Emma Finn Greet Hugo Iris Jan Karin Lars Mila Niels Olga Pim Quirine Ruud ' +
	'Sanne Teun Ursula Vera Wim Xander Yvonne'
).split( ' ' );
const last_names = (
	'de Vries|Jansen|van den Berg|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|' +
	'Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|Vermeulen'
).split( '|' );
const trades = [ 'Bloemen', 'Fietsen', 'Kapsalon', 'Bakkerij', 'Advies', 'Tuinen', 'Fotografie', 'Schilders' ];
const places = [
	[ '9711 LM', 'Groningen' ],
	[ '8911 BX', 'Leeuwarden' ],
	[ '9401 HS', 'Assen' ],
	[ '8011 PK', 'Zwolle' ],
	[ '3511 EV', 'Utrecht' ],
];

/** Days from issue to payment; the term is 14, so 21 gets a reminder and 38 is suspended first. null = never. */
const habits = [ 3, 7, 10, 12, 1, 13, 5, 8, 21, 11, 2, 27, 9, 6, 4 ];
const special = new Map( [
	[ 12, null ],
	[ 26, null ],
	[ 35, null ],
	[ 22, 38 ],
	[ 43, 21 ],
	[ 47, 30 ],
] );

const slug = ( text ) => text.toLowerCase().replace( /[^a-z]+/g, '' );

function customer( index ) {
	const first = first_names[ index % first_names.length ];
	const last = last_names[ ( index * 7 + Math.floor( index / first_names.length ) ) % last_names.length ];
	const is_business = index % 3 !== 0;
	const by_debit = index % 10 === 4 || index % 10 === 8 || index % 10 === 1;
	const [ postcode, city ] = places[ index % places.length ];
	// Half of them started on the first, the others some day of January.
	const day = index % 2 === 0 ? 1 : 2 + ( ( index * 5 ) % 26 );
	const key = `${ slug( first ) }${ index + 1 }`;
	const pays_after = special.has( index ) ? special.get( index ) : habits[ index % habits.length ];
	const domain = `${ slug( last ) }-${ index + 1 }`;
	return {
		key,
		type: is_business ? 'business' : 'consumer',
		contact: {
			name: `${ first } ${ last }`,
			...( is_business && { company: `${ trades[ index % trades.length ] } ${ last }` } ),
			email: `${ slug( first ) }@${ domain }.example`,
			phone: `06 ${ String( 10_000_000 + index * 1_234_567 ).replace( /(..)(?=.)/g, '$1 ' ) }`,
			address: `Dorpsstraat ${ index + 1 }`,
			postcode,
			city,
			country: 'NL',
			locale: 'nl_NL',
		},
		services: [
			{
				key: 'site',
				label: `Webhosting ${ domain }.example`,
				price: '30.00',
				every: '1 month',
				from: `2026-01-${ String( day ).padStart( 2, '0' ) }`,
			},
		],
		...( by_debit
			? { mandate: { iban: test_iban( 100_200_300 + index * 7919 ), signed_on: '2025-12-01' } }
			: pays_after !== null && { pays_after_days: pays_after } ),
	};
}

export const customers = Array.from( { length: 50 }, ( _, index ) => customer( index ) );
export const from = '2026-01-01';
