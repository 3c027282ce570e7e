import { screen, waitFor, within } from '@testing-library/react';
import { letters, type Letter } from '../../../contract/letters';
import { HOSTILE } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, refuse, use_server } from '../../test/server';

use_server();

const a_letter = ( id: number, change: Partial< Letter > = {} ): Letter =>
	letters.parse( [
		{
			id,
			customer_id: 7,
			customer: 'Bakkerij De Korenaar',
			invoice_id: 41,
			invoice_number: '2026-0012',
			kind: 'formal_notice',
			step: 'formal_notice',
			subject: 'Formal notice',
			state: 'to_print',
			made_on: '2026-01-30',
			printed_on: null,
			sent_on: null,
			delivered_on: null,
			registered_number: '',
			proof: '',
			free_until: null,
			...change,
		},
	] )[ 0 ] as Letter;

const pile = () => screen.findByRole( 'region', { name: 'Letters' } );

it( 'marks all of a pile as posted, by keyboard', async () => {
	answer( '/letters', [ a_letter( 5 ), a_letter( 6, { customer: 'Studio Noord' } ) ] );
	const sent = keep_sent( '/letters', [] );
	const user = open( '/letters' );
	const region = await pile();
	const posted = within( region ).getByRole( 'button', { name: 'Posted' } );
	expect( posted ).toHaveAttribute( 'aria-disabled', 'true' );
	within( region ).getByRole( 'checkbox', { name: 'All (2)' } ).focus();
	await user.keyboard( ' ' );
	posted.focus();
	await user.keyboard( '{Enter}' );
	const dialog = await screen.findByRole( 'dialog', { name: 'Posted · 2 letters' } );
	expect( dialog ).toHaveTextContent( 'second day after; Sundays, Mondays and public holidays do not count' );
	await user.type( within( dialog ).getByLabelText( 'Number of registered post (optional)' ), 'RR123{Enter}' );
	await waitFor( () =>
		expect( sent ).toEqual( [
			{ method: 'POST', body: { ids: [ 5, 6 ], action: 'sent', on: '2026-02-01', words: 'RR123' } },
		] )
	);
} );

it( 'says where a letter is, and until when paying is free of costs', async () => {
	answer( '/letters', [
		a_letter( 5, {
			state: 'sent',
			sent_on: '2026-01-30',
			delivered_on: '2026-02-03',
			registered_number: 'RR123',
			free_until: '2026-02-18',
		} ),
	] );
	const user = open( '/letters?state=sent' );
	expect( await pile() ).toHaveTextContent(
		'posted Jan 30 · RR123 · presumed delivered Feb 3 · free of costs until February 18'
	);
	await user.click( screen.getByRole( 'checkbox', { name: 'Letter to Bakkerij De Korenaar about 2026-0012' } ) );
	await user.click( screen.getByRole( 'button', { name: 'Delivered, with proof' } ) );
	const dialog = await screen.findByRole( 'dialog' );
	const save = within( dialog ).getByRole( 'button', { name: 'Delivered, with proof' } );
	expect( save ).toHaveAttribute( 'aria-disabled', 'true' );
	refuse( '/letters', 422, 'Look at the day.', { on: 'The letter had not been posted on that day.' } );
	await user.type( within( dialog ).getByLabelText( 'Proof: track and trace, signature' ), 'signed' );
	await user.click( save );
	expect( await screen.findByText( 'The letter had not been posted on that day.' ) ).toBeVisible();
} );

it( 'prints a page for each, hostile names as text', async () => {
	answer( '/letters/sheets', [
		{
			id: 5,
			on: '2026-02-01',
			from: [ 'Hosting Noord' ],
			to: [ HOSTILE, '1234 AB  Dorp' ],
			subject: HOSTILE,
			body: HOSTILE,
		},
	] );
	open( '/letters/print?ids=5' );
	expect( await screen.findByRole( 'heading', { name: HOSTILE } ) ).toBeVisible();
	expect( document.querySelector( 'img' ) ).toBeNull();
} );

it( 'says when there is nothing to print', async () => {
	answer( '/letters', [] );
	open( '/letters' );
	expect( await screen.findByRole( 'heading', { name: 'No letters here' } ) ).toBeVisible();
} );
