/** Opens the whole screen at an address, as a person would. */
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../app/App';
import type { Boot } from '../components/boot';
import { href } from '../components/router';
import { TODAY } from './fixtures';

// Other tests may be using the same two cores.
configure( { asyncUtilTimeout: 5_000 } );
jest.setTimeout( 20_000 );

export function as( boot: Partial< Boot > = {} ) {
	window.hostingInvoices = {
		page: 'hosting-invoices',
		locale: 'en-US',
		currency: 'EUR',
		today: TODAY,
		may_change_settings: true,
		may_act: true,
		admin_url: 'http://localhost/wp-admin/',
		...boot,
	};
}

export function open( to: string, boot: Partial< Boot > = {} ) {
	as( boot );
	// What jsdom has no layout for.
	window.scrollTo = () => undefined;
	Element.prototype.scrollIntoView = () => undefined;
	window.history.replaceState( null, '', href( to ) );
	render( <App /> );
	return userEvent.setup();
}

afterEach( cleanup );
