import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { bank_entries, batch, debit_overview, mandate_import, mandates, type BankEntry } from '../../../contract/debit';
import { HOSTILE } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, at, keep_sent, server, use_server } from '../../test/server';

use_server();

const none = { count: 0, amount: '0.00' };

const an_overview = ( change: object = {} ) =>
	debit_overview.parse( {
		to_collect: { count: 2, amount: '71.14' },
		with_bank: none,
		booked: none,
		returned: none,
		currency: 'EUR',
		batches_to_approve: 1,
		batches_to_hand_in: 0,
		entries_waiting: 0,
		returns_waiting: 0,
		bank_read_until: null,
		missing: [],
		...change,
	} );

const an_entry = ( id: number, change: object = {} ): BankEntry =>
	bank_entries.parse( [
		{
			id,
			import_id: 1,
			kind: 'transfer',
			state: 'suggested',
			booked_on: '2026-01-30',
			amount: '76.30',
			left: '76.30',
			currency: 'EUR',
			text: `betaling ${ id }`,
			party: 'A. Payer',
			party_last_four: '4300',
			reason: '',
			outcome: 'account_costs_first',
			confidence: 60,
			may_undo: false,
			shares: [
				{
					invoice_id: 41,
					number: '2026-0041',
					customer_id: 7,
					customer: 'Bakkerij De Korenaar',
					amount: '40.00',
					part: 'costs',
					is_booked: false,
				},
			],
			...change,
		},
	] )[ 0 ] as BankEntry;

const a_batch = ( change: object = {} ) =>
	batch.parse( {
		id: 3,
		state: 'proposed',
		message_id: 'HI-1',
		collection_on: '2026-02-04',
		sequence: 'RCUR',
		debits: 1,
		total: '35.57',
		currency: 'EUR',
		proposed_at: '2026-02-01T06:00:00Z',
		exported_at: null,
		submitted_at: null,
		may_approve: true,
		may_download: false,
		may_withdraw: true,
		may_submit: false,
		downloads: 0,
		rows: [
			{
				debit_id: 8,
				invoice_id: 41,
				number: '2026-0041',
				customer_id: 7,
				customer: HOSTILE,
				amount: '35.57',
				mandate: 'HI-7-1',
				iban_last_four: '4300',
				end_to_end_id: '2026-0041-B3',
				state: 'ready',
				reason: '',
			},
		],
		...change,
	} );

const a_mandate = ( change: object = {} ) =>
	mandates.parse( [
		{
			id: 5,
			customer_id: 7,
			customer: 'Bakkerij De Korenaar',
			reference: 'HI-7-1',
			iban_last_four: '4300',
			account_holder: 'J. Korenaar',
			signed_on: '2025-12-01',
			state: 'active',
			last_collected_on: '2026-01-15',
			has_paper: true,
			...change,
		},
	] );

/** Both lists of entries ask the same address; what waits shrinks as it is decided. */
const entries = ( waiting: BankEntry[], booked: BankEntry[] = [] ) =>
	server.use(
		http.get( at( '/bank-entries' ), ( { request } ) => {
			const rows = new URL( request.url ).searchParams.get( 'view' ) === 'booked' ? booked : waiting;
			return HttpResponse.json( rows, {
				headers: { 'X-WP-Total': String( rows.length ), 'X-WP-TotalPages': '1' },
			} );
		} )
	);

const shop = ( waiting: BankEntry[] = [], booked: BankEntry[] = [], overview: object = {} ) => {
	answer( '/debit', an_overview( overview ) );
	answer( '/batches', [] );
	answer( '/debit-returns', [] );
	answer( '/mandates', a_mandate() );
	entries( waiting, booked );
};

it( 'says what is missing before a file can be made', async () => {
	shop( [], [], { missing: [ 'creditor_identifier' ] } );
	open( '/debit' );
	expect( await screen.findByText( /No file can be made yet/ ) ).toBeVisible();
	expect( screen.getByText( 'No statement was imported yet.' ) ).toBeVisible();
	expect( await screen.findByText( 'Everything was recognised.' ) ).toBeVisible();
} );

