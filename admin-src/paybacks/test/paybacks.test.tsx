import { screen } from '@testing-library/react';
import { open } from '../../test/screen';
import { answer, keep_sent, use_server } from '../../test/server';

use_server();

const one = {
	id: 3,
	customer_id: 12,
	customer: 'Bakkerij De Korenaar',
	invoice_id: 9,
	number: '2026-0009',
	amount: '18.15',
	currency: 'EUR',
	iban_last_four: '4300',
	made_on: '2026-02-01',
	paid_on: null,
};

it( 'says how much goes back to which account, and keeps that it was done', async () => {
	answer( '/pay-backs', [ one, { ...one, id: 4, iban_last_four: '' } ] );
	const sent = keep_sent( '/pay-backs/3', [] );
	const user = open( '/paybacks' );
	expect( await screen.findByText( /18\.15 of invoice 2026-0009, to the account that ends in 4300/ ) ).toBeVisible();
	expect( screen.getByText( /no account is known/ ) ).toBeVisible();
	await user.click( screen.getAllByRole( 'button', { name: 'Paid back' } )[ 0 ]! );
	await screen.findAllByText( 'Noted as paid back.' );
	expect( sent ).toEqual( [ { method: 'POST', body: null } ] );
} );
