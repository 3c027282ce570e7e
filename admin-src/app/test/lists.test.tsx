/** The three lists in one suite: importing DataViews is what costs. */
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { a_service_row, an_invoice_row, HOSTILE, some_customers } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, at, refuse, server, use_server } from '../../test/server';

use_server();
jest.setTimeout( 60_000 );

/** Answers a list, and keeps what was asked. */
function asked_of( path: string, rows: object[], total = rows.length ) {
	const asked: string[] = [];
	server.use(
		http.get( at( path ), ( { request } ) => {
			const query = new URL( request.url ).searchParams;
			query.delete( '_locale' );
			asked.push( query.toString() );
			return HttpResponse.json( rows, {
				headers: { 'X-WP-Total': String( total ), 'X-WP-TotalPages': String( Math.ceil( total / 25 ) ) },
			} );
		} )
	);
	return asked;
}

const table = () => screen.findByRole( 'table', {}, { timeout: 40_000 } );
const first_row = async () => within( await table() ).getAllByRole( 'row' )[ 1 ] as HTMLElement;

describe( 'invoices', () => {
	it( 'shows number, customer, due, open, state, next step and when', async () => {
		asked_of( '/invoices', [ an_invoice_row( { paused: 'promise', suspended: true } ) ] );
		open( '/invoices' );
		const row = await first_row();
		const cells = within( row )
			.getAllByRole( 'cell' )
			.map( ( cell ) => cell.textContent );
		expect( cells ).toEqual( [
			'2026-0041',
			'Bakkerij De Korenaar',
			'Jan 15',
			'€36.30',
			'◔ 17 days late❚❚ Promise◼ Suspended',
			'Suspend the service · in 3 days',
		] );
		expect( within( row ).getByRole( 'link', { name: '2026-0041' } ) ).toHaveAttribute(
			'href',
			'/?page=hosting-invoices&view=/invoices/41'
		);
		expect( within( row ).getByRole( 'link', { name: 'Bakkerij De Korenaar' } ) ).toHaveAttribute(
			'href',
			'/?page=hosting-invoices&view=/customers/7'
		);
	} );

	it( 'asks the shop to search, sort, filter and turn pages, and keeps that in the address', async () => {
		const asked = asked_of( '/invoices', [ an_invoice_row() ], 80 );
		const user = open( '/invoices?state=late' );
		await table();
		expect( asked.at( -1 ) ).toBe( 'page=1&per_page=25&order=desc&state=late&orderby=due' );
		await user.type( screen.getByRole( 'searchbox' ), 'koren' );
		await waitFor( () => expect( asked.at( -1 ) ).toContain( 'search=koren' ) );
		await user.click( screen.getByRole( 'button', { name: 'Next page' } ) );
		await waitFor( () =>
			expect( asked.at( -1 ) ).toBe( 'search=koren&page=2&per_page=25&order=desc&state=late&orderby=due' )
		);
		expect( window.location.search ).toBe(
			'?page=hosting-invoices&view=/invoices&state=late&search=koren&page_number=2'
		);
		await user.click( within( await table() ).getByRole( 'button', { name: 'Open' } ) );
		await user.click( await screen.findByRole( 'menuitemradio', { name: 'Sort ascending' } ) );
		await waitFor( () => expect( asked.at( -1 ) ).toContain( 'order=asc&state=late&orderby=open' ) );
	} );

	it( 'has views worth coming back to', async () => {
		const asked = asked_of( '/invoices', [ an_invoice_row() ] );
		const user = open( '/invoices' );
		const views = await screen.findByRole( 'navigation', { name: 'Saved views' } );
		expect( within( views ).getByRole( 'link', { name: 'All' } ) ).toHaveAttribute( 'aria-current', 'true' );
		await user.click( within( views ).getByRole( 'link', { name: 'Promised' } ) );
		await waitFor( () => expect( asked.at( -1 ) ).toContain( 'view=promised' ) );
		expect( within( views ).getByRole( 'link', { name: 'Promised' } ) ).toHaveAttribute( 'aria-current', 'true' );
		expect(
			within( views )
				.getAllByRole( 'link' )
				.map( ( link ) => link.textContent )
		).toEqual( [ 'All', 'Late', 'On debit', 'Suspended', 'Promised', 'Call today', 'Disputed' ] );
	} );

	it( 'says what a link from elsewhere narrowed it to', async () => {
		const asked = asked_of( '/invoices', [ an_invoice_row() ] );
		const user = open( '/invoices?late_from=15&late_to=30' );
		expect( await screen.findByText( /15 to 30 days late/ ) ).toBeVisible();
		await user.click( screen.getByRole( 'link', { name: 'show all' } ) );
		await waitFor( () => expect( asked.at( -1 ) ).not.toContain( 'late_from' ) );
	} );

	it( 'says so when nothing fits, and when there is nothing', async () => {
		answer( '/invoices', [] );
		const user = open( '/invoices?state=paid' );
		expect( await screen.findByText( 'No invoice fits', {}, { timeout: 40_000 } ) ).toBeVisible();
		await user.click( screen.getByRole( 'link', { name: 'Show all invoices' } ) );
		expect( await screen.findByText( 'No invoices yet' ) ).toBeVisible();
		expect( screen.getByRole( 'link', { name: 'Add a customer' } ) ).toBeVisible();
	} );

	it.each( [
		[ 403, 'This is not yours to see' ],
		[ 500, 'The database is away.' ],
	] )( 'says so in words on %i', async ( status, words ) => {
		refuse( '/invoices', status, 'The database is away.' );
		open( '/invoices' );
		expect( await screen.findByText( words ) ).toBeVisible();
	} );

	it( 'shows hostile names as text', async () => {
		asked_of( '/invoices', [ an_invoice_row( { customer: HOSTILE, number: HOSTILE } ) ] );
		open( '/invoices' );
		expect( await within( await first_row() ).findAllByText( HOSTILE ) ).toHaveLength( 2 );
		expect( document.querySelector( 'img' ) ).toBeNull();
	} );
} );

it( 'customers: what they owe and how it stands', async () => {
	asked_of( '/customers', some_customers( HOSTILE ) );
	open( '/customers' );
	const cells = within( await first_row() )
		.getAllByRole( 'cell' )
		.map( ( cell ) => cell.textContent );
	expect( cells ).toEqual( [ HOSTILE, '1', '€36.30', '€36.30', '◔ Late', 'Feb 4' ] );
	expect( document.querySelector( 'img' ) ).toBeNull();
} );

it( 'services: wanted and found', async () => {
	asked_of( '/services', [ { ...a_service_row(), wanted: 'suspended', exempt_until: '9999-12-31' } ] );
	open( '/services?state=differs' );
	const cells = within( await first_row() )
		.getAllByRole( 'cell' )
		.map( ( cell ) => cell.textContent );
	expect( cells ).toEqual( [
		'Hosting Plus',
		'Bakkerij De Korenaar',
		'korenaar.nl',
		'▼ Is being suspended⛨ Never suspend',
		'Jun 1, 2025',
		'Panel',
	] );
} );

it( 'a place that is not there says so', async () => {
	open( '/nowhere' );
	expect( await screen.findByRole( 'heading', { name: 'There is nothing here' } ) ).toBeVisible();
} );

it( 'without the right to act there is nothing to see', () => {
	open( '/', { may_act: false } );
	expect( screen.getByRole( 'heading', { name: 'This is not yours to see' } ) ).toBeVisible();
} );
