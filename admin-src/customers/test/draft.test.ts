import { customer_input } from '../../../contract/subscriptions';
import { customer_to_wire, empty_customer } from '../draft';
import { errors_below } from '../fields';
import { iban_hint } from '../../components/iban';
import { every, months_of } from '../intervals';

const TODAY = '2026-02-01';

const filled = () => {
	const draft = empty_customer( TODAY, 'nl-NL' );
	return {
		...draft,
		contact: { ...draft.contact, name: ' Jan ', email: 'jan@korenaar.example ', country: 'nl' },
		services: [ { ...draft.services[ 0 ]!, label: 'Hosting', price: '30,00', reference: ' korenaar.nl ' } ],
	};
};

it( 'sends a filled form as the contract has it, without what is empty', () => {
	const wire = customer_to_wire( filled() );
	expect( wire ).toEqual( {
		contact: { name: 'Jan', email: 'jan@korenaar.example', country: 'NL', locale: 'nl_NL' },
		customer_type: 'business',
		services: [
			{ label: 'Hosting', price: '30,00', quantity: 1, every: '1 month', from: TODAY, reference: 'korenaar.nl' },
		],
	} );
	expect( customer_input.safeParse( wire ).success ).toBe( true );
} );

it( 'sends the mandate only when there is one, and the account instead of a contact when it exists', () => {
	const draft = { ...filled(), with_mandate: true, user: { id: 12, name: 'Jan', email: 'j@x.example' } };
	const wire = customer_to_wire( { ...draft, mandate: { ...draft.mandate, iban: ' NL91 ABNA 0417 1643 00 ' } } );
	expect( wire ).toMatchObject( { user_id: 12, mandate: { iban: 'NL91 ABNA 0417 1643 00', signed_on: TODAY } } );
	expect( wire ).not.toHaveProperty( 'contact' );
	expect( wire.mandate ).not.toHaveProperty( 'reference' );
} );

it( 'sends empty fields that are needed, so that the shop says what is wrong beside each', () => {
	expect( customer_to_wire( empty_customer( TODAY, 'en-US' ) ) ).toMatchObject( {
		contact: { name: '', email: '', locale: 'en_US' },
		services: [ { label: '', price: '' } ],
	} );
} );

it.each( [
	[ '', 'empty' ],
	[ 'N', 'typing' ],
	[ 'NL91 ABNA', 'typing' ],
	[ 'NL91ABNA0417164300', 'right' ],
	[ 'nl91 abna 0417 1643 00', 'right' ],
	[ 'NL92ABNA0417164300', 'wrong' ],
	[ 'NL91ABNA04171643000', 'wrong' ],
	[ '12345', 'wrong' ],
	[ 'NL91<script>', 'wrong' ],
	[ 'DE89370400440532013000', 'right' ],
	[ 'BE68539007547034', 'right' ],
	// A country whose length is not known here: the server knows it.
	[ 'GB29NWBK60161331926819', 'right' ],
] )( 'IBAN %s: %s', ( typed, hint ) => expect( iban_hint( typed ) ).toBe( hint ) );

it( 'hands each part of the form its own errors', () => {
	const errors = { 'services.0.price': 'a', 'services.10.price': 'b', 'mandate.iban': 'c', services: 'd' };
	expect( errors_below( errors, 'services.0' ) ).toEqual( { price: 'a' } );
	expect( errors_below( errors, 'services.1' ) ).toEqual( {} );
	expect( errors_below( errors, 'mandate' ) ).toEqual( { iban: 'c' } );
} );

it.each( [
	[ 1, '1 month' ],
	[ 7, '7 months' ],
	[ 12, '12 months' ],
] )( 'every %i months is %s', ( months, interval ) => {
	expect( every( months ) ).toBe( interval );
	expect( months_of( interval ) ).toBe( months );
} );
