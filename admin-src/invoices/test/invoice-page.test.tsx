import { screen, waitFor, within } from '@testing-library/react';
import { an_invoice, HOSTILE } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, never, refuse, use_server } from '../../test/server';

use_server();

const heading = ( name: RegExp ) => screen.findByRole( 'heading', { level: 2, name } );

describe( 'the states of the page', () => {
	it( 'shows grey bars while it comes', async () => {
		never( '/invoices/41' );
		open( '/invoices/41' );
		expect( ( await screen.findAllByText( 'Loading…' ) ).length ).toBeGreaterThan( 0 );
	} );

	it.each( [
		[ 404, 'Not found' ],
		[ 403, 'This is not yours to see' ],
	] )( 'says so in words on %i', async ( status, words ) => {
		refuse( '/invoices/41', status, 'no' );
		open( '/invoices/41' );
		expect( await screen.findByRole( 'heading', { name: words } ) ).toBeVisible();
	} );

	it( 'offers to try again, and does', async () => {
		refuse( '/invoices/41', 500, 'The database is away.' );
		const user = open( '/invoices/41' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent( 'The database is away.' );
		answer( '/invoices/41', an_invoice() );
		await user.click( screen.getByRole( 'button', { name: 'Try again' } ) );
		expect( await heading( /Invoice 2026-0041/ ) ).toBeVisible();
	} );

	it( 'refuses an answer that breaks the contract', async () => {
		const warn = jest.spyOn( console, 'warn' ).mockImplementation( () => undefined );
		answer( '/invoices/41', { ...an_invoice(), open: 36.3 } as never );
		open( '/invoices/41' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent( 'something this screen does not know' );
		expect( warn ).toHaveBeenCalledWith( expect.stringContaining( 'open:' ) );
		warn.mockRestore();
	} );
} );

it( 'reads as a story from top to bottom, with today between', async () => {
	open( '/invoices/41' );
	const story = await screen.findByRole( 'list', { name: 'What happened and what comes' } );
	const lines = within( story )
		.getAllByRole( 'listitem' )
		.map( ( line ) => line.textContent );
	expect( lines ).toEqual( [
		expect.stringContaining( 'Invoice made €36.30' ),
		expect.stringContaining( 'Invoice sent by e-mail' ),
		expect.stringContaining( 'Due date passed, not paid' ),
		expect.stringMatching( /Reminder sent by e-mail/ ),
		expect.stringMatching( /Called +by Mieke.*Not reached/ ),
		expect.stringMatching( /Last warning sent by e-mail.*Names February 4/ ),
		expect.stringContaining( 'Today' ),
		expect.stringMatching( /Suspend the service.*after a warning/ ),
		expect.stringMatching( /Formal notice €40.00/ ),
		expect.stringMatching( /Collection costs/ ),
	] );
	expect(
		within( story )
			.getByText( /next: Suspend the service, in 3 days/ )
			.closest( 'li' )
	).toHaveAttribute( 'aria-current', 'date' );
} );

it( 'shows the message as it was sent, one click away', async () => {
	const user = open( '/invoices/41' );
	const buttons = await screen.findAllByRole( 'button', { name: 'view' } );
	await user.click( buttons[ 1 ] as HTMLElement );
	const dialog = await screen.findByRole( 'dialog', { name: 'Message' } );
	expect( await within( dialog ).findByText( /Uw factuur staat nog open/ ) ).toBeVisible();
} );

it( 'says why a service is not suspended, question by question', async () => {
	const user = open( '/invoices/41' );
	await user.click( await screen.findByRole( 'button', { name: 'Why?' } ) );
	const gate = await screen.findByRole( 'list', { name: 'What suspending needs' } );
	expect(
		within( gate )
			.getByText( /No promise/ )
			.closest( 'li' )
	).toHaveTextContent( ': no · February 6' );
	expect(
		within( gate )
			.getByText( /More is open/ )
			.closest( 'li' )
	).toHaveTextContent( ': yes · €36.30' );
} );

it( 'records a promise and shows the timeline paused', async () => {
	const sent = keep_sent( '/promises', {
		id: 1,
		customer_id: 7,
		customer: 'x',
		amount: '36.30',
		paid: '0.00',
		by: '2026-02-06',
		made_on: '2026-02-01',
		state: 'open',
		note: '',
	} );
	const user = open( '/invoices/41' );
	await user.click( await screen.findByRole( 'button', { name: 'Promise' } ) );
	const dialog = await screen.findByRole( 'dialog', { name: 'Promise of Bakkerij De Korenaar' } );
	expect( within( dialog ).getByLabelText( 'Amount (€)' ) ).toHaveValue( '36.30' );
	expect( within( dialog ).getByText( /We agreed that you pay €36.30 by February 6, 2026/ ) ).toBeVisible();
	answer( '/invoices/41', an_invoice( { paused: 'promise', promise_id: 1, paused_until: '2026-02-06' } ) );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Record promise' } ) );
	await waitFor( () => expect( dialog ).not.toBeInTheDocument() );
	expect( sent ).toEqual( [ { method: 'POST', body: { customer_id: 7, amount: '36.30', by: '2026-02-06' } } ] );
	expect( await screen.findByText( /waits for the promise/ ) ).toBeVisible();
	expect( screen.getByRole( 'button', { name: 'Withdraw the promise' } ) ).toBeVisible();
} );

it( 'puts the refusal beside the field and keeps what was typed', async () => {
	refuse( '/promises', 422, 'Look at the amount.', { amount: 'More than is open.' } );
	const user = open( '/invoices/41' );
	await user.click( await screen.findByRole( 'button', { name: 'Promise' } ) );
	const amount = await screen.findByLabelText( 'Amount (€)' );
	await user.clear( amount );
	await user.type( amount, '99,00{Enter}' );
	expect( await screen.findByText( 'More than is open.' ) ).toBeVisible();
	expect( amount ).toHaveValue( '99,00' );
	expect( amount ).toBeInvalid();
	expect( amount ).toHaveFocus();
} );

it.each( [
	[ 'do now', 'run_now', {} ],
	[ 'skip', 'skip', {} ],
	[ 'move', 'move', { on: '2026-02-11' } ],
] )( '%s of a coming step asks why, and sends it', async ( label, action, more ) => {
	const sent = keep_sent( '/invoices/41/steps/suspend', an_invoice() );
	const user = open( '/invoices/41' );
	await user.click( await screen.findByRole( 'button', { name: `${ label }: Suspend the service` } ) );
	const dialog = await screen.findByRole( 'dialog' );
	const submit = within( dialog )
		.getAllByRole( 'button' )
		.find( ( button ) => button.getAttribute( 'type' ) === 'submit' ) as HTMLElement;
	expect( submit ).toHaveAttribute( 'aria-disabled', 'true' );
	await user.type( within( dialog ).getByLabelText( 'Why?' ), 'She called' );
	await user.click( submit );
	await waitFor( () =>
		expect( sent ).toEqual( [ { method: 'POST', body: { action, reason: 'She called', ...more } } ] )
	);
} );

it( 'books a payment', async () => {
	const sent = keep_sent(
		'/invoices/41/payments',
		an_invoice( { state: 'paid', open: '0.00', paid: '36.30', future: [] } )
	);
	answer( '/invoices/41', an_invoice() );
	const user = open( '/invoices/41' );
	await user.click( await screen.findByRole( 'button', { name: 'Book payment' } ) );
	answer( '/invoices/41', an_invoice( { state: 'paid', open: '0.00', paid: '36.30', future: [] } ) );
	await user.click( within( await screen.findByRole( 'dialog' ) ).getByRole( 'button', { name: 'Book payment' } ) );
	expect( await screen.findByText( /paid, nothing more comes/ ) ).toBeVisible();
	expect( sent ).toEqual( [ { method: 'POST', body: { amount: '36.30', paid_on: '2026-02-01' } } ] );
	expect( screen.queryByRole( 'button', { name: 'Book payment' } ) ).not.toBeInTheDocument();
} );

it( 'books a collection of a debit that is out', async () => {
	const debit = {
		id: 8,
		amount: '35.57',
		collection_on: '2026-01-30',
		state: 'submitted' as const,
		phase: 'submitted' as const,
		returnable_until: '2026-02-06',
		refundable_until: '2026-03-27',
		unauthorised_until: '2027-02-28',
	};
	answer( '/invoices/41', an_invoice( { state: 'collecting', debit, with_debit: null } ) );
	const sent = keep_sent( '/invoices/41/collection', an_invoice() );
	const user = open( '/invoices/41' );
	await user.click( await screen.findByRole( 'button', { name: 'Book collection' } ) );
	await user.click(
		within( await screen.findByRole( 'dialog' ) ).getByRole( 'button', { name: 'Book collection' } )
	);
	await waitFor( () => expect( sent ).toEqual( [ { method: 'POST', body: { collected_on: '2026-01-30' } } ] ) );
} );

it.each( [
	[ 'submitted', 'submitted', '1SubmittedJan 30', 'Direct debit submitted; collected on January 30.' ],
	[
		'collected',
		'provisional',
		'2Provisionalto Mar 27',
		'Collected; the customer can have it refunded until March 27.',
	],
	[
		'collected',
		'final',
		'3Finalfrom Mar 28',
		'Final: only a debit without a mandate can still come back, until February 28, 2027.',
	],
] as const )( 'tells how far a debit is: %s, %s', async ( state, phase, step, sentence ) => {
	const days = { collection_on: '2026-01-30', returnable_until: '2026-02-06', refundable_until: '2026-03-27' };
	const debit = { id: 8, amount: '35.57', state, phase, ...days, unauthorised_until: '2027-02-28' };
	answer( '/invoices/41', an_invoice( { state: 'collecting', debit, with_debit: null } ) );
	open( '/invoices/41' );
	expect( await screen.findByText( sentence ) ).toBeVisible();
	const clock = screen.getByRole( 'list', { name: 'How far the direct debit is' } );
	const steps = within( clock ).getAllByRole( 'listitem' );
	expect( steps ).toHaveLength( 3 );
	const current = steps.filter( ( one ) => one.getAttribute( 'aria-current' ) === 'step' );
	expect( current.map( ( one ) => one.textContent ) ).toEqual( [ step.slice( 1 ) ] );
	expect( steps.indexOf( current[ 0 ] as HTMLElement ) ).toBe( Number( step[ 0 ] ) - 1 );
} );

it( 'shows a hostile name as the text it is', async () => {
	answer( '/invoices/41', an_invoice( { customer: HOSTILE } ) );
	open( '/invoices/41' );
	expect( await screen.findByRole( 'link', { name: HOSTILE } ) ).toBeVisible();
	expect( document.querySelector( 'img' ) ).toBeNull();
} );

it( 'says amounts and dates in Dutch to a Dutch reader', async () => {
	open( '/invoices/41', { locale: 'nl-NL' } );
	const table = await screen.findByRole( 'table' );
	expect( table ).toHaveTextContent( /15 januari 2026€\s36,30/ );
} );
