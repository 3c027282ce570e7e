import { screen, waitFor, within } from '@testing-library/react';
import { some_settings } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, refuse, use_server } from '../../test/server';
import { changed_keys, to_wire } from '../groups';

use_server();

const settings = some_settings();

it.each( [
	[ {}, {} ],
	[ { payment_term_days: '30' }, { payment_term_days: 30 } ],
	[ { payment_term_days: '14' }, {} ],
	[ { payment_term_days: 'soon' }, { payment_term_days: 'soon' } ],
	[ { direct_debit_discount_percent: '2,5' }, { direct_debit_discount_percent: '2,5' } ],
	[ { panel_secret: '' }, {} ],
	[ { panel_secret: 'x'.repeat( 32 ) }, { panel_secret: 'x'.repeat( 32 ) } ],
	[ { suspend_on_weekends: false, company_name: 'Polder Hosting' }, { suspend_on_weekends: false } ],
] )( 'of %j only what really changes is sent', ( draft, wire ) => {
	expect( to_wire( settings, draft ) ).toEqual( wire );
	expect( changed_keys( settings, draft ) ).toEqual( Object.keys( wire ) );
} );

it( 'groups by question, and says of each what it changes', async () => {
	open( '/settings' );
	for ( const name of [
		'Who are we?',
		'How do we invoice?',
		'What does direct debit give?',
		'When do we suspend?',
		'Where do the services live?',
	] ) {
		expect( await screen.findByRole( 'region', { name } ) ).toBeVisible();
	}
	expect( screen.getByLabelText( 'Term of payment, in days' ) ).toHaveAccessibleDescription(
		/due date of new invoices/
	);
	expect( screen.getByLabelText( 'Shared secret' ) ).toHaveValue( '' );
	const law = screen.getByRole( 'region', { name: 'What does the law say today?' } );
	expect( within( law ).getAllByRole( 'row' )[ 1 ] ).toHaveTextContent(
		'Collection costs, lowest€ 40,00July 1, 2012Stb. 2012, 141'
	);
} );

it( 'saves a harmless change at once', async () => {
	const sent = keep_sent( '/settings', some_settings( { payment_term_days: 30 } ) );
	const user = open( '/settings' );
	const term = await screen.findByLabelText( 'Term of payment, in days' );
	await user.clear( term );
	await user.type( term, '30' );
	expect( screen.getByText( '1 change, not saved' ) ).toBeVisible();
	answer( '/settings', some_settings( { payment_term_days: 30 } ) );
	await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'PATCH', body: { payment_term_days: 30 } } ] ) );
	await waitFor( () => expect( screen.queryByRole( 'button', { name: 'Save' } ) ).not.toBeInTheDocument() );
} );

it( 'says what a risky change does before it is saved', async () => {
	const sent = keep_sent( '/settings', some_settings( { delete_data_on_uninstall: true } ) );
	const user = open( '/settings' );
	await user.click( await screen.findByRole( 'checkbox', { name: 'Delete everything when the plugin is deleted' } ) );
	await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
	const dialog = await screen.findByRole( 'dialog', { name: 'Save these?' } );
	expect( dialog ).toHaveTextContent( 'keep invoices for seven years' );
	expect( sent ).toEqual( [] );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'PATCH', body: { delete_data_on_uninstall: true } } ] ) );
} );

it( 'puts a refusal beside its field and keeps the rest', async () => {
	const user = open( '/settings' );
	const creditor = await screen.findByLabelText( 'Creditor identifier' );
	await user.clear( creditor );
	await user.type( creditor, 'NL00' );
	await user.type( screen.getByLabelText( 'Name' ), ' BV' );
	refuse( '/settings', 422, 'One field needs a look.', {
		creditor_identifier: 'This creditor identifier has a typing error.',
	} );
	await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () => expect( creditor ).toHaveAccessibleDescription( /typing error/ ) );
	expect( creditor ).toHaveFocus();
	expect( screen.getByLabelText( 'Name' ) ).toHaveValue( 'Polder Hosting BV' );
} );

it.each( [
	[ true, 'It answers', 'The panel answered as it should.' ],
	[ false, 'It does not answer well', 'The panel did not answer in time.' ],
] )( 'tests the panel: %s', async ( ok, words, message ) => {
	keep_sent( '/settings/panel-test', { ok, message } );
	const user = open( '/settings' );
	await user.click( await screen.findByRole( 'button', { name: 'Test the panel' } ) );
	expect( await screen.findByText( words ) ).toBeVisible();
	expect( screen.getByText( message ) ).toBeVisible();
} );

it( 'is not for who lacks the right', async () => {
	refuse( '/settings', 403, 'You may not do this in this shop.' );
	open( '/settings' );
	expect( await screen.findByRole( 'heading', { name: 'This is not yours to see' } ) ).toBeVisible();
} );
