/** Who lives in the shop of the journeys, and what became of them by 1 February 2026. */
import { test_iban } from '../site/demo/iban.mjs';

export const from = '2025-12-15';
export const today = '2026-02-01';

/** Names that would do harm where a name is not text. */
export const hostile = [
	'<script>window.harmed = 1</script>',
	'"><img src=x onerror="window.harmed = 2">',
	'\u202Eמאפיית השלום — مخبز السلام',
	'Bakkerij 🥐👩🏽‍🍳 & Zonen ‘t Hoekje',
	`Zeer${ 'langenaam'.repeat( 11 ) } B.V.`,
];

const lives_in = {
	phone: '06 12 34 56 78',
	address: 'Dorpsstraat 1',
	postcode: '9711 LM',
	city: 'Groningen',
	country: 'NL',
	locale: 'nl_NL',
};

const person = ( key, name, more = {} ) => ( {
	key,
	type: 'business',
	contact: { name, email: `${ key }@customers.example`, ...lives_in },
	services: [ { key: 'site', price: '30.00', every: '1 month', from: '2026-01-01' } ],
	...more,
} );

/** A year at once: nothing else becomes due meanwhile. */
const yearly = ( first_day ) => ( {
	services: [ { key: 'site', price: '100.00', every: '12 months', from: first_day } ],
} );

export const late = 'Bakkerij De Korenaar';
export const suspended = 'Fietsen Van Dam';

export const customers = [
	// Due 15 January: reminded on the 20th, a call on the 25th, warned on the 29th, suspended on 4 February.
	person( 'korenaar', late ),
	// Due 29 December, suspended on 18 January; the formal notice went out on the 28th.
	person( 'vandam', suspended, yearly( '2025-12-15' ) ),
	person( 'tuinen', 'Tuinen Visser', { pays_after_days: 7 } ),
	person( 'kapsalon', 'Kapsalon Sanne', { mandate: { iban: test_iban( 123456789 ), signed_on: '2025-12-01' } } ),
	person( 'dispuut', 'Fotografie Mulder', { type: 'consumer' } ),
	person( 'rust', 'Advies Bos' ),
	...hostile.map( ( name, index ) => person( `hostile${ index + 1 }`, name ) ),
];

export const happenings = [
	{ on: '2026-01-27', dispute: { customer: 'dispuut', invoice: 1 } },
	{ on: '2026-01-27', hold: { customer: 'rust', until: '2026-03-01', reason: 'ziekte' } },
];
