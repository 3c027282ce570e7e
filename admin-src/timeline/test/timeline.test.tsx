import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { a_preview, a_timeline, HOSTILE } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, at, keep_sent, server, use_server } from '../../test/server';

use_server();

const axis = () => screen.findByRole( 'list', { name: 'Steps by day' } );
const step = async ( name: RegExp ) => within( await axis() ).findByRole( 'button', { name } );
const preview = ( change: object ) =>
	server.use( http.post( at( '/timeline/preview' ), () => HttpResponse.json( a_preview( change ) ) ) );
const too_early = {
	objections: [
		{
			step: 'costs',
			rule: 'costs_within_notice_term',
			message: 'The law allows costs only after the term.',
			law: 'art. 6:96 BW',
			move_to_day: 46,
		},
	],
};

it( 'lists the steps in order, each with its day for who listens', async () => {
	open( '/timeline' );
	const names = within( await axis() )
		.getAllByRole( 'button' )
		.map( ( button ) => button.textContent );
	expect( names ).toEqual( [
		'✉ Remindere-mailday 5 after the due date',
		'☎ Calltaskday 10 after the due date',
		'✉ Last warninge-mailday 14 after the due date',
		'◼ Suspend the servicethrough the gateday 20 after the due date',
		'§ Formal noticee-mail and letterday 30 after the due date',
		'€ Collection costsby the legal scaleday 50 after the due date',
		'⇥ Hand-overchecklistday 60 after the due date',
	] );
} );

it( 'moves a step with the arrow keys, keeps the focus, and shows the difference before saving', async () => {
	const user = open( '/timeline' );
	( await step( /Suspend/ ) ).focus();
	await user.keyboard( '{ArrowLeft}{ArrowLeft}' );
	expect( await step( /Suspend.*was \+20.*day 18/ ) ).toHaveFocus();
	const region = screen.getByRole( 'region', { name: 'What changes in 60 days' } );
	expect( await within( region ).findByText( '+ 3' ) ).toBeVisible();
	expect( region ).toHaveTextContent( /− 2calls/ );
	expect( region ).toHaveTextContent( 'J. de Vries – Suspend the service: Feb 5 becomes Feb 3' );
	expect( region ).toHaveTextContent( 'Studio Noord – Suspend the service is added on Feb 9' );
} );

it( 'looks at many customers slice by slice, and says how far it is', async () => {
	const asked: number[] = [];
	const slice = { customers: 400, customers_in_all: 1000, changes: [], changes_in_all: 0 };
	let go_on = () => {};
	const halfway = new Promise< void >( ( resolve ) => ( go_on = resolve ) );
	server.use(
		http.post( at( '/timeline/preview' ), async ( { request } ) => {
			const { after } = ( await request.json() ) as { after: number };
			asked.push( after );
			if ( after === 900 ) {
				await halfway;
			}
			return HttpResponse.json( a_preview( after === 900 ? slice : { ...slice, next: after + 450 } ) );
		} )
	);
	const user = open( '/timeline' );
	( await step( /Suspend/ ) ).focus();
	await user.keyboard( '{ArrowLeft}' );
	const region = screen.getByRole( 'region', { name: 'What changes in 60 days' } );
	expect( await within( region ).findByText( 'Looked at 800 of 1000 customers.' ) ).toBeVisible();
	expect( within( region ).getByRole( 'progressbar' ) ).toHaveAttribute( 'value', '800' );
	expect( screen.getByRole( 'button', { name: 'Save' } ) ).not.toHaveAttribute( 'aria-disabled', 'true' );
	go_on();
	expect( await within( region ).findByText( '+ 9', {}, { timeout: 5000 } ) ).toBeVisible();
	expect( within( region ).queryByRole( 'progressbar' ) ).not.toBeInTheDocument();
	expect( asked ).toEqual( [ 0, 450, 900 ] );
} );

it( 'keeps the focus on a step that passes another one', async () => {
	const user = open( '/timeline' );
	( await step( /Suspend/ ) ).focus();
	await user.keyboard( '{PageDown}' );
	expect( await step( /Suspend.*day 13/ ) ).toHaveFocus();
	await user.keyboard( '{ArrowLeft}' );
	expect( await step( /Suspend.*day 12/ ) ).toHaveFocus();
} );

