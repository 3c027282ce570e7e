import { screen, waitFor, within } from '@testing-library/react';
import { tasks, type Task } from '../../../contract/tasks';
import { HOSTILE } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, use_server } from '../../test/server';

use_server();

const a_task = ( id: number, change: Partial< Task > = {} ): Task =>
	tasks.parse( [
		{
			id,
			kind: 'own',
			customer_id: 7,
			customer: 'Bakkerij De Korenaar',
			invoice_id: 41,
			invoice_number: '2026-0012',
			step: 'bounced',
			label: '',
			due_on: '2026-01-30',
			overdue: true,
			owed: '36.30',
			...change,
		},
	] )[ 0 ] as Task;

it( 'is done by keyboard, with what came of it', async () => {
	answer( '/tasks', [ a_task( 5 ), a_task( 6, { step: 'own_1', label: HOSTILE, overdue: false } ) ] );
	const sent = keep_sent( '/tasks/5/outcome', [] );
	const user = open( '/tasks' );
	( await screen.findByRole( 'button', { name: /^Done: Find another address.*Korenaar$/ } ) ).focus();
	expect( screen.getByText( HOSTILE ) ).toBeVisible();
	await user.keyboard( '{Enter}' );
	const dialog = await screen.findByRole( 'dialog', { name: /^Done · Find another address/ } );
	await user.type( within( dialog ).getByRole( 'textbox' ), 'asked by telephone' );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Done' } ) );
	await waitFor( () =>
		expect( sent ).toEqual( [ { method: 'POST', body: { outcome: 'done', note: 'asked by telephone' } } ] )
	);
} );

it( 'asks why something is not needed, and leads from a hand-over to its checklist', async () => {
	answer( '/tasks', [ a_task( 5, { kind: 'hand_over', step: 'hand_over' } ) ] );
	const user = open( '/tasks' );
	expect( await screen.findByRole( 'link', { name: 'To the checklist' } ) ).toHaveAttribute(
		'href',
		expect.stringContaining( '/claims/7' )
	);
	await user.click( screen.getByRole( 'button', { name: /^Not needed: / } ) );
	const dialog = await screen.findByRole( 'dialog' );
	expect( within( dialog ).getByRole( 'button', { name: 'Not needed' } ) ).toHaveAttribute( 'aria-disabled', 'true' );
} );
