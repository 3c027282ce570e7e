/**
 * From a DirectAdmin server to a customer who is back: connected, mapped, looked at beforehand, suspended, seen as a
 * visitor, paid, restored and read back. The server is a small one on 127.0.0.1 that answers as DirectAdmin does.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contains, same } from '../report.mjs';
import { root } from '../../site/paths.mjs';
import { serve_php } from '../../site/php.mjs';

export const name = 'panels';

/** After all that the other journeys did; term and timeline are as they left them. */
const begins_on = '2026-09-01';
const email = 'roos@customers.example';
const domain = 'roos.example';
const customer = {
	contact: {
		name: 'Bloemen De Roos',
		email,
		phone: '06 12 34 56 78',
		address: 'Dorpsstraat 2',
		postcode: '9711 LM',
		city: 'Groningen',
		country: 'NL',
		locale: 'nl_NL',
	},
	customer_type: 'business',
	services: [ { label: 'Hosting', price: '30.00', every: '12 months', from: begins_on, reference: domain } ],
};

/** Of the shop's own account, with no payment on it. */
const quiet_statement = ( date ) =>
	`<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>Q</MsgId><CreDtTm>${ date }T06:00:00</CreDtTm></GrpHdr><Stmt><Id>Q</Id><CreDtTm>${ date }T06:00:00</CreDtTm><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${ date }</Dt></Dt></Bal></Stmt></BkToCstmrStmt></Document>`;

async function open_directadmin( shop ) {
	const dir = join( shop.site.lab_dir, 'directadmin' );
	mkdirSync( dir, { recursive: true } );
	const account = ( site ) => ( { suspended: false, domain: site, email: '' } );
	writeFileSync(
		join( dir, 'state.json' ),
		JSON.stringify( { roos: account( domain ), gratis: account( 'gratis.example' ) } )
	);
	const server = await serve_php( {
		router: join( root, 'tests/php/Integration/Panel/hosting-panel.php' ),
		docroot: dir,
		env: { HOSTING_INVOICES_PANEL_FOLDER: dir },
	} );
	return {
		url: server.url,
		is_suspended: () => JSON.parse( readFileSync( join( dir, 'state.json' ), 'utf8' ) ).roos.suspended,
		stop: server.stop,
	};
}

async function connects( { admin, must, check }, da ) {
	const { t, within, by, dialog } = admin;
	await must( 'the owner connects a DirectAdmin server', async () => {
		await admin.open( '/servers' );
		await by( 'button', 'Add a server' ).click();
		const asked = dialog( t( 'Add a server' ) );
		await asked.getByLabel( t( 'Name' ), { exact: true } ).fill( 'Server Groningen' );
		await asked.getByLabel( t( 'Address' ), { exact: true } ).fill( da.url );
		await asked.getByLabel( t( 'User name' ) ).fill( 'reseller' );
		await asked.getByLabel( t( 'Login key' ) ).fill( 'login-key' );
		await asked.getByLabel( t( 'The panel is on a private network' ) ).check();
		await asked.getByLabel( t( 'Incoming mail of suspended accounts goes on arriving here' ) ).check();
		same( await admin.axe(), [] );
		await asked.getByRole( 'button', { name: t( 'Save' ) } ).click();
		await asked.waitFor( { state: 'detached' } );
		await within.getByText( 'Server Groningen' ).waitFor();
	} );
	await check( 'its key is never shown again', async () =>
		same( ( await admin.page.content() ).includes( 'login-key' ), false )
	);
	await check( 'connection and rights are tested', async () => {
		const card = within.getByRole( 'region', { name: 'Server Groningen' } );
		await card.getByRole( 'button', { name: t( 'Test connection and rights' ) } ).click();
		await card.getByText( t( 'The panel answered as it should.' ) ).waitFor();
	} );
}

async function maps( { shop, admin, must, check } ) {
	const { t, within, by } = admin;
	await must( 'the accounts are listed, and the domain tells whose one is', async () => {
		await within.getByRole( 'link', { name: 'Server Groningen' } ).click();
		await admin.settled();
		await by( 'button', 'List the accounts' ).click();
		const row = within.getByRole( 'row', { name: /^roos\.example/ } );
		await row.getByText( t( 'the same domain' ) ).waitFor();
		contains( await within.innerText(), 'gratis.example' );
		same( await admin.axe(), [] );
		await row.getByRole( 'button', { name: t( 'Map' ) } ).click();
		await within
			.getByRole( 'region', { name: t( 'Mapped' ) } )
			.getByText( domain )
			.first()
			.waitFor();
	} );
	await check( 'the service lives there now', async () => {
		const [ service ] = await shop.rest( 'GET', `/services?search=${ domain }` );
		same( [ service.server, service.account ], [ 'Server Groningen', 'roos' ] );
	} );
}

/** The day on which a step of the timeline comes for the invoice of this customer. */
async function day_of_step( shop, key ) {
	const [ { due } ] = await shop.rest( 'GET', `/invoices?search=${ encodeURIComponent( customer.contact.name ) }` );
	const { steps } = await shop.rest( 'GET', '/timeline' );
	const on = new Date( `${ due }T12:00:00Z` );
	on.setUTCDate( on.getUTCDate() + steps.find( ( step ) => step.key === key ).day );
	return on.toISOString().slice( 0, 10 );
}

