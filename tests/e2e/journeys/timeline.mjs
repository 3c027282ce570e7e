/** The steps are moved by keyboard; what it does is shown before it is saved, and what the law forbids is not saved. */
import { skip_to_content, tab_to } from '../keyboard.mjs';
import { contains, same } from '../report.mjs';

export const name = 'timeline';

export async function run( { shop, admin, check, must } ) {
	const { page, t, any, within, by } = admin;
	const step = ( id ) => by( 'list', 'Steps by day' ).getByRole( 'button', { name: new RegExp( `^${ t( id ) } ` ) } );
	const day_of = async ( id ) => Number( /\d+(?=\D*$)/.exec( await step( id ).textContent() )[ 0 ] );
	const press = async ( key, times ) => {
		for ( let i = 0; i < times; i++ ) {
			await page.keyboard.press( key );
		}
	};
	const difference = within.locator( '.hosting-invoices-difference' );
	const saved_day = async ( key ) =>
		( await shop.rest( 'GET', '/timeline' ) ).steps.find( ( one ) => one.key === key ).day;

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
	await must( 'what it does in 60 days is shown, and for whom', async () => {
		await difference.waitFor();
		await by( 'radio', 'come along to this version' ).check();
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
		const { version, steps } = await shop.rest( 'GET', '/timeline' );
		const others = steps.map( ( one ) => ( one.key === 'reminder' ? { ...one, day: 6 } : one ) );
		await shop.rest( 'PUT', '/timeline', { version, steps: others } );
		await step( 'Collection costs' ).focus();
		await press( 'ArrowRight', 1 );
		await by( 'button', 'Save' ).and( page.locator( ':enabled:not([aria-disabled=true])' ) ).click();
		await within.getByRole( 'alert' ).waitFor();
		contains(
			await within.getByRole( 'alert' ).innerText(),
			any( '%1$s saved another version on %2$s while you were editing. Your change is still here.' )
		);
		same( await admin.axe(), [] );
	} );
	await check( 'kept on purpose, it is saved', async () => {
		const mine = await day_of( 'Collection costs' );
		await by( 'button', 'Keep mine' ).click();
		await by( 'button', 'Save' ).and( page.locator( ':enabled:not([aria-disabled=true])' ) ).click();
		await by( 'button', 'Save' ).waitFor( { state: 'detached' } );
		same( [ await saved_day( 'costs' ), await saved_day( 'reminder' ) ], [ mine, 5 ] );
	} );
	await check( 'the console was silent but for the conflict', async () => same( admin.console_but( 409 ), [] ) );
}