it( 'turns what the law forbids red, refuses to save it, and repairs it', async () => {
	preview( too_early );
	const user = open( '/timeline' );
	( await step( /Collection costs/ ) ).focus();
	await user.keyboard( '{ArrowLeft}' );
	expect( await step( /Collection costs.*not allowed/ ) ).toBeVisible();
	expect( screen.getByText( 'Not allowed: Collection costs' ) ).toBeVisible();
	const save = screen.getByRole( 'button', { name: 'Save' } );
	expect( save ).toHaveAttribute( 'aria-disabled', 'true' );
	preview( {} );
	await user.click( screen.getByRole( 'button', { name: 'Move to day 46' } ) );
	expect( await step( /Collection costs.*was \+50.*day 46/ ) ).toBeVisible();
	await waitFor( () => expect( save ).not.toHaveAttribute( 'aria-disabled', 'true' ) );
} );

it( 'saves with the version it started from', async () => {
	const sent = keep_sent( '/timeline', a_timeline( { version: 4 } ) );
	const user = open( '/timeline' );
	( await step( /Reminder/ ) ).focus();
	await user.keyboard( '{ArrowRight}' );
	const save = await screen.findByRole( 'button', { name: 'Save' } );
	await waitFor( () => expect( save ).not.toHaveAttribute( 'aria-disabled', 'true' ) );
	answer( '/timeline', a_timeline( { version: 4 } ) );
	await user.click( save );
	await waitFor( () => expect( sent ).toHaveLength( 1 ) );
	expect( sent[ 0 ] ).toMatchObject( {
		method: 'PUT',
		body: { version: 3, steps: [ { key: 'reminder', day: 6 }, {}, {}, {}, {}, {}, {} ] },
	} );
	await waitFor( () => expect( screen.queryByRole( 'button', { name: 'Save' } ) ).not.toBeInTheDocument() );
} );

describe( 'when somebody else saved meanwhile', () => {
	async function conflict() {
		server.use(
			http.post( at( '/timeline' ), () =>
				HttpResponse.json(
					{ code: 'timeline_changed_meanwhile', message: 'Meanwhile.', data: { status: 409 } },
					{ status: 409 }
				)
			)
		);
		const user = open( '/timeline' );
		( await step( /Reminder/ ) ).focus();
		await user.keyboard( '{ArrowRight}' );
		const save = await screen.findByRole( 'button', { name: 'Save' } );
		await waitFor( () => expect( save ).not.toHaveAttribute( 'aria-disabled', 'true' ) );
		answer( '/timeline', a_timeline( { version: 9, saved_by: 'Piet' } ) );
		await user.click( save );
		expect( await screen.findByText( /Piet saved another version/ ) ).toBeVisible();
		expect( await step( /Reminder.*day 6/ ) ).toBeVisible();
		return { user, save };
	}

	it( 'keeps mine and saves it over the newest', async () => {
		const { user, save } = await conflict();
		const sent = keep_sent( '/timeline', a_timeline( { version: 10 } ) );
		await user.click( screen.getByRole( 'button', { name: 'Keep mine' } ) );
		await user.click( save );
		await waitFor( () =>
			expect( sent[ 0 ] ).toMatchObject( { body: { version: 9, steps: [ { day: 6 }, {}, {}, {}, {}, {}, {} ] } } )
		);
	} );

	it( 'or takes the other version', async () => {
		const { user } = await conflict();
		await user.click( screen.getByRole( 'button', { name: 'Take the other version' } ) );
		expect( await step( /Reminder.*day 5/ ) ).toBeVisible();
		expect( screen.queryByText( /Piet saved another version/ ) ).not.toBeInTheDocument();
	} );
} );

it( 'keeps the edit while another view is looked at', async () => {
	const user = open( '/timeline' );
	( await step( /Reminder/ ) ).focus();
	await user.keyboard( '{ArrowRight}' );
	await user.click( screen.getByRole( 'link', { name: /Calls/ } ) );
	await screen.findByRole( 'region', { name: 'Bakkerij De Korenaar' } );
	await user.click( screen.getByRole( 'link', { name: 'Timeline' } ) );
	expect( await step( /Reminder.*was \+5.*day 6/ ) ).toBeVisible();
} );

