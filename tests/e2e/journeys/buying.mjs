/**
 * A plan with a set-up fee and an ordinary product, bought in the Checkout block and in the classic checkout of the real
 * WooCommerce: order, account, subscription and first invoice are there; a month later the second invoice is right. In
 * mid-period the plans change, in My Account and by the owner; they end, and nothing more comes.
 */
import { contains, same } from '../report.mjs';

export const name = 'buying';

const ordered_on = '2026-02-10';
const a_month_later = '2026-03-10';
const in_mid_period = '2026-03-25';
const next_period = '2026-04-10';
const long_after = '2026-08-10';

const anna = {
	first_name: 'Anna',
	last_name: 'de Vries',
	address_1: 'Dorpsstraat 1',
	postcode: '9711 LM',
	city: 'Groningen',
};

/** The owner makes a plan in the tab "Hosting" of a product. */
async function make_plan( { page }, site ) {
	await page.goto( `${ site.url }/wp-admin/post-new.php?post_type=product` );
	await page.fill( '#title', 'Webhosting Groen' );
	await page.waitForLoadState( 'load' );
	// WooCommerce binds its tabs at some time after the page is there: a click before that opens nothing.
	for ( let tries = 0; tries < 20 && ! ( await page.isVisible( '#hosting_is_plan' ) ); tries++ ) {
		await page.click( '.hosting_options a' );
		await page.waitForTimeout( 250 );
	}
	await page.check( '#hosting_is_plan' );
	await page.fill( '#hosting_price_1', '30,00' );
	await page.fill( '#hosting_price_12', '300,00' );
	await page.fill( '#hosting_set_up_fee', '25' );
	await page.fill( '#hosting_terms', 'Wij maken elke nacht een back-up.' );
	// Leaving the title may save a draft, and while that goes on WordPress swallows a click on its button.
	for ( let tries = 0; tries < 4 && ! page.url().includes( 'action=edit' ); tries++ ) {
		await page.locator( '#publish:not(.disabled)' ).click();
		await page.waitForURL( /action=edit/, { timeout: 12_000 } ).catch( () => null );
	}
	same( await page.inputValue( '#hosting_price_12' ), '300,00' );
	return page.locator( '#sample-permalink a' ).getAttribute( 'href' );
}

const prepare = async ( site ) => {
	const other =
		"$p = new WC_Product_Simple(); $p->set_name( 'Installatiehulp' ); $p->set_regular_price( '10' ); $p->set_virtual( true ); echo $p->save();";
	const classic = [ '--post_type=page', '--post_status=publish', '--post_title=Klassiek', '--porcelain' ];
	return {
		other: ( await site.wp( [ 'eval', other ] ) ).trim(),
		classic: ( await site.wp( [ 'post', 'create', ...classic, '--post_content=[woocommerce_checkout]' ] ) ).trim(),
	};
};

const fill = async ( page, prefix, values ) => {
	for ( const [ field, value ] of Object.entries( values ) ) {
		await page.fill( `#${ prefix }${ field }`, value );
	}
};

async function fill_cart( { page, t }, { plan, other, url } ) {
	await page.goto( plan );
	contains( await page.innerText( 'form.cart' ), t( 'The subscription goes on until you cancel it.' ) );
	await page.click( 'button.single_add_to_cart_button' );
	await page.locator( '.wc-block-components-notice-banner.is-success, .woocommerce-message' ).first().waitFor();
	await page.goto( `${ url }/?add-to-cart=${ other }&quantity=2` );
}

async function order_in_block( { page, t }, { url }, email ) {
	await page.goto( `${ url }/checkout/` );
	const button = page.getByRole( 'button', { name: t( 'Order with obligation to pay' ) } );
	await button.waitFor();
	contains( await page.innerText( 'main' ), 'voor het eerst op 10 maart 2026' );
	await button.click();
	await page.getByText( t( 'Please read and accept the terms of the subscription.' ) ).waitFor();
	await page.fill( '#email', email );
	await fill( page, 'billing-', anna );
	await page.getByLabel( t( 'As a consumer' ) ).check();
	await page.getByLabel( t( 'I have read the terms of the subscription and accept them.' ) ).check();
	await page.getByLabel( /meteen te laten beginnen/ ).check();
	await button.click();
}

async function order_in_classic( { page, t }, { url, classic }, email ) {
	await page.goto( `${ url }/?page_id=${ classic }` );
	contains( await page.innerText( 'body' ), 'voor het eerst op 10 maart 2026' );
	await fill( page, 'billing_', { ...anna, email } );
	await page.getByRole( 'radio', { name: t( 'For a business' ) } ).check();
	await page.getByRole( 'radio', { name: t( 'By post' ) } ).check();
	await page.check( '#hosting_accepts_terms' );
	await page.waitForFunction( () => ! document.querySelector( '.blockUI' ) );
	await page.click( '#place_order' );
}

const ways = [
	{ name: 'in the block', order: order_in_block, email: 'anna@block.example', type: 'consumer' },
	{ name: 'in the classic checkout', order: order_in_classic, email: 'anna@classic.example', type: 'business' },
];

async function invoices_of( rest, email ) {
	const [ customer ] = await rest( 'GET', `/customers?search=${ encodeURIComponent( email ) }` );
	return rest( 'GET', `/invoices?customer_id=${ customer.id }&orderby=issued&order=asc` );
}

