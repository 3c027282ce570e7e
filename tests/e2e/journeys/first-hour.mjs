/** A shop in which nothing has been done: five things in order, and switching on with the first real messages before it. */
import { today } from '../people.mjs';
import { contains, same } from '../report.mjs';

export const name = 'first hour';

const empty_views = [
	[ '/invoices', 'No invoices yet' ],
	[ '/customers', 'No customers yet' ],
	[ '/calls', 'Nobody to call' ],
	[ '/services', 'No services yet' ],
	[ '/parked', 'Nothing was given up' ],
	[ '/forecast', 'Nothing would happen' ],
];

const a_customer = {
	contact: { name: 'Eerste Klant', email: 'eerste@klant.example', locale: 'nl_NL' },
	customer_type: 'business',
	services: [ { label: 'Hosting', price: '30.00', every: '1 month', from: today } ],
};

export async function run( { empty, visit_empty, check, must, looks_at } ) {
	const owner = await visit_empty( {} );
	looks_at( owner );
	const { t, within, by, dialog } = owner;
	const live = async () => ( await empty.rest( 'GET', '/settings' ) ).mode;

	await must( 'practice mode is on, and five things wait in order', async () => {
		await owner.open( '/' );
		contains( await within.innerText(), t( 'Practice mode.' ) );
		const steps = within
			.getByRole( 'listitem' )
			.filter( { hasText: t( 'Say who you are' ) } )
			.locator( '..' );
		same( await steps.getByRole( 'listitem' ).count(), 5 );
		same( await owner.axe(), [] );
	} );
	for ( const [ view, sentence ] of empty_views ) {
		await check( `${ view } says that there is nothing yet`, async () => {
			await owner.go( view );
			await within.getByText( t( sentence ) ).waitFor();
			same( await owner.axe(), [] );
		} );
	}
	await check( 'one button leads to the next of them', async () => {
		await owner.go( '/' );
		await within
			.locator( '.is-primary' )
			.filter( { hasText: t( 'Add your first customer' ) } )
			.click();
		await owner.settled();
		await by( 'heading', 'Add a customer' ).waitFor();
	} );
	await must( 'with a customer there is something that would happen', async () => {
		await empty.rest( 'POST', '/customers', a_customer );
		await owner.open( '/forecast' );
		contains( await within.innerText(), 'Eerste Klant' );
		same( await owner.axe(), [] );
	} );
	await must( 'switching on shows the first real messages, and asks for a yes', async () => {
		await by( 'button', 'Switch on…' ).click();
		await dialog().getByText( 'Eerste Klant' ).first().waitFor();
		const button = dialog().getByRole( 'button', { name: t( 'Switch on' ), exact: true } );
		same( await button.getAttribute( 'aria-disabled' ), 'true' );
		same( await live(), 'practice' );
		same( await owner.axe(), [] );
		await dialog().getByRole( 'checkbox' ).check();
		await button.click();
		await within.getByText( t( 'Practice mode.' ) ).waitFor( { state: 'detached' } );
		same( await live(), 'live' );
	} );
	await check( 'and the next run sends the first invoice', async () => {
		await empty.tick();
		same( empty.mails().filter( ( { to } ) => to.includes( 'eerste@klant.example' ) ).length, 1 );
		await owner.open( '/invoices' );
		await within.getByText( 'Eerste Klant' ).first().waitFor();
	} );
	await check( 'the console was silent', async () => same( owner.console(), [] ) );
	await owner.close();
}
