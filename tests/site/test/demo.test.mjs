/** The demo's customers are what the demo says they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customers, from } from '../demo/customers.mjs';
import { has_right_check_digits, test_iban } from '../demo/iban.mjs';
import { parse_scenario } from '../scenario/parse.mjs';

test( 'check digits follow mod 97: the IBAN of every textbook, and none with a digit changed', () => {
	assert.ok( has_right_check_digits( 'NL91ABNA0417164300' ) );
	assert.ok( ! has_right_check_digits( 'NL92ABNA0417164300' ) );
	assert.ok( ! has_right_check_digits( 'NL91ABNA0417164301' ) );
	for ( let account = 0; account < 500; account++ ) {
		assert.ok( has_right_check_digits( test_iban( account * 19_937 ) ) );
	}
} );

test( 'fifty customers at 30 euros a month, keys, addresses and accounts all different', () => {
	assert.equal( customers.length, 50 );
	for ( const read of [ ( one ) => one.key, ( one ) => one.contact.email, ( one ) => one.contact.phone ] ) {
		assert.equal( new Set( customers.map( read ) ).size, 50 );
	}
	const ibans = customers.flatMap( ( one ) => one.mandate?.iban ?? [] );
	assert.equal( new Set( ibans ).size, ibans.length );
	assert.ok( ibans.every( has_right_check_digits ) );
	assert.ok( customers.every( ( one ) => one.services[ 0 ].price === '30.00' ) );
} );

test( 'some by direct debit, some late, some never', () => {
	const number = ( which ) => customers.filter( which ).length;
	assert.equal(
		number( ( one ) => one.mandate ),
		15
	);
	assert.ok( number( ( one ) => one.pays_after_days > 14 ) >= 3 );
	assert.equal(
		number( ( one ) => ! one.mandate && one.pays_after_days === undefined ),
		3
	);
	assert.ok( number( ( one ) => one.type === 'consumer' ) > 10 );
} );

test( 'without their names they are a good scenario', () => {
	const plain = JSON.parse( JSON.stringify( customers ), ( key, value ) =>
		key === 'contact' || key === 'label' ? undefined : value
	);
	assert.equal( parse_scenario( { from, until: '2026-03-31', customers: plain } ).customers.length, 50 );
} );
