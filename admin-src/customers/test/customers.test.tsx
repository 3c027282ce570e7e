import { screen, waitFor, within } from '@testing-library/react';
import { a_customer, a_promise, HOSTILE } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, refuse, use_server } from '../../test/server';

use_server();

const mandate = {
	id: 2,
	reference: 'HI-0007',
	account_holder: 'J. Korenaar',
	iban_last_four: '4300',
	signed_on: '2025-12-01',
	state: 'active' as const,
	ended_on: null,
};

describe( 'adding a customer', () => {
	const fill = async ( user: ReturnType< typeof open > ) => {
		await user.type( await screen.findByLabelText( 'Name' ), 'Jan' );
		await user.type( screen.getByLabelText( 'E-mail' ), 'jan@korenaar.example' );
		await user.type( screen.getByLabelText( 'What' ), 'Hosting' );
		await user.type( screen.getByLabelText( 'Price a period (€)' ), '30' );
	};
	const add = () => screen.getByRole( 'button', { name: 'Add a customer' } );

	it( 'is one form, sent in one go, and opens the customer', async () => {
		const sent = keep_sent( '/customers', a_customer() );
		const user = open( '/customers/add' );
		await fill( user );
		await user.click( screen.getByRole( 'checkbox', { name: 'There is a signed mandate' } ) );
		await user.type( screen.getByLabelText( 'IBAN' ), 'NL91ABNA0417164300' );
		expect( screen.getByText( '✓ This looks right.' ) ).toBeVisible();
		await user.click( add() );
		expect( await screen.findByRole( 'heading', { level: 2, name: 'Bakkerij De Korenaar' } ) ).toHaveFocus();
		expect( sent ).toEqual( [
			{
				method: 'POST',
				body: {
					contact: { name: 'Jan', email: 'jan@korenaar.example', country: 'NL', locale: 'en_US' },
					customer_type: 'business',
					services: [ { label: 'Hosting', price: '30', quantity: 1, every: '1 month', from: '2026-02-01' } ],
					mandate: { iban: 'NL91ABNA0417164300', signed_on: '2026-02-01' },
				},
			},
		] );
	} );

	it( 'says what is wrong beside each field and loses nothing', async () => {
		refuse( '/customers', 422, 'Some fields need a look.', {
			'contact.email': 'This is not an e-mail address.',
			'services.1.price': 'The amount has to be above zero.',
			'mandate.iban': 'This IBAN has a typing error.',
		} );
		const user = open( '/customers/add' );
		await fill( user );
		await user.click( screen.getByRole( 'button', { name: 'Another service' } ) );
		const second = screen.getByRole( 'group', { name: 'Service 2' } );
		await user.type( within( second ).getByLabelText( 'What' ), 'Mail' );
		await user.click( screen.getByRole( 'checkbox', { name: 'There is a signed mandate' } ) );
		await user.click( add() );
		expect( await screen.findByText( 'Some fields need a look.' ) ).toBeVisible();
		const wrong = screen.getAllByRole( 'textbox' ).filter( ( field ) => field.getAttribute( 'aria-invalid' ) );
		expect( wrong ).toEqual( [
			screen.getByLabelText( 'E-mail' ),
			within( second ).getByLabelText( 'Price a period (€)' ),
			screen.getByLabelText( 'IBAN' ),
		] );
		expect( wrong[ 0 ] ).toHaveFocus();
		expect( wrong[ 1 ] ).toHaveAccessibleDescription( expect.stringContaining( 'above zero' ) );
		expect( within( second ).getByLabelText( 'What' ) ).toHaveValue( 'Mail' );
	} );

	it( 'keeps what was typed while something is looked up elsewhere', async () => {
		const user = open( '/customers/add' );
		await fill( user );
		await user.click( screen.getByRole( 'link', { name: 'Timeline' } ) );
		await screen.findByRole( 'list', { name: 'Steps by day' } );
		window.history.back();
		expect( await screen.findByLabelText( 'Name' ) ).toHaveValue( 'Jan' );
		await user.click( screen.getByRole( 'button', { name: 'Empty the form' } ) );
		expect( screen.getByLabelText( 'Name' ) ).toHaveValue( '' );
	} );

	it( 'takes an account that is there instead of a name', async () => {
		const sent = keep_sent( '/customers', a_customer() );
		answer( '/customers/candidates', [ { id: 12, name: 'Piet', email: 'piet@x.example' } ] );
		const user = open( '/customers/add' );
		await user.type( await screen.findByRole( 'combobox', { name: /Already has an account/ } ), 'pie' );
		await user.click( await screen.findByRole( 'option', { name: /Piet/ } ) );
		expect( screen.queryByLabelText( 'E-mail' ) ).not.toBeInTheDocument();
		await user.click( add() );
		await waitFor( () => expect( sent[ 0 ]?.body ).toMatchObject( { user_id: 12 } ) );
		expect( sent[ 0 ]?.body ).not.toHaveProperty( 'contact' );
	} );

	it( 'offers any number of months', async () => {
		const sent = keep_sent( '/customers', a_customer() );
		const user = open( '/customers/add' );
		await user.selectOptions( await screen.findByLabelText( 'Charged' ), 'another number of months…' );
		await user.clear( screen.getByLabelText( 'Number of months' ) );
		await user.type( screen.getByLabelText( 'Number of months' ), '18' );
		await user.click( add() );
		await waitFor( () => expect( sent[ 0 ]?.body ).toMatchObject( { services: [ { every: '18 months' } ] } ) );
	} );
} );

