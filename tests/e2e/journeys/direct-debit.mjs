/** A customer chooses direct debit: in the classic checkout and on the pay page. The block's requests are in DiscountTest. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from '../../site/wp.mjs';
import { contains, same } from '../report.mjs';

export const name = 'direct debit';

const IBAN = 'NL91 ABNA 0417 1643 00';
const setup = join( fileURLToPath( new URL( '.', import.meta.url ) ), '..', 'checkout-shop.php' );
const squeezed = ( text ) => text.replace( /\s+/g, ' ' );

const order_facts = async ( site, id ) =>
	JSON.parse(
		await site.wp( [
			'eval',
			`$o = wc_get_order( ${ id } ); echo wp_json_encode( [ $o->get_total(), $o->get_total_tax(), $o->get_payment_method(), $o->get_coupon_codes() ] );`,
		] )
	);

const order_in = ( url ) => Number( /order-received\/(\d+)/.exec( url )?.[ 1 ] );

async function sign( page ) {
	await page.fill( '#hosting-direct-debit-iban', IBAN );
	await page.locator( '#hosting-direct-debit-consent' ).check();
}

export async function run( { shop, check, must, visit } ) {
	const { site } = shop;
	let made;
	await must( 'the shop can be ordered in', async () => {
		made = JSON.parse( await site.wp( program( setup ) ) );
	} );
	const guest = () => visit( { as: null } );

	await check( 'classic: two rates, 171.99 shown and ordered', async () => {
		await site.wp( [ 'option', 'update', 'woocommerce_checkout_page_id', String( made.classic ) ] );
		const { page, close } = await guest();
		await page.goto( `${ site.url }/?add-to-cart=${ made.hundred }` );
		await page.goto( `${ site.url }/?add-to-cart=${ made.fifty }` );
		await page.goto( `${ site.url }/afrekenen/` );
		const total = ( text ) => page.locator( '.order-total', { hasText: text } ).waitFor();
		await total( '175,50' );
		await page.locator( 'label[for=payment_method_hosting_direct_debit]' ).click();
		await total( '171,99' );
		await page.locator( 'label[for=payment_method_bacs]' ).click();
		await total( '175,50' );
		await page.locator( 'label[for=payment_method_hosting_direct_debit]' ).click();
		await total( '171,99' );
		const fields = {
			first_name: 'Cor',
			last_name: 'de Wit',
			address_1: 'Weg 2',
			postcode: '2611 AA',
			city: 'Delft',
			email: 'cor@customers.example',
		};
		for ( const [ field, value ] of Object.entries( fields ) ) {
			await page.fill( `#billing_${ field }`, value );
		}
		await page.locator( '.blockUI' ).first().waitFor( { state: 'detached' } );
		await sign( page );
		same( await page.inputValue( '#hosting-direct-debit-holder' ), 'Cor de Wit' );
		await page.click( '#place_order' );
		await page.waitForURL( /order-received/ );
		same( await order_facts( site, order_in( page.url() ) ), [
			'171.99',
			'24.99',
			'hosting_direct_debit',
			[ 'direct-debit' ],
		] );
		await close();
		await site.wp( [ 'option', 'update', 'woocommerce_checkout_page_id', String( made.block ) ] );
	} );
	await check( 'pay page: shown with and without, paid with', async () => {
		const { page, close } = await guest();
		await page.goto( made.pay );
		const foot = async () => squeezed( await page.locator( '#order_review tfoot' ).innerText() );
		await page.locator( 'label[for=payment_method_bacs]' ).click();
		contains( await foot(), '175,50' );
		await page.locator( 'label[for=payment_method_hosting_direct_debit]' ).click();
		contains( await foot(), '171,99' );
		same( ( await order_facts( site, made.order ) )[ 0 ], '175.50' );
		await page.fill( '#hosting-direct-debit-iban', 'NL91 ABNA 0417 1643 01' );
		await page.locator( '#hosting-direct-debit-consent' ).check();
		await page.click( '#place_order' );
		await page.getByText( 'tikfout' ).first().waitFor();
		same( ( await order_facts( site, made.order ) )[ 0 ], '175.50' );
		await page.locator( 'label[for=payment_method_hosting_direct_debit]' ).click();
		await sign( page );
		await page.click( '#place_order' );
		await page.waitForURL( /order-received/ );
		same( await order_facts( site, made.order ), [
			'171.99',
			'24.99',
			'hosting_direct_debit',
			[ 'direct-debit' ],
		] );
		await close();
	} );
}
