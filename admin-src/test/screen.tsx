/** Opens the whole screen at an address, as a person would. */
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../app/App';
import type { Boot } from '../components/boot';
import { as } from './reader';
import { href } from '../components/router';

// Other tests may be using the same two cores.
configure( { asyncUtilTimeout: 5_000 } );
jest.setTimeout( 90_000 );

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
