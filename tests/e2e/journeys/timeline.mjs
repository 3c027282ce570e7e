/** The steps are moved by keyboard; what it does is shown before it is saved, and what the law forbids is not saved. */
import { skip_to_content, tab_to } from '../keyboard.mjs';
import { contains, same } from '../report.mjs';

export const name = 'timeline';

export async function run( world ) {
	const { shop, admin, check, must } = world;
	const { page, t, any, within, by } = admin;
	const step = ( id ) => by( 'list', 'Steps by day' ).getByRole( 'button', { name: new RegExp( `^${ t( id ) } ` ) } );
	const day_of = async ( id ) => Number( /\d+(?=\D*$)/.exec( await step( id ).textContent() )[ 0 ] );
	const steps = by( 'list', 'Steps by day' );
	const editor = ( id ) => within.getByRole( 'region', { name: new RegExp( `^${ t( id ) },` ) } );
	const saved_steps = async () => ( await shop.rest( 'GET', '/timeline' ) ).steps;
	const before = ( await saved_steps() ).length;
	/** In a menu the arrows go from one to the next. */
	const tab_to_item = async ( id ) => {
		const item = page.getByRole( 'menuitem', { name: t( id ), exact: true } );
		for ( let i = 0; i < 20 && ! ( await item.evaluate( ( one ) => one === document.activeElement ) ); i++ ) {
			await page.keyboard.press( 'ArrowDown' );
		}
	};
	const press = async ( key, times ) => {
		for ( let i = 0; i < times; i++ ) {
			await page.keyboard.press( key );
		}
	};
	const may_save = by( 'button', 'Save' ).and( page.locator( ':enabled:not([aria-disabled=true])' ) );
	const difference = within.locator( '.hosting-invoices-difference' );
	const saved_day = async ( key ) => ( await saved_steps() ).find( ( one ) => one.key === key ).day;

	await must( 'a step moves a day with an arrow key, and keeps the focus', async () => {
		await admin.open( '/timeline' );
		same( await day_of( 'Suspend the service' ), 20 );
		await skip_to_content( page );
		await tab_to( page, step( 'Suspend the service' ) );
		await press( 'ArrowRight', 3 );
		same( await day_of( 'Suspend the service' ), 23 );
		same( await step( 'Suspend the service' ).evaluate( ( one ) => one === document.activeElement ), true );
		contains( await within.innerText(), t( 'changed, not saved' ) );
	} );
	await must( 'a step is added from the menu', async () => {
		await tab_to( page, by( 'button', 'Add step' ), { back: true } );
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'menuitem', { name: t( 'Own task' ), exact: true } ).waitFor();
		await tab_to_item( 'Own task' );
		await page.keyboard.press( 'Enter' );
		await editor( 'Own task' ).waitFor();
		same( await steps.getByRole( 'button' ).count(), before + 1 );
	} );
	await must( 'it is given a name and a day, and copied', async () => {
		await tab_to( page, by( 'textbox', 'Own name (optional)' ) );
		await page.keyboard.type( 'Naar de wijkagent' );
		await tab_to( page, by( 'spinbutton', 'Day after the due date' ), { back: true } );
		await page.keyboard.press( 'ControlOrMeta+A' );
		await page.keyboard.type( '33' );
		await tab_to( page, by( 'button', 'Copy this step' ) );
		await page.keyboard.press( 'Enter' );
		same( await steps.getByRole( 'button', { name: /Naar de wijkagent/ } ).count(), 2 );
	} );
	await must( 'the copy is switched off', async () => {
		await tab_to( page, by( 'checkbox', 'This step is on' ) );
		await page.keyboard.press( 'Space' );
		await steps.getByRole( 'button', { name: new RegExp( `Naar de wijkagent\\s*${ t( 'off' ) }` ) } ).waitFor();
		same( await admin.axe(), [] );
	} );
	await must( 'what it does in 60 days is shown, and for whom', async () => {
		await difference.waitFor();
		await tab_to( page, by( 'radio', 'keep the version they began with' ), { back: true } );
		await page.keyboard.press( 'ArrowDown' );
		same( await by( 'radio', 'come along to this version' ).isChecked(), true );
		await within.getByText( any( '%1$s: %2$s becomes %3$s' ) ).first().waitFor();
		contains( await within.innerText(), t( 'suspensions' ) );
		same( await admin.axe(), [] );
		same( await saved_day( 'suspend' ), 20 );
	} );
	await must( 'it is saved by keyboard', async () => {
		await tab_to( page, by( 'button', 'Save' ) );
		await page.keyboard.press( 'Enter' );
		await within.getByText( any( 'version %1$d of %2$s, by %3$s' ) ).waitFor();
		same( await saved_day( 'suspend' ), 23 );
		const tasks = ( await saved_steps() ).filter( ( one ) => one.do === 'task' );
		same( tasks.map( ( { label, day, enabled } ) => [ label, day, enabled ] ).sort(), [
			[ 'Naar de wijkagent', 33, true ],
			[ 'Naar de wijkagent', 34, false ],
		] );
	} );
	await must( 'costs before the term of the notice turn red, with the rule', async () => {
		await tab_to( page, step( 'Collection costs' ), { back: true } );
		await press( 'PageDown', 2 );
		await within.getByText( t( 'Not allowed: %s', t( 'Collection costs' ) ) ).waitFor();
		contains( await step( 'Collection costs' ).innerText(), t( 'not allowed' ) );
		contains( await within.innerText(), t( 'First repair what is red.' ) );
		same( await by( 'button', 'Save' ).isDisabled(), true );
		same( await admin.axe(), [] );
	} );
	await check( 'the repair is one key away', async () => {
		const repair = by( 'button', 'Move to day %d', { name: any( 'Move to day %d' ), exact: false } );
		const day = Number( /\d+/.exec( await repair.innerText() )[ 0 ] );
		await tab_to( page, repair );
		await page.keyboard.press( 'Enter' );
		await within.getByText( t( 'Not allowed: %s', t( 'Collection costs' ) ) ).waitFor( { state: 'detached' } );
		same( await day_of( 'Collection costs' ), day );
	} );
	await must( 'somebody else saves meanwhile: the edit is still here', async () => {
		const { version, steps: theirs } = await shop.rest( 'GET', '/timeline' );
		const others = theirs.map( ( one ) => ( one.key === 'reminder' ? { ...one, day: 6 } : one ) );
		await shop.rest( 'PUT', '/timeline', { version, steps: others } );
		await step( 'Collection costs' ).focus();
		await press( 'ArrowRight', 1 );
		await may_save.waitFor();
		await tab_to( page, by( 'button', 'Save' ) );
		await page.keyboard.press( 'Enter' );
		await within.getByRole( 'alert' ).waitFor();
		contains(
			await within.getByRole( 'alert' ).innerText(),
			any( '%1$s saved another version on %2$s while you were editing. Your change is still here.' )
		);
		same( await admin.axe(), [] );
	} );
	await check( 'kept on purpose, it is saved', async () => {
		const mine = await day_of( 'Collection costs' );
		await tab_to( page, by( 'button', 'Keep mine' ), { back: true } );
		await page.keyboard.press( 'Enter' );
		await may_save.waitFor();
		await tab_to( page, by( 'button', 'Save' ) );
		await page.keyboard.press( 'Enter' );
		await by( 'button', 'Save' ).waitFor( { state: 'detached' } );
		same( [ await saved_day( 'costs' ), await saved_day( 'reminder' ) ], [ mine, 5 ] );
	} );
	await a_call_that_ends_in_a_promise( world );
	await check( 'the console was silent but for the conflict', async () => same( admin.console_but( 409 ), [] ) );
	await on_a_telephone( world );
}

