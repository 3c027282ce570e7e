import { screen, waitFor, within } from '@testing-library/react';
import { an_overview, some_settings } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, refuse, use_server } from '../../test/server';

use_server();

describe( 'practice mode', () => {
	beforeEach( () => answer( '/overview', an_overview( { mode: 'practice' } ) ) );

	it( 'is said on every view, and shows what would happen', async () => {
		const user = open( '/calls' );
		expect( await screen.findByText( 'Practice mode.' ) ).toBeVisible();
		await user.click( screen.getByRole( 'link', { name: 'What would happen' } ) );
		const table = await screen.findByRole( 'table' );
		expect( within( table ).getAllByRole( 'row' )[ 1 ] ).toHaveTextContent(
			'Feb 2Bakkerij De KorenaarLast warning'
		);
	} );

	it( 'is left only after the first real messages were shown and seen', async () => {
		const sent = keep_sent( '/settings', some_settings() );
		const user = open( '/' );
		await user.click( await screen.findByRole( 'button', { name: 'Switch on…' } ) );
		const dialog = await screen.findByRole( 'dialog', { name: 'Switch on for real' } );
		const submit = within( dialog ).getByRole( 'button', { name: 'Switch on' } );
		const rows = within( await within( dialog ).findByRole( 'table' ) ).getAllByRole( 'row' );
		// The call is the owner's own work: nothing leaves with it.
		expect( rows.slice( 1 ).map( ( row ) => row.textContent ) ).toEqual( [
			'Feb 2Bakkerij De KorenaarLast warning',
			'Feb 3Studio NoordInvoice€36.30',
		] );
		expect( submit ).toHaveAttribute( 'aria-disabled', 'true' );
		await user.click( within( dialog ).getByRole( 'checkbox' ) );
		await user.click( submit );
		await waitFor( () => expect( sent ).toEqual( [ { method: 'PATCH', body: { mode: 'live' } } ] ) );
	} );

	it( 'says what is missing when the shop refuses', async () => {
		refuse( '/settings', 422, 'Fill in the name of the company before switching on.', { company_name: 'x' } );
		const user = open( '/' );
		await user.click( await screen.findByRole( 'button', { name: 'Switch on…' } ) );
		const dialog = await screen.findByRole( 'dialog' );
		await within( dialog ).findByRole( 'table' );
		await user.click( within( dialog ).getByRole( 'checkbox' ) );
		await user.click( within( dialog ).getByRole( 'button', { name: 'Switch on' } ) );
		expect( await within( dialog ).findByRole( 'alert' ) ).toHaveTextContent( 'Fill in the name of the company' );
	} );
} );

describe( 'the emergency stop', () => {
	it( 'says what it does and does not do before it is thrown', async () => {
		const sent = keep_sent( '/settings', some_settings( { emergency_stop: true } ) );
		const user = open( '/invoices/41' );
		await user.click( await screen.findByRole( 'button', { name: /Emergency stop/ } ) );
		const dialog = await screen.findByRole( 'dialog', { name: 'Emergency stop' } );
		expect( dialog ).toHaveTextContent( 'No service is suspended' );
		expect( dialog ).toHaveTextContent( 'Services of customers who pay are still restored.' );
		answer( '/overview', an_overview( { emergency_stop: true } ) );
		await user.click( within( dialog ).getByRole( 'button', { name: 'Stop all suspensions' } ) );
		expect( await screen.findByText( 'The emergency stop is on.' ) ).toBeVisible();
		expect( sent ).toEqual( [ { method: 'PATCH', body: { emergency_stop: true } } ] );
	} );

	it( 'is in sight for who may not throw it', async () => {
		open( '/', { may_change_settings: false } );
		const button = await screen.findByRole( 'button', { name: /Emergency stop/ } );
		expect( button ).toHaveAttribute( 'aria-disabled', 'true' );
		expect( button ).toHaveAccessibleDescription( 'Only an administrator of the shop can do this' );
		expect( screen.queryByRole( 'link', { name: 'Settings' } ) ).not.toBeInTheDocument();
	} );
} );