/** Days later: the owner confirms that the silence between is known, and the run goes on. */
async function go_on( shop, day ) {
	shop.at( day );
	await shop.tick();
	await shop.rest( 'POST', '/runner/confirm-restart' );
	await shop.tick();
}

async function is_suspended( { shop, admin, must, check }, da ) {
	const { t, any, within, by } = admin;
	await go_on( shop, await day_of_step( shop, 'last_warning' ) );
	let suspended_on = '';
	await must( 'the dry run tells who would be suspended, and nothing happens by looking', async () => {
		await admin.open( '/services/soon' );
		await within.getByRole( 'row' ).filter( { hasText: domain } ).first().waitFor();
		same( await admin.axe(), [] );
		same( da.is_suspended(), false );
		const { rows } = await shop.rest( 'GET', '/services/coming' );
		suspended_on = rows.find( ( { reference } ) => reference === domain ).on;
	} );
	shop.at( suspended_on );
	await check( 'without a statement of these days nobody would be suspended: the owner drops one', async () => {
		await admin.open( '/services/soon' );
		contains( await within.innerText(), t( 'the bank was not read recently' ) );
		await admin.open( '/debit' );
		await within.locator( 'input[accept*=xml]' ).setInputFiles( {
			name: 'statement.xml',
			mimeType: 'application/xml',
			buffer: Buffer.from( quiet_statement( suspended_on ) ),
		} );
		await within
			.getByText( any( '%1$s: %2$d entries, %3$d known before; %4$d booked, %5$d suggested, %6$d left.' ) )
			.waitFor();
	} );
	await go_on( shop, suspended_on );
	await check( 'the owner allows more suspensions than usual today', async () => {
		await admin.open( '/services/soon' );
		await by( 'button', 'I looked: it is right for today' ).click();
		await admin.page.getByText( t( 'Allowed for today.' ) ).first().waitFor();
	} );
	await must( 'on its day the service is suspended on the panel, and read back', async () => {
		await shop.tick();
		same( da.is_suspended(), true );
		const [ { id } ] = await shop.rest( 'GET', `/services?search=${ domain }` );
		await admin.open( `/services/${ id }` );
		contains( await within.innerText(), t( 'Suspended' ) );
		contains( await within.innerText(), t( 'What happened to it' ) );
		same( await admin.axe(), [] );
	} );
}

async function visitor_sees( { shop, must, check } ) {
	const ask = ( language ) =>
		fetch( `${ shop.url }/?hosting-unavailable=1`, { headers: { 'accept-language': language } } );
	await must( 'a visitor sees a neutral page: 503, and when to come back', async () => {
		const response = await ask( 'nl-NL,nl;q=0.9,en;q=0.8' );
		same( [ response.status, Number( response.headers.get( 'retry-after' ) ) > 0 ], [ 503, true ] );
		const html = await response.text();
		contains( html, 'Deze website is tijdelijk niet beschikbaar' );
		same( /order-pay|Roos|factuur/i.test( html ), false );
	} );
	await check( 'in his own language', async () => {
		contains( await ( await ask( 'fr;q=0.9, de' ) ).text(), 'vorübergehend' );
		contains( await ( await ask( 'fi' ) ).text(), 'temporarily unavailable' );
	} );
}

async function pays( { shop, visit, must, looks_at } ) {
	await shop.site.wp( [ 'user', 'update', email, '--user_pass=wachtwoord', '--skip-email' ] );
	const person = await visit( { as: null } );
	looks_at( person );
	const { page } = person;
	await must( 'its owner, signed in, sees his pay link there and pays', async () => {
		await page.goto( `${ shop.url }/wp-login.php` );
		await page.locator( '#user_login' ).fill( email );
		await page.locator( '#user_pass' ).fill( 'wachtwoord' );
		await page.locator( '#wp-submit' ).click();
		await page.waitForLoadState();
		await page.goto( `${ shop.url }/?hosting-unavailable=1` );
		await page.locator( 'a[href*="order-pay"]' ).first().click();
		await page.getByText( 'Testbetaling' ).click();
		await page.locator( '#place_order' ).click();
		await page.waitForURL( /order-received/ );
	} );
	await person.close();
}

async function is_back( { shop, admin, must, looks_at }, da ) {
	const { t, any, within } = admin;
	looks_at( admin );
	await must( 'before any tick the panel has it on again, read back', async () => {
		const began = Date.now();
		const last = began + 10_000;
		while ( da.is_suspended() && Date.now() < last ) {
			await new Promise( ( resolve ) => setTimeout( resolve, 200 ) );
		}
		same( da.is_suspended(), false );
		console.log( `restored ${ Date.now() - began } ms after WooCommerce showed that it was paid` );
		const [ { id, actual } ] = await shop.rest( 'GET', `/services?search=${ domain }` );
		same( actual, 'active' );
		await admin.open( `/services/${ id }` );
		await within.getByText( any( 'Read from the panel %1$s at %2$s.' ) ).waitFor();
		contains( await within.innerText(), t( 'On' ) );
	} );
}

export async function run( world ) {
	const { shop } = world;
	await go_on( shop, begins_on );
	const da = await open_directadmin( shop );
	try {
		await shop.rest( 'POST', '/customers', customer );
		await shop.tick();
		await connects( world, da );
		await maps( world );
		await is_suspended( world, da );
		await visitor_sees( world );
		await pays( world );
		await is_back( world, da );
	} finally {
		await da.stop();
	}
}
