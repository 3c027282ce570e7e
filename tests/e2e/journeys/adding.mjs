/** A customer is added: what is wrong is said beside its field, nothing typed is lost, nothing is half-made. */
import { test_iban } from '../../site/demo/iban.mjs';
import { contains, same } from '../report.mjs';

export const name = 'adding';

const email = 'post@nieuwe-klant.example';
const wrong_iban = 'NL91ABNA0417164301';
const right_iban = test_iban( 987654321 );

/** The text that belongs to a field, as a screen reader hears it after the name. */
const described = ( field ) =>
	field.evaluate( ( input ) =>
		( input.getAttribute( 'aria-describedby' ) ?? '' )
			.split( ' ' )
			.map( ( id ) => document.getElementById( id )?.innerText ?? '' )
			.join( ' ' )
	);

/** What is said to be wrong with a field. */
async function beside( field ) {
	same( await field.getAttribute( 'aria-invalid' ), 'true' );
	return described( field );
}

/** Every row that adding a customer could leave behind. */
async function rows( shop ) {
	const [ customers, subscriptions, found ] = await Promise.all( [
		shop.rest( 'GET', '/customers?per_page=100' ),
		shop.rest( 'GET', '/subscriptions?per_page=100' ),
		shop.rest( 'GET', '/customers/candidates?search=nieuwe-klant' ),
	] );
	return [ customers.length, subscriptions.length, found.length ];
}

export async function run( { shop, admin, check, must } ) {
	const { page, t, within, by } = admin;
	const field = ( id ) => within.getByLabel( t( id ), { exact: true } );
	const price = () => within.getByLabel( t( '%1$s (%2$s)', t( 'Price a period' ), '€' ), { exact: true } );
	const typed = {
		Name: 'Nieuwe Klant',
		'E-mail': email,
		'City (optional)': 'Haren',
		What: 'Hosting Plus',
		'Domain or account on the panel': 'nieuwe-klant.example',
		'In the name of (optional)': 'N. Klant',
	};
	const submit = () => by( 'button', 'Add a customer' ).click();
	const before = await rows( shop );

	await must( 'the form is one click from the list', async () => {
		await admin.open( '/customers' );
		await by( 'link', 'Add a customer' ).click();
		await admin.settled();
	} );
	await must( 'a wrong IBAN and a price of −1 are typed and sent', async () => {
		await by( 'checkbox', 'There is a signed mandate' ).check();
		for ( const [ label, value ] of Object.entries( typed ) ) {
			await field( label ).fill( value );
		}
		await price().fill( '-1' );
		await field( 'IBAN' ).fill( wrong_iban );
		await field( 'Signed on' ).fill( '2026-01-15' );
		await submit();
		await within.getByRole( 'alert' ).waitFor();
	} );
	await check( 'what is wrong with the price stands beside it, and a doubt beside the IBAN', async () => {
		same( ( await beside( price() ) ).length > 5, true );
		contains( await described( field( 'IBAN' ) ), t( '? This does not look like an IBAN. Check it once more.' ) );
	} );
	await check( 'the first wrong field has the focus', async () => {
		same( await price().evaluate( ( input ) => input === document.activeElement ), true );
	} );
	await check( 'nothing typed is lost', async () => {
		for ( const [ label, value ] of Object.entries( typed ) ) {
			same( await field( label ).inputValue(), value );
		}
		same( [ await price().inputValue(), await field( 'IBAN' ).inputValue() ], [ '-1', wrong_iban ] );
		same( await admin.axe(), [] );
	} );
	await check( 'not even after looking something up elsewhere', async () => {
		await admin.tab( t( 'Timeline' ) );
		await page.goBack();
		await admin.settled();
		same( await field( 'Name' ).inputValue(), typed.Name );
		same( await field( 'IBAN' ).inputValue(), wrong_iban );
	} );
	await check( 'the price mended, the IBAN is refused beside its field', async () => {
		await price().fill( '30,00' );
		await submit();
		await within.locator( '[aria-invalid=true]' ).and( field( 'IBAN' ) ).waitFor();
		same( ( await beside( field( 'IBAN' ) ) ).length > 5, true );
		same( await field( 'Name' ).inputValue(), typed.Name );
	} );
	await check( 'nothing is half-made', async () => same( await rows( shop ), before ) );
	await must( 'corrected, it is saved', async () => {
		await field( 'IBAN' ).fill( right_iban );
		await submit();
		await page.waitForURL( /view=\/customers\/\d+/ );
		await admin.settled();
		const [ customers, subscriptions ] = before;
		same( ( await rows( shop ) ).slice( 0, 2 ), [ customers + 1, subscriptions + 1 ] );
	} );
	await check( 'and shown, with no more of the IBAN than its last four signs', async () => {
		const shown = await within.innerText();
		for ( const text of [ typed.Name, email, typed.What, right_iban.slice( -4 ), '€ 30,00' ] ) {
			contains( shown, text );
		}
		same( ( await page.content() ).replace( /\s/g, '' ).includes( right_iban.slice( 4 ) ), false );
		same( await admin.axe(), [] );
	} );
	await check( 'the console was silent but for the refusal', async () => same( admin.console_but( 400, 422 ), [] ) );
}
