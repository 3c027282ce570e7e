import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { a_call_sheet, HOSTILE, some_calls } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, refuse, use_server } from '../../test/server';

use_server();

const sheet = ( name: string ) => screen.findByRole( 'region', { name } );

it( 'opens the first call beside the list, with all there is to know', async () => {
	open( '/calls' );
	const first = await sheet( 'Bakkerij De Korenaar' );
	expect( within( first ).getByRole( 'link', { name: '+31 6 12345671' } ) ).toHaveAttribute(
		'href',
		'tel:+31 6 12345671'
	);
	expect( first ).toHaveTextContent( '€36.30 the oldest is 17 days late · suspension on February 4' );
	expect( first ).toHaveTextContent( 'Promised €36.30 by November 10, 2025: broken' );
	expect( first ).toHaveTextContent( 'Mieke: Voicemail' );
	const list = screen.getByRole( 'navigation', { name: 'Calls to make' } );
	expect( within( list ).getAllByRole( 'link' ) ).toHaveLength( 3 );
	expect( within( list ).getByRole( 'link', { name: /Bakkerij/ } ) ).toHaveAttribute( 'aria-current', 'true' );
} );

it.each( [
	[ '1', 'Promised', { outcome: 'promised', amount: '36.30', by: '2026-02-06' } ],
	[
		'2',
		'Payment plan',
		{
			outcome: 'plan',
			instalments: [
				{ on: '2026-02-01', amount: '18.15' },
				{ on: '2026-03-01', amount: '18.15' },
			],
		},
	],
	[ '3', 'Not reached', { outcome: 'not_reached', again_on: '2026-02-02' } ],
	[ '4', 'Dispute', { outcome: 'dispute', note: 'site was down' } ],
	[ '5', 'Spoken, no date', { outcome: 'reached' } ],
	[ '6', 'Will not pay', { outcome: 'will_not_pay' } ],
	[ '7', 'Wrong number', { outcome: 'wrong_number' } ],
] )( 'key %s: %s, then on to the next call', async ( key, name, body ) => {
	const sent = keep_sent( '/calls/1/outcome', a_call_sheet( 1, { state: 'done' } ) );
	const user = open( '/calls/1' );
	fireEvent.keyDown( await sheet( 'Bakkerij De Korenaar' ), { key } );
	const form = await screen.findByRole( 'form', { name } );
	expect( screen.getByRole( 'button', { name, pressed: true } ) ).toHaveAttribute( 'aria-keyshortcuts', key );
	if ( 'note' in body ) {
		await user.type( within( form ).getByLabelText( 'What is wrong?' ), 'site was down' );
	}
	await user.click( within( form ).getByRole( 'button', { name: 'Save, next call' } ) );
	expect( await sheet( 'Studio Noord' ) ).toBeVisible();
	expect( sent ).toEqual( [ { method: 'POST', body } ] );
	expect( await screen.findByRole( 'heading', { level: 3, name: 'Studio Noord' } ) ).toHaveFocus();
} );

it( 'leaves the digits alone while somebody types an amount', async () => {
	const user = open( '/calls/1' );
	fireEvent.keyDown( await sheet( 'Bakkerij De Korenaar' ), { key: '1' } );
	const amount = await screen.findByLabelText( 'Amount (€)' );
	await user.clear( amount );
	await user.type( amount, '24' );
	expect( amount ).toHaveValue( '24' );
	expect( screen.getByRole( 'button', { name: 'Promised' } ) ).toHaveAttribute( 'aria-pressed', 'true' );
	expect( screen.getByText( /We agreed that you pay €24.00 by February 6, 2026/ ) ).toBeVisible();
} );

it( 'keeps what was noted while another call is looked at', async () => {
	const user = open( '/calls/1' );
	await user.click( await screen.findByRole( 'button', { name: 'Promised' } ) );
	await user.type( screen.getByLabelText( 'Note (optional)' ), 'half today' );
	await user.click( screen.getByRole( 'link', { name: /Studio Noord/ } ) );
	await sheet( 'Studio Noord' );
	expect( screen.queryByLabelText( 'Note (optional)' ) ).not.toBeInTheDocument();
	await user.click( screen.getByRole( 'link', { name: /^Bakkerij De Korenaar.*36/ } ) );
	expect( await screen.findByLabelText( 'Note (optional)' ) ).toHaveValue( 'half today' );
} );

it( 'shows the refusal beside its field, with everything still there', async () => {
	refuse( '/calls/1/outcome', 422, 'Look at the date.', { by: 'This day is in the past.' } );
	const user = open( '/calls/1' );
	await user.click( await screen.findByRole( 'button', { name: 'Promised' } ) );
	await user.type( screen.getByLabelText( 'Note (optional)' ), 'he shouted' );
	await user.click( screen.getByRole( 'button', { name: 'Save, next call' } ) );
	expect( await screen.findByText( 'This day is in the past.' ) ).toBeVisible();
	await waitFor( () => expect( screen.getByLabelText( 'Paid by' ) ).toBeInvalid() );
	expect( screen.getByLabelText( 'Note (optional)' ) ).toHaveValue( 'he shouted' );
} );

it( 'says when there is nobody to call', async () => {
	answer( '/calls', [] );
	open( '/calls' );
	expect( await screen.findByRole( 'heading', { name: 'Nobody to call' } ) ).toBeVisible();
} );

it( 'says so when a call has been done by somebody else', async () => {
	answer( '/calls/1', a_call_sheet( 1, { state: 'done' } ) );
	open( '/calls/1' );
	expect( await screen.findByText( 'This call is done, or not needed any more.' ) ).toBeVisible();
	expect( screen.queryByRole( 'button', { name: 'Promised' } ) ).not.toBeInTheDocument();
} );

it( 'shows hostile names as text', async () => {
	answer(
		'/calls',
		some_calls().map( ( call ) => ( { ...call, customer: HOSTILE } ) )
	);
	answer(
		'/calls/1',
		a_call_sheet( 1, { customer: HOSTILE, notes: [ { at: '2026-01-25T19:00:00Z', by: HOSTILE, text: HOSTILE } ] } )
	);
	open( '/calls/1' );
	expect( ( await screen.findAllByText( ( text ) => text.includes( HOSTILE ) ) ).length ).toBeGreaterThanOrEqual( 3 );
	expect( document.querySelector( 'img' ) ).toBeNull();
} );

describe( 'on a narrow screen', () => {
	const wide = window.matchMedia;
	beforeEach( () => {
		window.matchMedia = ( ( media: string ) => ( {
			matches: true,
			media,
			addEventListener: () => undefined,
			removeEventListener: () => undefined,
			addListener: () => undefined,
			removeListener: () => undefined,
		} ) ) as unknown as typeof window.matchMedia;
	} );
	afterEach( () => {
		window.matchMedia = wide;
	} );

	it( 'shows first the list, then the sheet', async () => {
		const user = open( '/calls' );
		const link = await screen.findByRole( 'link', { name: /Studio Noord/ } );
		expect( screen.queryByRole( 'button', { name: 'Promised' } ) ).not.toBeInTheDocument();
		await user.click( link );
		expect( await sheet( 'Studio Noord' ) ).toBeVisible();
		expect( screen.queryByRole( 'navigation', { name: 'Calls to make' } ) ).not.toBeInTheDocument();
		await user.click( screen.getByRole( 'link', { name: '‹ All calls' } ) );
		expect( await screen.findByRole( 'navigation', { name: 'Calls to make' } ) ).toBeVisible();
	} );
} );
