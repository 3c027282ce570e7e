/** Settings: changed with their effect said, the panel tested. */
import { contains, same } from '../report.mjs';

export const name = 'settings';

export async function run( { shop, admin, check, must } ) {
	const { t, within, by, dialog } = admin;
	const field = ( id ) => within.getByLabel( t( id ), { exact: true } );
	const saved = () => shop.rest( 'GET', '/settings' );

	await must( 'a term of 99 days is refused beside its field, and stays typed', async () => {
		await admin.open( '/settings' );
		await field( 'Term of payment, in days' ).fill( '99' );
		await by( 'button', 'Save' ).click();
		await within.locator( '[aria-invalid=true]' ).waitFor();
		same( await field( 'Term of payment, in days' ).inputValue(), '99' );
		same( await field( 'Term of payment, in days' ).getAttribute( 'aria-invalid' ), 'true' );
		same( ( await saved() ).payment_term_days, 14 );
		same( await admin.axe(), [] );
	} );
	await check( 'a term of 21 days is saved', async () => {
		await field( 'Term of payment, in days' ).fill( '21' );
		await by( 'button', 'Save' ).click();
		await by( 'button', 'Save' ).waitFor( { state: 'detached' } );
		same( ( await saved() ).payment_term_days, 21 );
	} );
	await check( 'what is risky says what it does before it is saved', async () => {
		await field( 'At most a day' ).fill( '30' );
		await by( 'button', 'Save' ).click();
		contains( await dialog().innerText(), t( 'More services can go offline in one day.' ) );
		same( await admin.axe(), [] );
		same( ( await saved() ).suspensions_per_day, 20 );
		await dialog()
			.getByRole( 'button', { name: t( 'Save' ) } )
			.click();
		await by( 'button', 'Save' ).waitFor( { state: 'detached' } );
		same( ( await saved() ).suspensions_per_day, 30 );
	} );
	await check( 'the panel is tested and answers', async () => {
		await by( 'button', 'Test the panel' ).click();
		await within.getByText( t( 'It answers' ), { exact: false } ).waitFor();
		same( shop.panel.calls().at( -1 ).call.event, 'test' );
	} );
	await check( 'a panel that is down is said to be', async () => {
		shop.panel.set_mode( 'down' );
		await by( 'button', 'Test the panel' ).click();
		await within.getByText( t( 'It does not answer well' ) ).waitFor();
		shop.panel.set_mode( null );
	} );
	await check( 'the secret is nowhere on the page', async () => {
		same( ( await admin.page.content() ).includes( shop.panel.secret ), false );
	} );
	await check( 'the emergency stop says what it does, and is seen on every view', async () => {
		await by( 'button', 'Emergency stop' ).first().click();
		contains( await dialog().innerText(), t( 'No service is suspended, not by itself and not by hand.' ) );
		same( await admin.axe(), [] );
		await dialog()
			.getByRole( 'button', { name: t( 'Stop all suspensions' ) } )
			.click();
		await within.getByText( t( 'The emergency stop is on.' ), { exact: true } ).waitFor();
		await admin.tab( t( 'Customers' ) );
		await within.getByText( t( 'The emergency stop is on.' ), { exact: true } ).waitFor();
		await by( 'button', 'Lift emergency stop' ).click();
		await dialog()
			.getByRole( 'button', { name: t( 'Lift the stop' ) } )
			.click();
		await within.getByText( t( 'The emergency stop is on.' ), { exact: true } ).waitFor( { state: 'detached' } );
	} );
	await check( 'the console was silent but for the refusal', async () => same( admin.console_but( 400, 422 ), [] ) );
}
