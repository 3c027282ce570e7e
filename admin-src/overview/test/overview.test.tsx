import { screen, waitFor, within } from '@testing-library/react';
import { an_overview, HOSTILE, some_parked } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, use_server } from '../../test/server';

use_server();

it( 'says in one sentence how things stand, then in four figures with last month', async () => {
	open( '/' );
	expect(
		await screen.findByText( '3 calls today, 2 services will be suspended tomorrow, €1,240 is late.' )
	).toBeVisible();
	expect( screen.getByRole( 'link', { name: 'Owed €2,480.00 68 invoices a month ago: €1,920.50' } ) ).toHaveAttribute(
		'href',
		expect.stringContaining( 'view=/invoices&state=open' )
	);
	expect( screen.getByRole( 'link', { name: /^Late €1,240.00.*not known/ } ) ).toBeVisible();
	expect( screen.getByRole( 'link', { name: /^Suspended 2 services a month ago: 1/ } ) ).toHaveAttribute(
		'href',
		expect.stringContaining( 'view=/services&state=suspended' )
	);
	expect( screen.getByRole( 'link', { name: 'Calls · 3' } ) ).toBeVisible();
} );

it( 'is quiet when there is nothing', async () => {
	const none = { amount: '0.00', count: 0, previous_amount: null, previous_count: null };
	answer(
		'/overview',
		an_overview( {
			calls_today: 0,
			suspended_tomorrow: 0,
			needs_you: [],
			figures: { owed: none, late: none, expected_this_month: none, suspended: none },
		} )
	);
	open( '/' );
	expect( await screen.findByText( /Everything is in order/ ) ).toBeVisible();
	expect( screen.getByText( 'Nothing. It runs by itself.' ) ).toBeVisible();
	expect( screen.getByRole( 'link', { name: 'Calls' } ) ).toBeVisible();
} );

it( 'shows what is late by age as bars, and the same as a table, each with its rows behind it', async () => {
	const user = open( '/' );
	const ages = await screen.findByRole( 'region', { name: 'Late, by age' } );
	expect( within( ages ).getByRole( 'link', { name: '15–30 days' } ) ).toHaveAttribute(
		'href',
		expect.stringContaining( 'view=/invoices&late_from=15&late_to=30' )
	);
	await user.click( within( ages ).getByRole( 'button', { name: 'as a table' } ) );
	const rows = within( within( ages ).getByRole( 'table' ) ).getAllByRole( 'row' );
	expect( rows.map( ( row ) => row.textContent ) ).toEqual( [
		'Days lateInvoicesAmount',
		'1–14 days11€400.00',
		'15–30 days17€620.00',
		'31–60 days5€180.00',
		'61 days or more1€40.00',
	] );
} );

it.each( [
	[ 'calls', '3 calls to make', 'Start calling', '/calls' ],
	[ 'batches_to_approve', '3 debit batches to approve', 'Look at it', '/debit' ],
	[ 'batches_to_hand_in', '3 debit files to hand in at the bank', 'To direct debit', '/debit' ],
	[ 'debits_to_repair', '3 direct debits came back by a fault of ours', 'To direct debit', '/debit' ],
	[ 'bank_entries', '3 payments to look at', 'Look at it', '/debit' ],
	[ 'collections_to_book', '3 direct debits to book as collected', 'To the invoices', '/invoices' ],
	[ 'services_unknown', '3 services are not in the state they should be in', 'To the services', '/services' ],
	[ 'panel_missing', 'No panel is connected', 'Connect a panel', '/servers' ],
	[ 'hand_overs', '3 claims are ready to hand over', 'To the list', '/tasks' ],
	[ 'tasks', '3 tasks to do', 'To the list', '/tasks' ],
] as const )( 'what needs you has its button: %s', async ( kind, text, button, view ) => {
	answer( '/overview', an_overview( { needs_you: [ { kind, count: 3, on: null } ] } ) );
	open( '/' );
	const needs = await screen.findByRole( 'region', { name: 'Needs you' } );
	expect( needs ).toHaveTextContent( text );
	expect( within( needs ).getByRole( 'link', { name: button } ) ).toHaveAttribute(
		'href',
		expect.stringContaining( `view=${ view }` )
	);
} );

it( 'confirms a restart after a silence', async () => {
	answer( '/overview', an_overview( { needs_you: [ { kind: 'confirm_restart', count: 1, on: '2026-01-19' } ] } ) );
	const sent = keep_sent( '/runner/confirm-restart', an_overview( { needs_you: [] } ) );
	const user = open( '/' );
	expect( await screen.findByText( /silent since January 19/ ) ).toBeVisible();
	answer( '/overview', an_overview( { needs_you: [] } ) );
	await user.click( screen.getByRole( 'button', { name: 'Confirm restart' } ) );
	expect( await screen.findByText( 'Nothing. It runs by itself.' ) ).toBeVisible();
	expect( sent ).toHaveLength( 1 );
} );

it( 'is loud when the daily run stands still', async () => {
	answer( '/overview', an_overview( { runner: { last_tick_at: '2026-01-20T07:00:00Z', silent_from: null } } ) );
	open( '/' );
	expect( await screen.findByText( /last worked 12 days ago. Check WP-Cron/ ) ).toBeVisible();
} );

it( 'offers an empty shop five things and one button', async () => {
	answer(
		'/overview',
		an_overview( {
			customers: 0,
			needs_you: [],
			first_steps: [
				{ key: 'details', done: true },
				{ key: 'customer', done: false },
				{ key: 'timeline', done: false },
				{ key: 'panel', done: false },
				{ key: 'live', done: false },
			],
		} )
	);
	open( '/' );
	const steps = await screen.findByRole( 'region', { name: 'Welcome. Five things, in this order' } );
	expect( within( steps ).getAllByRole( 'listitem' ) ).toHaveLength( 5 );
	expect( within( steps ).getByText( ': done' ).closest( 'li' ) ).toHaveTextContent( 'Say who you are' );
	expect( within( steps ).getAllByRole( 'link', { name: 'Add your first customer' } ).at( -1 ) ).toHaveClass(
		'is-primary'
	);
	expect( screen.queryByRole( 'link', { name: /^Owed/ } ) ).not.toBeInTheDocument();
} );

it( 'tries again what was given up, or lets it go with a reason', async () => {
	answer(
		'/parked',
		some_parked().map( ( effect ) => ( { ...effect, subject: HOSTILE } ) )
	);
	const sent = keep_sent( '/parked/5', [] );
	const user = open( '/parked' );
	expect( await screen.findByText( HOSTILE ) ).toBeVisible();
	expect( screen.getByText( /since January 29, tried 9 times/ ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: 'Try again' } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'POST', body: { action: 'try_again' } } ] ) );
	await user.click( screen.getByRole( 'button', { name: 'Let go' } ) );
	await user.type( await screen.findByLabelText( 'Why? (optional)' ), 'by letter' );
	await user.click( within( screen.getByRole( 'dialog' ) ).getByRole( 'button', { name: 'Let go' } ) );
	await waitFor( () => expect( sent[ 1 ]?.body ).toEqual( { action: 'let_go', reason: 'by letter' } ) );
} );
