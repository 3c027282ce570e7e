/** Eleven in the evening: the calls, one after the other, without a mouse. */
import { has_visible_focus, skip_to_content, tab_to } from '../keyboard.mjs';
import { contains, same } from '../report.mjs';

export const name = 'calls';

export async function run( { shop, admin, check, must } ) {
	const { page, any, within, by } = admin;
	const calls = await shop.rest( 'GET', '/calls?per_page=100' );
	const sheet = () => within.locator( 'section' );
	const name_on_sheet = () => sheet().getByRole( 'heading' ).first().innerText();
	let first = '';

	await must( 'the list opens from its tab', async () => {
		await admin.open( '/' );
		const tab = within
			.getByRole( 'navigation' )
			.first()
			.getByRole( 'link', { name: any( 'Calls · %d' ) } );
		contains( await tab.innerText(), String( calls.length ) );
		await skip_to_content( page );
		await tab_to( page, tab );
		same( await has_visible_focus( page ), true );
		await page.keyboard.press( 'Enter' );
		await admin.settled();
		same( await by( 'navigation', 'Calls to make' ).getByRole( 'listitem' ).count(), calls.length );
	} );
	await must( 'Enter on a name opens the sheet, and the focus is on it', async () => {
		const link = by( 'navigation', 'Calls to make' ).getByRole( 'link' ).first();
		await tab_to( page, link );
		await page.keyboard.press( 'Enter' );
		await page.waitForURL( /view=\/calls\/\d+/ );
		await sheet().locator( 'h3:focus' ).waitFor();
		first = await name_on_sheet();
		contains( await sheet().innerText(), calls.find( ( { customer } ) => customer === first ).phone );
	} );
	await must( 'the key 1 asks what was promised', async () => {
		await page.keyboard.press( '1' );
		await by( 'form', 'Promised' ).waitFor();
		same( await page.evaluate( () => document.activeElement.tagName ), 'INPUT' );
		same( await admin.axe(), [] );
	} );
	await check( 'while typing a figure is a figure', async () => {
		const amount = by( 'form', 'Promised' ).getByRole( 'textbox' ).first();
		await page.keyboard.press( 'ControlOrMeta+A' );
		await page.keyboard.type( '24,20' );
		same( await amount.inputValue(), '24,20' );
		same( await by( 'form', 'Promised' ).count(), 1 );
	} );
	await check( 'a day is chosen, and the confirmation is shown before it goes', async () => {
		await tab_to( page, by( 'button', 'in 3 days' ) );
		await page.keyboard.press( 'Enter' );
		contains( await by( 'form', 'Promised' ).innerText(), '4 februari 2026' );
		contains( await by( 'form', 'Promised' ).innerText(), '€ 24,20' );
	} );
	await must( 'saved, the next call comes up', async () => {
		await tab_to( page, by( 'button', 'Save, next call' ) );
		await page.keyboard.press( 'Enter' );
		await page.waitForFunction( ( before ) => {
			const heading = document.querySelector( '#hosting-invoices section h3' );
			return heading && heading.innerText !== before && heading === document.activeElement;
		}, first );
		await page.waitForFunction(
			( wanted ) => document.querySelectorAll( '.hosting-invoices-call-list li' ).length === wanted,
			calls.length - 1
		);
	} );
	await check( 'the promise is kept with its amount and day', async () => {
		// The longest name of the shop is longer than what may be looked for.
		const search = encodeURIComponent( first.slice( 0, 60 ) );
		const [ promise ] = await shop.rest( 'GET', `/promises?state=open&search=${ search }` );
		same( [ promise.amount, promise.by, promise.customer ], [ '24.20', '2026-02-04', first ] );
	} );
	await check( 'key 3: not reached, the call comes back tomorrow', async () => {
		const second = await name_on_sheet();
		await page.keyboard.press( '3' );
		await by( 'form', 'Not reached' ).waitFor();
		await tab_to( page, by( 'button', 'Save, next call' ) );
		await page.keyboard.press( 'Enter' );
		await page.waitForFunction(
			( before ) => document.querySelector( '#hosting-invoices section h3' )?.innerText !== before,
			second
		);
	} );
	await check( 'Escape drops an outcome that was not meant', async () => {
		await page.waitForFunction(
			() => document.querySelector( '#hosting-invoices section h3' ) === document.activeElement
		);
		await page.keyboard.press( '4' );
		await by( 'form', 'Dispute' ).waitFor();
		await page.keyboard.press( 'Escape' );
		await by( 'form', 'Dispute' ).waitFor( { state: 'detached' } );
	} );
	await check( 'the console was silent', async () => same( admin.console(), [] ) );
}