/** Signed in as a customer, on My Account → Hosting. */
async function account_of( { page }, site, login ) {
	await page.goto( `${ site.url }/my-account/` );
	await page.fill( '#username', login );
	await page.fill( '#password', 'anna-of-the-block' );
	await page.click( 'button[name="login"]' );
	await page.locator( '.woocommerce-MyAccount-navigation' ).waitFor();
	await page.goto( `${ site.url }/my-account/hosting/` );
}

export async function run( { shop, admin, visit, check, must, looks_at } ) {
	const { site, rest } = shop;
	shop.at( ordered_on );
	const made = { url: site.url };
	await must( 'the owner makes a plan in the tab of a product', async () => {
		made.plan = await make_plan( admin, site );
		Object.assign( made, await prepare( site ) );
	} );
	for ( const { name: where, order, email, type } of ways ) {
		await must( `a guest orders ${ where }`, async () => {
			const guest = await visit( { as: null, width: 390 } );
			looks_at( guest );
			await fill_cart( guest, made );
			await order( guest, made, email );
			await guest.page.waitForURL( /order-received/ );
			contains( await guest.page.innerText( 'main' ), '90,75' );
			same( await guest.page.locator( '.hosting-invoices-withdraw' ).count(), type === 'consumer' ? 1 : 0 );
			await guest.close();
		} );
		await check( `the order ${ where } is the first invoice`, async () => {
			const [ first ] = await invoices_of( rest, email );
			const { total, vat, customer_type, lines, other_lines } = await rest( 'GET', `/invoices/${ first.id }` );
			same( { total, vat, customer_type }, { total: '90.75', vat: '15.75', customer_type: type } );
			same( lines[ 0 ].first, ordered_on );
			same( other_lines.length, 2 );
		} );
	}
	looks_at( admin );
	await check( 'they are welcomed, and sent the invoice', async () => {
		await shop.tick();
		const to = ( email ) => shop.mails().filter( ( mail ) => mail.to.includes( email ) );
		const words = to( ways[ 0 ].email ).map( ( { subject } ) => subject );
		contains( words.join( '\n' ), 'Welkom bij' );
		contains( words.join( '\n' ), 'Factuur 2026-' );
	} );
	await check( 'a month later the second invoice is right', async () => {
		shop.at( a_month_later );
		await shop.tick();
		for ( const { email } of ways ) {
			const all = await invoices_of( rest, email );
			same(
				all.map( ( { issued, total } ) => [ issued, total ] ),
				[
					[ ordered_on, '90.75' ],
					[ a_month_later, '36.30' ],
				]
			);
		}
	} );
	const of = async ( email ) => {
		const [ { id } ] = await rest( 'GET', `/customers?search=${ encodeURIComponent( email ) }` );
		return rest( 'GET', `/customers/${ id }` );
	};
	const [ consumer, business ] = ways;
	await check(
		'in mid-period a customer takes the yearly plan in My Account, and the other is changed by the owner',
		async () => {
			shop.at( in_mid_period );
			const { id } = await of( consumer.email );
			await site.wp( [ 'eval', `wp_set_password( 'anna-of-the-block', ${ id } );` ] );
			const { user_login } = JSON.parse(
				await site.wp( [ 'user', 'get', String( id ), '--fields=user_login', '--format=json' ] )
			);
			const anna_herself = await visit( { as: null, width: 390 } );
			await account_of( anna_herself, site, user_login );
			await anna_herself.page.getByText( anna_herself.t( 'Change plan' ) ).click();
			await anna_herself.page
				.getByLabel( anna_herself.t( 'I have read the terms of the subscription and accept them.' ) )
				.first()
				.check();
			await anna_herself.page
				.getByRole( 'button', { name: anna_herself.t( 'Change from the next period' ) } )
				.first()
				.click();
			await anna_herself.page.getByText( anna_herself.t( 'Your plan has been changed.' ) ).waitFor();
			await anna_herself.close();
			const [ subscription ] = ( await of( business.email ) ).subscriptions;
			await rest( 'POST', `/subscriptions/${ subscription.id }/plan`, {
				label: 'Webhosting Plus',
				price: '60',
				quantity: 1,
				every: '1 month',
				at_once: true,
			} );
		}
	);
	await check( 'the next invoices say so: a year, and the rest of the period at the new price', async () => {
		shop.at( next_period );
		await shop.tick();
		const last = async ( email ) => ( await invoices_of( rest, email ) ).at( -1 );
		// € 300 and 21 %.
		same( ( await last( consumer.email ) ).total, '363.00' );
		// 16 of 31 days of 60 less those of 30, and 60 for the period that begins.
		same( ( await last( business.email ) ).total, '91.34' );
	} );
	await check( 'both end, and nothing more comes', async () => {
		for ( const { email } of ways ) {
			const [ subscription ] = ( await of( email ) ).subscriptions;
			await rest( 'POST', `/subscriptions/${ subscription.id }/end`, {} );
		}
		const before = ( await Promise.all( ways.map( ( { email } ) => invoices_of( rest, email ) ) ) ).map(
			( all ) => all.length
		);
		shop.at( long_after );
		await shop.tick();
		const after = ( await Promise.all( ways.map( ( { email } ) => invoices_of( rest, email ) ) ) ).map(
			( all ) => all.length
		);
		same( after, before );
	} );
}
