/** Who may not, and what happens when the shop does not answer. */
import { contains, same } from '../report.mjs';

export const name = 'states';

const routes = '**/wp-json/hosting-invoices/v1/**';
const ours = 'admin.php?page=hosting-invoices';

/** People beside the owner; their password is their name. */
async function people( shop ) {
	const { wp } = shop.site;
	const make = ( login, role ) =>
		wp( [ 'user', 'create', login, `${ login }@shop.example`, `--role=${ role }`, `--user_pass=${ login }` ] );
	await wp( [ 'role', 'create', 'clerk', 'Clerk' ] );
	await wp( [
		'cap',
		'add',
		'clerk',
		'read',
		'edit_shop_orders',
		'edit_others_shop_orders',
		'view_admin_dashboard',
	] );
	await make( 'clerk', 'clerk' );
	await make( 'visitor', 'customer' );
}

async function a_customer_may_not( { shop, visit, check, looks_at } ) {
	const visitor = await visit( { as: 'visitor' } );
	looks_at( visitor );
	const { page } = visitor;
	await check( 'a customer of the shop does not get to the screen', async () => {
		await page.goto( `${ shop.url }/wp-admin/${ ours }` );
		same( await page.locator( '#hosting-invoices' ).count(), 0 );
	} );
	await check( 'nor anything out of REST, signed in or not', async () => {
		const statuses = await page.evaluate( async () => {
			const root = `${ window.location.origin }/wp-json/hosting-invoices/v1`;
			const paths = [ '/overview', '/invoices', '/customers', '/settings', '/timeline' ];
			return Promise.all( paths.map( async ( path ) => ( await fetch( root + path ) ).status ) );
		} );
		same( [ ...new Set( statuses ) ], [ 401 ] );
	} );
	await visitor.close();
}

async function a_clerk_may_act_but_not_change_settings( { visit, check, looks_at } ) {
	const clerk = await visit( { as: 'clerk' } );
	looks_at( clerk );
	const { t, within, by } = clerk;
	await check( 'a clerk sees the invoices, and no settings', async () => {
		await clerk.open( '/invoices' );
		same(
			await within
				.getByRole( 'navigation' )
				.first()
				.getByRole( 'link', { name: t( 'Settings' ) } )
				.count(),
			0
		);
		same( await by( 'button', 'Emergency stop' ).getAttribute( 'aria-disabled' ), 'true' );
	} );
	await check( 'at the address of the settings she reads why not', async () => {
		await clerk.open( '/settings' );
		await within.getByText( t( 'This is not yours to see' ) ).waitFor();
		same( await clerk.axe(), [] );
	} );
	await check( 'the timeline can be read, not changed', async () => {
		await clerk.go( '/timeline' );
		same( await by( 'button', 'Add step' ).count(), 0 );
	} );
	await check( 'the console was silent but for the refusal', async () => same( clerk.console_but( 403 ), [] ) );
	await clerk.close();
}

async function the_shop_does_not_answer( { admin, check, looks_at } ) {
	looks_at( admin );
	const { page, t, within, by } = admin;
	const fail = ( status, body ) =>
		page.route( routes, ( route ) => route.fulfill( { status, contentType: 'application/json', body } ) );
	const refused = JSON.stringify( { code: 'broken', message: 'De database antwoordt niet.', data: { status: 500 } } );

	await check( 'an error is said in a sentence, and trying again brings the list', async () => {
		await admin.open( '/settings' );
		await fail( 500, refused );
		await admin.tab( t( 'Invoices' ) );
		await within.getByRole( 'alert' ).getByText( 'De database antwoordt niet.' ).waitFor();
		same( await admin.axe(), [] );
		await page.unroute( routes );
		await by( 'button', 'Try again' ).click();
		await within.getByRole( 'link', { name: 'Bakkerij De Korenaar' } ).first().waitFor();
	} );
	await check( 'an answer that is no answer does not break the screen', async () => {
		await fail( 200, '<html>fatal error</html>' );
		await admin.tab( t( 'Customers' ) );
		await within.getByRole( 'alert' ).waitFor();
		await page.unroute( routes );
		await by( 'button', 'Try again' ).click();
		await within.getByRole( 'alert' ).waitFor( { state: 'detached' } );
	} );
	await check( 'without a network it says so, and what was typed stays', async () => {
		await admin.tab( t( 'Customers' ) );
		await by( 'link', 'Add a customer' ).click();
		await admin.settled();
		await within.getByLabel( t( 'Name' ), { exact: true } ).fill( 'Halve klant' );
		await page.route( routes, ( route ) => route.abort() );
		await by( 'button', 'Add a customer' ).click();
		contains(
			await within.getByRole( 'alert' ).innerText(),
			t( 'The shop could not be reached. Check your connection.' )
		);
		await page.unroute( routes );
		same( await within.getByLabel( t( 'Name' ), { exact: true } ).inputValue(), 'Halve klant' );
		await by( 'button', 'Empty the form' ).click();
	} );
	await check( 'an invoice that does not exist is said not to', async () => {
		await admin.go( '/invoices/999999' );
		await within.getByText( t( 'Not found' ) ).waitFor();
	} );
	const provoked = /status of (500|404)|ERR_FAILED/;
	await check( 'the console was silent but for what was provoked', async () =>
		same(
			admin.console().filter( ( line ) => ! provoked.test( line ) ),
			[]
		)
	);
}

export async function run( world ) {
	await people( world.shop );
	await a_customer_may_not( world );
	await a_clerk_may_act_but_not_change_settings( world );
	await the_shop_does_not_answer( world );
}
