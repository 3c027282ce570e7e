/** The main job as its owner lives it: somebody is late and promises; somebody else pays and is back the same minute. */
import { late, suspended, today } from '../people.mjs';
import { contains, same } from '../report.mjs';

export const name = 'main';

const promised_by = '2026-02-06';

/** Mail leaves after the answer to the browser: a moment's patience. */
async function eventually( what, within = 8000 ) {
	const last = Date.now() + within;
	for (;;) {
		try {
			return await what();
		} catch ( error ) {
			if ( Date.now() > last ) {
				throw error;
			}
			await new Promise( ( resolve ) => setTimeout( resolve, 250 ) );
		}
	}
}

async function late_customer( { shop, admin, check, must } ) {
	const { page, t, any, within, by, dialog } = admin;
	await must( 'the overview says in one sentence how we stand', async () => {
		await admin.open( '/' );
		contains( await within.innerText(), any( '%s is late' ) );
		contains( await within.innerText(), any( '%d calls today' ) );
	} );
	await must( 'the late customer is on the overview, and her invoice one click away', async () => {
		await within.getByRole( 'link', { name: late } ).first().click();
		await admin.settled();
		contains( await by( 'heading', 'Invoice %s', { name: any( 'Invoice %s' ) } ).innerText(), late );
		contains( await within.innerText(), any( '%d days late' ) );
	} );
	await check( 'her timeline tells what happened, today and what comes', async () => {
		const story = await by( 'list', 'What happened and what comes' ).innerText();
		for ( const step of [ 'Reminder', 'Last warning', 'Today', 'Suspend the service', 'Formal notice' ] ) {
			contains( story, t( step ) );
		}
	} );
	await must( 'a promise is recorded', async () => {
		await by( 'button', 'Promise' ).click();
		const asked = dialog( any( 'Promise of %s' ) );
		await asked.getByLabel( t( 'Paid by' ) ).fill( promised_by );
		contains( await asked.innerText(), '6 februari 2026' );
		same( await admin.axe(), [] );
		await asked.getByRole( 'button', { name: t( 'Record promise' ) } ).click();
		await asked.waitFor( { state: 'detached' } );
	} );
	await check( 'the timeline pauses', async () => {
		await within.getByText( t( 'Promise until %s', '6 februari' ) ).first().waitFor();
		const story = await by( 'list', 'What happened and what comes' ).innerText();
		contains( story, t( 'waits for the promise' ) );
		contains( story, t( 'paused: promise until %s', '6 februari' ) );
		contains( await within.innerText(), t( 'Not suspended now: promise until %s.', '6 februari' ) );
	} );
	await check( 'the confirmation went out, and can be read where it is told', async () => {
		const mail = await eventually( () => {
			const found = mails_to( shop, 'korenaar' ).at( -1 );
			contains( found.text || found.html, '6 februari 2026' );
			contains( found.text || found.html, '36,30' );
			return found;
		} );
		await admin.open( new URL( page.url() ).searchParams.get( 'view' ) );
		const line = within.getByRole( 'listitem' ).filter( { hasText: t( 'Confirmation of the arrangement' ) } );
		await line.getByRole( 'button', { name: t( 'view' ) } ).click();
		await dialog().getByText( mail.subject ).waitFor();
		same( await admin.axe(), [] );
		await page.keyboard.press( 'Escape' );
	} );
	await check( 'and the list of promised invoices holds her', async () => {
		await admin.tab( t( 'Invoices' ) );
		await by( 'link', 'Promised' ).click();
		await admin.settled();
		await within.getByRole( 'link', { name: late } ).first().waitFor();
	} );
}

const mails_to = ( shop, key ) => shop.mails().filter( ( { to } ) => to.includes( `${ key }@customers.example` ) );

const pay_link = ( { html, text } ) =>
	/https?:[^\s"'<>]+hosting-invoices=pay[^\s"'<>]+/.exec( html || text )?.[ 0 ].replaceAll( /&(amp|#0?38);/g, '&' );

/** @return {Promise<object>} the invoice of the suspended customer */
async function sees_suspended( { shop, admin, must } ) {
	const { t, within, by } = admin;
	let invoice;
	await must( 'another customer is suspended, on the screen and on the panel', async () => {
		await admin.tab( t( 'Services' ) );
		await by( 'link', 'Suspended' ).click();
		await admin.settled();
		await within.getByText( suspended ).waitFor();
		same( shop.panel.accounts()[ 'site.vandam.example' ].state, 'suspended' );
		const [ row ] = await shop.rest( 'GET', `/invoices?view=suspended` );
		same( row.customer, suspended );
		invoice = await shop.rest( 'GET', `/invoices/${ row.id }` );
	} );
	return invoice;
}

async function customer_pays( { shop, visit, must, looks_at } ) {
	await shop.site.wp( [ 'user', 'update', 'vandam@customers.example', '--user_pass=wachtwoord', '--skip-email' ] );
	const customer = await visit( { as: null } );
	looks_at( customer );
	const { page } = customer;
	await must( 'the customer opens the pay link of the last message', async () => {
		await page.goto( pay_link( mails_to( shop, 'vandam' ).findLast( pay_link ) ) );
		const password = page.locator( '#password' );
		if ( await password.count() ) {
			await page.locator( '#username' ).fill( 'vandam@customers.example' );
			await password.fill( 'wachtwoord' );
			await page.locator( '[name=login]' ).click();
		}
		await page.locator( '#place_order' ).waitFor();
		contains( await page.locator( 'body' ).innerText(), '121,00' );
	} );
	await must( 'and pays on WooCommerce’s own page', async () => {
		await page.getByText( 'Testbetaling' ).click();
		await page.locator( '#place_order' ).click();
		await page.waitForURL( /order-received/ );
		same( customer.console(), [] );
	} );
	await customer.close();
}

async function restored( { shop, admin, check, looks_at }, invoice ) {
	const { t, any, within, by } = admin;
	looks_at( admin );
	await check( 'at the next tick the panel has restored the service', async () => {
		await shop.tick();
		same( shop.panel.accounts()[ 'site.vandam.example' ].state, 'active' );
		same(
			shop.panel
				.calls()
				.slice( -2 )
				.map( ( { call } ) => call.event ),
			[ 'service.restore', 'service.read' ]
		);
	} );
	await check( 'the screen shows it, read back from the panel', async () => {
		const [ { id } ] = await shop.rest( 'GET', `/services?search=${ encodeURIComponent( suspended ) }` );
		await admin.open( `/services/${ id }` );
		contains( await within.innerText(), t( 'On' ) );
		await admin.open( `/invoices/${ invoice.id }` );
		contains( await within.innerText(), t( 'Paid' ) );
		contains( await within.innerText(), t( 'paid, nothing more comes' ) );
		await by( 'button', 'Why?' ).click();
		await within.getByText( any( 'Read from the panel %1$s at %2$s.' ) ).waitFor();
		same( await admin.axe(), [] );
	} );
	await check( 'the customer is told, and nothing is suspended any more', async () => {
		const { text, html } = mails_to( shop, 'vandam' ).at( -1 );
		contains( html || text, 'site.vandam.example' );
		same( pay_link( { text, html } ), undefined );
		same( ( await shop.rest( 'GET', '/services?state=suspended' ) ).length, 0 );
	} );
	await check( 'the console was silent', async () => same( admin.console(), [] ) );
}

export async function run( world ) {
	world.shop.at( today );
	await late_customer( world );
	const invoice = await sees_suspended( world );
	await customer_pays( world );
	await restored( world, invoice );
}