describe( 'the page of a customer', () => {
	it( 'says what they owe, how they pay and how to reach them', async () => {
		answer( '/customers/7', a_customer( { promise: a_promise() } ) );
		open( '/customers/7' );
		const standing = await screen.findByRole( 'region', { name: 'How they stand' } );
		expect( standing ).toHaveTextContent(
			'Owes€36.30Late€36.30Promised€36.30 by February 6Pays9 days late on averagePromises and plans2 kept, 1 broken'
		);
		expect( standing ).toHaveTextContent( 'Direct debit would save this customer €8.76 a year.' );
		expect( screen.getByRole( 'button', { name: 'Withdraw the promise' } ) ).toBeVisible();
		const subscriptions = screen.getByRole( 'region', { name: 'Subscriptions' } );
		expect( subscriptions ).toHaveTextContent( '€30.00 a month · next invoice on March 1' );
	} );

	it( 'records a mandate, and ends one', async () => {
		const sent = keep_sent( '/customers/7/mandate', a_customer( { mandate } ) );
		const user = open( '/customers/7' );
		await user.click( await screen.findByRole( 'button', { name: 'Record a mandate' } ) );
		await user.type( await screen.findByLabelText( 'IBAN' ), 'NL91ABNA0417164300' );
		answer( '/customers/7', a_customer( { mandate } ) );
		await user.click( screen.getByRole( 'button', { name: 'Record mandate' } ) );
		expect( await screen.findByText( /IBAN ending in 4300/ ) ).toBeVisible();
		await user.click( screen.getByRole( 'button', { name: 'End mandate' } ) );
		answer( '/customers/7', a_customer() );
		await user.click(
			within( await screen.findByRole( 'dialog' ) ).getByRole( 'button', { name: 'End mandate' } )
		);
		await waitFor( () => expect( sent.map( ( { method } ) => method ) ).toEqual( [ 'POST', 'DELETE' ] ) );
		expect( sent[ 0 ]?.body ).toEqual( { iban: 'NL91ABNA0417164300', signed_on: '2026-02-01' } );
	} );

	it.each( [
		[
			'Change: Hosting Plus',
			'Save',
			'/subscriptions/9',
			'PATCH',
			{ label: 'Hosting Plus', price: '30.00', quantity: 1, reference: 'korenaar.nl', customer_type: 'business' },
		],
		[ 'End: Hosting Plus', 'End at the end of the period', '/subscriptions/9/end', 'POST', {} ],
	] )( '%s', async ( button, submit, path, method, body ) => {
		const sent = keep_sent( path, a_customer().subscriptions[ 0 ]! );
		const user = open( '/customers/7' );
		await user.click( await screen.findByRole( 'button', { name: button } ) );
		await user.click( within( await screen.findByRole( 'dialog' ) ).getByRole( 'button', { name: submit } ) );
		await waitFor( () => expect( sent ).toEqual( [ { method, body } ] ) );
	} );

	it( 'starts a hold only with a reason', async () => {
		const sent = keep_sent( '/holds', {
			id: 4,
			customer_id: 7,
			customer: 'x',
			started_on: '2026-02-01',
			until: '2026-02-15',
			reason: 'ill',
			state: 'open',
		} );
		const user = open( '/customers/7' );
		await user.click( await screen.findByRole( 'button', { name: 'Hold' } ) );
		const dialog = await screen.findByRole( 'dialog' );
		expect( within( dialog ).getByRole( 'button', { name: 'Start hold' } ) ).toHaveAttribute(
			'aria-disabled',
			'true'
		);
		await user.type( within( dialog ).getByLabelText( 'Why?' ), 'ill' );
		await user.click( within( dialog ).getByRole( 'button', { name: 'Start hold' } ) );
		await waitFor( () =>
			expect( sent ).toEqual( [
				{ method: 'POST', body: { customer_id: 7, until: '2026-02-15', reason: 'ill' } },
			] )
		);
	} );

	it( 'tells its history by what it is about, and prints all of that', async () => {
		const print = jest.spyOn( window, 'print' ).mockImplementation( () => undefined );
		const [ one ] = a_customer().history;
		if ( ! one ) {
			throw new Error( 'the fixture has a history' );
		}
		const events = Array.from( { length: 14 }, ( _, place ) => ( {
			...one,
			id: 100 + place,
			event: 'note' as const,
		} ) );
		answer( '/customers/7', a_customer( { history: [ ...events, { ...one, id: 99, event: 'payment_booked' } ] } ) );
		const user = open( '/customers/7' );
		const lines = async () =>
			within( await screen.findByRole( 'list', { name: /^History/ } ) ).getAllByRole( 'listitem' );
		expect( await lines() ).toHaveLength( 12 );
		print.mockImplementation( () =>
			expect( document.querySelectorAll( '.is-printing .hosting-invoices-story li' ) ).toHaveLength( 15 )
		);
		await user.click( screen.getByRole( 'button', { name: 'Print history' } ) );
		expect( print ).toHaveBeenCalledTimes( 1 );
		expect( await lines() ).toHaveLength( 12 );
		await user.selectOptions( screen.getByLabelText( 'Show' ), 'money' );
		expect( await lines() ).toHaveLength( 1 );
		print.mockRestore();
	} );

	it( 'shows a hostile customer as text', async () => {
		const { contact } = a_customer();
		answer(
			'/customers/7',
			a_customer( { contact: { ...contact, company: HOSTILE, name: HOSTILE, address: HOSTILE } } )
		);
		open( '/customers/7' );
		expect( await screen.findByRole( 'heading', { level: 2, name: HOSTILE } ) ).toBeVisible();
		expect( document.querySelector( 'img' ) ).toBeNull();
	} );
} );