/** The other half of the evening: somebody is called, promises, and her timeline waits. */
async function a_call_that_ends_in_a_promise( { shop, admin, must, check } ) {
	const { page, t, within, by } = admin;
	const [ call ] = await shop.rest( 'GET', '/calls?per_page=1' );
	await must( 'a call is taken, and a promise recorded', async () => {
		await admin.open( '/calls' );
		await skip_to_content( page );
		await tab_to( page, by( 'navigation', 'Calls to make' ).getByRole( 'link' ).first() );
		await page.keyboard.press( 'Enter' );
		await within.locator( 'section h3:focus' ).waitFor();
		await page.keyboard.press( '1' );
		await by( 'form', 'Promised' ).waitFor();
		await tab_to( page, by( 'button', 'in 3 days' ) );
		await page.keyboard.press( 'Enter' );
		await tab_to( page, by( 'button', 'Save, next call' ) );
		await page.keyboard.press( 'Enter' );
		await page.waitForFunction(
			( called ) => ! document.querySelector( '#hosting-invoices section h3' )?.innerText.includes( called ),
			call.customer
		);
	} );
	await check( 'the confirmation is there, and the timeline waits', async () => {
		await admin.go( `/customers/${ call.customer_id }` );
		await within.getByText( t( 'Promise:' ) ).first().waitFor();
		contains( await within.innerText(), t( 'Withdraw the promise' ) );
		await shop.tick();
		const { history } = await shop.rest( 'GET', `/customers/${ call.customer_id }` );
		same(
			history.some( ( { event, step } ) => event === 'message_sent' && step === 'confirmation' ),
			true
		);
	} );
}

/** The same editor in a narrow window. */
async function on_a_telephone( { admin, visit, check, looks_at } ) {
	const phone = await visit( { width: 390, height: 844, cookies: await admin.cookies() } );
	looks_at( phone );
	const { page, t, by, within } = phone;
	const costs = by( 'list', 'Steps by day' ).getByRole( 'button', { name: new RegExp( t( 'Collection costs' ) ) } );
	await check( 'at 390 px a step is chosen and moved, nothing sticks out, axe finds nothing', async () => {
		await phone.open( '/timeline' );
		await costs.click();
		await page.keyboard.press( 'ArrowRight' );
		await within.locator( '.hosting-invoices-difference' ).waitFor();
		await phone.settled();
		same( await phone.axe(), [] );
		same(
			await page.evaluate(
				() => document.querySelector( '#hosting-invoices' ).getBoundingClientRect().right <= window.innerWidth
			),
			true
		);
	} );
	await phone.close();
}
