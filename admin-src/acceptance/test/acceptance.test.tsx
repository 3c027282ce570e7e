import { screen, within } from '@testing-library/react';
import { open } from '../../test/screen';
import { answer, keep_sent, refuse, use_server } from '../../test/server';
import { empty_rule, moved, to_draft, to_wire } from '../rules';

use_server();

const terms = { in_advance: false, deposit_percent: 50, term_days: 7, mandate: false, approval: true };
const rule = {
	name: 'Slow payers',
	customer_type: 'business' as const,
	known: false,
	amount_from: '100.00',
	days_late_from: 10,
	broken_from: null,
	suspensions_from: null,
	terms,
};

const order = {
	id: 4,
	customer_id: 12,
	customer: 'Traag BV',
	order_id: 77,
	order_url: 'https://shop.example/order/77',
	subscription_id: 0,
	terms,
	rule: 1,
	rule_name: 'Slow payers',
	outside: 'Score 4 of 10',
	days_late: 12,
	broken: 1,
	suspensions: 0,
	amount: '100.00',
	state: 'waiting' as const,
	decided_on: '2026-02-01',
	reason: '',
};

describe( 'a rule in the form', () => {
	it( 'goes to the wire as it came from it', () => {
		expect( to_wire( to_draft( rule ) ) ).toEqual( rule );
	} );

	it( 'asks nothing and is about everybody when nothing is filled in', () => {
		expect( to_wire( empty_rule() ) ).toEqual( {
			name: '',
			customer_type: null,
			known: null,
			amount_from: null,
			days_late_from: null,
			broken_from: null,
			suspensions_from: null,
			terms: { in_advance: false, deposit_percent: 0, term_days: null, mandate: false, approval: false },
		} );
	} );

	it( 'moves one place, and not over the edge', () => {
		const [ a, b, c ] = [ 'a', 'b', 'c' ].map( ( name ) => ( { ...empty_rule(), name } ) ) as [
			never,
			never,
			never,
		];
		expect( moved( [ a, b, c ], 2, -1 ) ).toEqual( [ a, c, b ] );
		expect( moved( [ a, b, c ], 0, 1 ) ).toEqual( [ b, a, c ] );
		expect( moved( [ a, b, c ], 0, -1 ) ).toEqual( [ a, b, c ] );
	} );
} );

describe( 'the rules', () => {
	it( 'are added, put in order, and saved in one go', async () => {
		answer( '/acceptance-rules', { version: 3, rules: [ rule ], has_credit_check: true } );
		const sent = keep_sent( '/acceptance-rules', { version: 4, rules: [], has_credit_check: true } );
		const user = open( '/acceptance' );
		expect( await screen.findByText( /An outside credit check is connected/ ) ).toBeVisible();
		await user.click( screen.getByRole( 'button', { name: 'Add a rule' } ) );
		const names = screen.getAllByLabelText( 'Name' );
		await user.type( names[ 1 ]!, 'Consumers' );
		await user.click( screen.getByRole( 'button', { name: 'Move “Consumers” up' } ) );
		await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
		await screen.findAllByText( 'Saved. New orders are taken on these terms.' );
		expect( sent ).toEqual( [
			{
				method: 'PUT',
				body: { based_on: 3, rules: [ to_wire( { ...empty_rule(), name: 'Consumers' } ), rule ] },
			},
		] );
	} );

	it( 'say beside a field what the shop refused', async () => {
		answer( '/acceptance-rules', { version: 3, rules: [ rule ], has_credit_check: false } );
		const user = open( '/acceptance' );
		await user.type( await screen.findByLabelText( 'Name' ), '!' );
		refuse( '/acceptance-rules', 400, 'Not so.', { 'rules.0.terms.term_days': 'A term is 1 to 60 days.' } );
		await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
		expect( await screen.findByLabelText( 'Days to pay (empty = as usual)' ) ).toHaveAccessibleDescription(
			/A term is 1 to 60 days/
		);
	} );
} );

describe( 'orders to approve', () => {
	it( 'say why they wait, and are accepted', async () => {
		answer( '/acceptances', [ order ] );
		const sent = keep_sent( '/acceptances/4', [] );
		const user = open( '/acceptance/orders' );
		expect(
			await screen.findByText(
				/Rule 1: Slow payers · credit check: Score 4 of 10 · 12 days late · 1 broken promise/
			)
		).toBeVisible();
		await user.click( screen.getByRole( 'button', { name: 'Accept' } ) );
		await screen.findAllByText( 'Accepted.' );
		expect( sent ).toEqual( [ { method: 'POST', body: { accepts: true } } ] );
	} );

	it( 'are refused with words for the customer', async () => {
		answer( '/acceptances', [ order ] );
		const sent = keep_sent( '/acceptances/4', [] );
		const user = open( '/acceptance/orders' );
		await user.click( await screen.findByRole( 'button', { name: 'Refuse' } ) );
		const dialog = within( screen.getByRole( 'dialog' ) );
		expect( dialog.getByRole( 'button', { name: 'Refuse' } ) ).toHaveAttribute( 'aria-disabled', 'true' );
		await user.type( dialog.getByLabelText( 'What do you tell the customer?' ), 'Not now.' );
		await user.click( dialog.getByRole( 'button', { name: 'Refuse' } ) );
		await screen.findAllByText( 'The order is cancelled and the customer is told.' );
		expect( sent ).toEqual( [ { method: 'POST', body: { accepts: false, reason: 'Not now.' } } ] );
	} );
} );