it( 'accepts one suggestion after the other with one key each', async () => {
	shop( [ an_entry( 11 ), an_entry( 12 ) ] );
	const sent = keep_sent( '/bank-entries/11/decision', an_entry( 11, { state: 'booked', left: '0.00' } ) );
	const user = open( '/debit' );
	expect( await screen.findAllByText( /known account; by law costs come first · 60 % sure/ ) ).toHaveLength( 2 );
	expect( screen.getAllByRole( 'link', { name: /^Costs 2026-0041 \(Bakkerij De Korenaar, €40.00\)/ } ) ).toHaveLength(
		2
	);
	screen.getAllByLabelText( 'Invoice number' )[ 0 ]?.focus();
	entries( [ an_entry( 12 ) ], [ an_entry( 11, { state: 'booked', may_undo: true } ) ] );
	await user.keyboard( '{Enter}' );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'POST', body: { action: 'confirm' } } ] ) );
	await waitFor( () => expect( screen.getAllByLabelText( 'Invoice number' ) ).toHaveLength( 1 ) );
	expect( screen.getByLabelText( 'Invoice number' ) ).toHaveFocus();
} );

it( 'books on the invoice that is typed, and takes a booking back', async () => {
	shop( [ an_entry( 11 ) ], [ an_entry( 9, { state: 'booked', may_undo: true } ) ] );
	const sent = keep_sent( '/bank-entries/11/decision', an_entry( 11, { state: 'booked' } ) );
	const undone = keep_sent( '/bank-entries/9/decision', an_entry( 9, { state: 'left' } ) );
	const user = open( '/debit' );
	await user.type( await screen.findByLabelText( 'Invoice number' ), '2026-0099{Enter}' );
	await waitFor( () =>
		expect( sent ).toEqual( [ { method: 'POST', body: { action: 'confirm', invoice: '2026-0099' } } ] )
	);
	await user.click( await screen.findByRole( 'button', { name: 'Undo' } ) );
	await waitFor( () => expect( undone ).toEqual( [ { method: 'POST', body: { action: 'undo' } } ] ) );
} );

it( 'approves a batch, and shows a hostile name as the text it is', async () => {
	answer( '/batches/3', a_batch() );
	const sent = keep_sent( '/batches/3/state', a_batch( { state: 'exported', may_approve: false } ) );
	const user = open( '/debit/3' );
	expect( await screen.findByRole( 'link', { name: HOSTILE } ) ).toBeVisible();
	expect( screen.queryByRole( 'button', { name: 'Download' } ) ).not.toBeInTheDocument();
	await user.click( screen.getByRole( 'button', { name: 'Approve' } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'POST', body: { action: 'approve' } } ] ) );
} );

it( 'says of each row of a list of mandates what would happen, then does it', async () => {
	shop();
	const rows = [
		{ line: 2, email: 'a@customers.example', fate: 'recorded', why: '' },
		{ line: 3, email: 'b@customers.example', fate: 'wrong', why: 'This IBAN has a typing error.' },
	];
	const list = ( is_trial: boolean ) => mandate_import.parse( { recorded: 1, known: 0, wrong: 1, is_trial, rows } );
	server.use(
		http.post( at( '/mandate-imports/trial' ), () => HttpResponse.json( list( true ) ) ),
		http.post( at( '/mandate-imports' ), () => HttpResponse.json( list( false ) ) )
	);
	const user = open( '/debit' );
	const card = await screen.findByRole( 'region', { name: 'Mandates' } );
	expect( await within( card ).findByRole( 'row', { name: /HI-7-1 …4300 .* Jan 15 .*In force PDF/ } ) ).toBeVisible();
	await user.click( within( card ).getByText( 'Mandates on paper, from a list' ) );
	await user.upload(
		within( card ).getByLabelText( /A CSV file/ ),
		new File( [ 'x' ], 'list.csv', { type: 'text/csv' } )
	);
	expect(
		await within( card ).findByRole( 'row', { name: '2 a@customers.example Will be recorded' } )
	).toBeVisible();
	expect( within( card ).getByRole( 'row', { name: /Skipped This IBAN has a typing error\./ } ) ).toBeVisible();
	await user.click( within( card ).getByRole( 'button', { name: 'Record 1 mandate' } ) );
	expect( await within( card ).findByRole( 'row', { name: '2 a@customers.example Recorded' } ) ).toBeVisible();
	expect( within( card ).queryByRole( 'button', { name: /Record/ } ) ).not.toBeInTheDocument();
} );