it( 'opens a step to edit its text, starting from the one that comes with it', async () => {
	const user = open( '/timeline' );
	await user.click( await step( /Reminder/ ) );
	const editor = screen.getByRole( 'region', { name: 'Reminder, day +5' } );
	const text = within( editor ).getByLabelText( 'Text' );
	expect( text ).toHaveValue( 'Beste {customer},\n\nUw factuur staat nog open.' );
	await user.type( text, '!' );
	expect( text ).toHaveValue( 'Beste {customer},\n\nUw factuur staat nog open.!' );
	await user.click( within( editor ).getByRole( 'button', { name: 'Back to the text that comes with it' } ) );
	expect( text ).toHaveValue( 'Beste {customer},\n\nUw factuur staat nog open.' );
} );

it( 'switches a step off, adds one and takes it away', async () => {
	const user = open( '/timeline' );
	await user.click( await step( /^.?.?Call/ ) );
	await user.click( screen.getByRole( 'checkbox', { name: 'This step is on' } ) );
	expect( await step( /Call.*off/ ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: 'Add step' } ) );
	await user.click( await screen.findByRole( 'menuitem', { name: 'Letter' } ) );
	expect( await step( /Letter.*new.*day 67/ ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: 'Remove this step' } ) );
	expect( within( await axis() ).queryByRole( 'button', { name: /Letter/ } ) ).not.toBeInTheDocument();
} );

it( 'is only read by who may not change settings', async () => {
	const user = open( '/timeline', { may_change_settings: false } );
	( await step( /Reminder/ ) ).focus();
	await user.keyboard( '{ArrowRight}' );
	expect( await step( /Reminder.*day 5/ ) ).toBeVisible();
	expect( screen.queryByRole( 'button', { name: 'Add step' } ) ).not.toBeInTheDocument();
	expect( screen.getByLabelText( 'Day after the due date' ) ).toBeDisabled();
} );

it( 'shows hostile names and labels as text', async () => {
	const { steps, ...rest } = a_timeline();
	answer( '/timeline', { ...rest, steps: steps.map( ( one ) => ( { ...one, label: HOSTILE } ) ) } );
	open( '/timeline' );
	await axis();
	expect( document.querySelector( 'img' ) ).toBeNull();
	expect( screen.getAllByRole( 'button', { name: ( name ) => name.includes( HOSTILE ) } ).length ).toBe( 7 );
} );

describe( 'several timelines', () => {
	it( 'asks whether open invoices come along, and says so to the server', async () => {
		const sent = keep_sent( '/timeline', a_timeline( { version: 4 } ) );
		const user = open( '/timeline' );
		( await step( /Call/ ) ).focus();
		await user.keyboard( '{ArrowRight}' );
		await user.click( await screen.findByRole( 'radio', { name: 'come along to this version' } ) );
		const save = screen.getByRole( 'button', { name: 'Save' } );
		await waitFor( () => expect( save ).not.toHaveAttribute( 'aria-disabled', 'true' ) );
		await user.click( save );
		await waitFor( () => expect( sent[ 0 ] ).toMatchObject( { method: 'PUT', body: { open_invoices: 'move' } } ) );
	} );

	it( 'begins a new one with the steps of the default one, for a group of its name', async () => {
		server.use( http.post( at( '/timelines/friends/preview' ), () => HttpResponse.json( a_preview() ) ) );
		const user = open( '/timeline' );
		await user.click( await screen.findByRole( 'button', { name: 'Another timeline' } ) );
		await user.type( screen.getByRole( 'textbox', { name: 'Name' } ), 'Friends' );
		await user.click( screen.getByRole( 'button', { name: 'Go on' } ) );
		const whom = await screen.findByRole( 'region', { name: 'For whom' } );
		expect( within( whom ).getByRole( 'textbox', { name: 'Group of customers' } ) ).toHaveValue( 'Friends' );
		expect( within( await axis() ).getAllByRole( 'button' ) ).toHaveLength( 7 );
	} );
} );
