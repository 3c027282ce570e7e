import { screen, waitFor, within } from '@testing-library/react';
import { a_service, HOSTILE } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, refuse, use_server } from '../../test/server';

use_server();

it( 'says how it stands and why, question by question', async () => {
	open( '/services/3' );
	const gate = await screen.findByRole( 'list', { name: 'What suspending needs' } );
	expect(
		within( gate )
			.getAllByRole( 'listitem' )
			.map( ( item ) => item.textContent )
	).toEqual( [
		'✓An invoice is past due: yes · January 15',
		'✓More is open than is tolerated: yes · €36.30',
		'✕No promise that is still running: no · February 6',
		'✓No payment plan that is being kept: yes',
	] );
	expect( screen.getByText( /Not before February 4, if nothing changes/ ) ).toBeVisible();
	expect( screen.getByText( /Read from the panel today at/ ) ).toBeVisible();
} );

it.each( [
	[ { wanted: 'active', actual: 'active' }, 'On', 'Suspend now', 'suspend' ],
	[ { wanted: 'suspended', actual: 'suspended' }, 'Suspended', 'Restore now', 'restore' ],
	[ { wanted: 'suspended', actual: 'active' }, 'Is being suspended', 'Restore now', 'restore' ],
	[ { wanted: 'active', actual: 'suspended' }, 'Is being restored', 'Suspend now', 'suspend' ],
	[ { wanted: 'active', actual: 'unknown' }, 'Unknown', 'Read from the panel', 'read' ],
] as const )( '%j is "%s" and offers "%s", with a reason', async ( state, words, button, action ) => {
	answer( '/services/3', a_service( state ) );
	const sent = keep_sent( '/services/3/state', a_service( state ) );
	const user = open( '/services/3' );
	expect( await screen.findByText( words ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: button } ) );
	const dialog = await screen.findByRole( 'dialog', { name: button } );
	await user.type( within( dialog ).getByLabelText( 'Why?' ), 'asked by phone' );
	await user.click( within( dialog ).getByRole( 'button', { name: button } ) );
	const level = action === 'suspend' ? { level: 'full' } : {};
	await waitFor( () =>
		expect( sent ).toEqual( [ { method: 'POST', body: { action, reason: 'asked by phone', ...level } } ] )
	);
} );

it( 'keeps the dialog open with the reason when the gate says no', async () => {
	refuse( '/services/3/state', 409, 'Suspending is not allowed now: a promise is running.' );
	const user = open( '/services/3' );
	await user.click( await screen.findByRole( 'button', { name: 'Suspend now' } ) );
	const dialog = await screen.findByRole( 'dialog' );
	await user.type( within( dialog ).getByLabelText( 'Why?' ), 'x' );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Suspend now' } ) );
	expect( await within( dialog ).findByRole( 'alert' ) ).toHaveTextContent( 'a promise is running' );
	expect( within( dialog ).getByLabelText( 'Why?' ) ).toHaveValue( 'x' );
} );

it.each( [
	[ 'never', { exempt_until: '9999-12-31', reason: 'hospital' } ],
	[ 'not before a date', { exempt_until: '2026-03-03', reason: 'hospital' } ],
	[ 'like every other', { exempt_until: null, reason: 'hospital' } ],
] )( 'puts a service on the do-not-suspend list: %s', async ( choice, body ) => {
	const sent = keep_sent( '/services/3/exemption', a_service() );
	const user = open( '/services/3' );
	await user.click( await screen.findByRole( 'button', { name: 'Do-not-suspend list' } ) );
	const dialog = await screen.findByRole( 'dialog' );
	await user.click( within( dialog ).getByRole( 'radio', { name: choice } ) );
	await user.type( within( dialog ).getByLabelText( 'Why?' ), 'hospital' );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'PUT', body } ] ) );
} );

it( 'shows what the panel said as text', async () => {
	answer( '/services/3', a_service( { label: HOSTILE, last_error: HOSTILE } ) );
	open( '/services/3' );
	expect( await screen.findByRole( 'heading', { level: 2, name: HOSTILE } ) ).toBeVisible();
	expect( document.querySelector( 'img' ) ).toBeNull();
} );

it.each( [
	[ 'Leave it on', true ],
	[ 'Suspend it again', false ],
] )( 'asks which state is right when somebody switched it on the panel: %s', async ( button, leave ) => {
	answer(
		'/services/3',
		a_service( { wanted: 'suspended', actual: 'suspended', drift: 'active', drift_on: '2026-02-01' } )
	);
	const sent = keep_sent( '/services/3/drift', a_service() );
	const user = open( '/services/3' );
	expect( await screen.findByText( 'Switched on by somebody' ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: button } ) );
	const dialog = await screen.findByRole( 'dialog' );
	await user.type( within( dialog ).getByLabelText( 'Why?' ), 'agreed' );
	await user.click( within( dialog ).getByRole( 'button', { name: button } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'POST', body: { leave, reason: 'agreed' } } ] ) );
} );

it.each( [
	[ 'I looked: it is on', 'active' ],
	[ 'I looked: it is off', 'suspended' ],
] )( 'asks how a service stands of which nobody knows it: %s', async ( button, seen ) => {
	answer( '/services/3', a_service( { wanted: 'suspended', actual: 'unknown' } ) );
	const sent = keep_sent( '/services/3/seen', a_service() );
	const user = open( '/services/3' );
	await screen.findByRole( 'region', { name: 'How does it stand?' } );
	await user.click( screen.getByRole( 'button', { name: button } ) );
	const dialog = await screen.findByRole( 'dialog', { name: button } );
	await user.type( within( dialog ).getByLabelText( 'Why?' ), 'opened the site' );
	await user.click( within( dialog ).getByRole( 'button', { name: button } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'POST', body: { seen, reason: 'opened the site' } } ] ) );
} );

it( 'does not ask while the panel tells', async () => {
	answer( '/services/3', a_service( { wanted: 'suspended', actual: 'suspended' } ) );
	open( '/services/3' );
	await screen.findByRole( 'region', { name: 'State' } );
	expect( screen.queryByRole( 'region', { name: 'How does it stand?' } ) ).toBeNull();
} );

it( 'puts all services of a customer on the do-not-suspend list', async () => {
	const sent = keep_sent( '/customers/7/exemption', [] );
	const user = open( '/customers/7' );
	const card = await screen.findByRole( 'region', { name: 'Services' } );
	await user.click( within( card ).getByRole( 'button', { name: 'Do-not-suspend list' } ) );
	const dialog = await screen.findByRole( 'dialog' );
	await user.click( within( dialog ).getByRole( 'radio', { name: 'never' } ) );
	await user.type( within( dialog ).getByLabelText( 'Why?' ), 'hospital' );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () =>
		expect( sent ).toEqual( [ { method: 'PUT', body: { exempt_until: '9999-12-31', reason: 'hospital' } } ] )
	);
} );
