import { screen, waitFor, within } from '@testing-library/react';
import { server_accounts, servers, type Server } from '../../../contract/servers';
import { a_service } from '../../test/fixtures';
import { open } from '../../test/screen';
import { answer, keep_sent, use_server } from '../../test/server';

use_server();

const a_server = ( change: Partial< Server > = {} ): Server => ( {
	id: 2,
	kind: 'directadmin',
	kind_name: 'DirectAdmin',
	name: 'Server Groningen',
	address: 'https://da.example:2222',
	user_name: 'reseller',
	secret_is_set: true,
	allows_private_address: false,
	keeps_mail: true,
	connected: true,
	levels: [ 'full' ],
	services: 3,
	last_contact_at: '2026-02-01T07:02:00Z',
	failing_since: null,
	rests_until: null,
	last_error: '',
	...change,
} );

const all = ( ...rows: Server[] ) =>
	servers.parse( {
		servers: rows,
		kinds: [
			{ kind: 'directadmin', name: 'DirectAdmin' },
			{ kind: 'plesk', name: 'Plesk' },
		],
	} );

it.each( [
	[ {}, 'Answers' ],
	[ { failing_since: '2026-02-01T06:00:00Z' }, 'Does not answer' ],
	[ { connected: false }, 'Not connected' ],
] )( '%j: says how a server is', async ( change, words ) => {
	answer( '/servers', all( a_server( change ) ) );
	open( '/servers' );
	expect( await screen.findByText( words ) ).toBeVisible();
} );

it( 'says that nothing is suspended where mail would stop', async () => {
	answer( '/servers', all( a_server( { levels: [], keeps_mail: false } ) ) );
	open( '/servers' );
	expect( await screen.findByText( /Nothing is suspended here before/ ) ).toBeVisible();
} );

it( 'adds a server; a key is only sent when one was typed', async () => {
	answer( '/servers', all() );
	const sent = keep_sent( '/servers', all( a_server() ) );
	const user = open( '/servers' );
	await user.click( await screen.findByRole( 'button', { name: 'Add a server' } ) );
	const dialog = await screen.findByRole( 'dialog' );
	await user.type( within( dialog ).getByLabelText( 'Name' ), 'New' );
	await user.type( within( dialog ).getByLabelText( 'Address' ), 'https://da.example:2222' );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () =>
		expect( sent ).toEqual( [
			{
				method: 'POST',
				body: {
					kind: 'directadmin',
					name: 'New',
					address: 'https://da.example:2222',
					user_name: '',
					allows_private_address: false,
					keeps_mail: false,
				},
			},
		] )
	);
} );

it( 'maps an account to the service that it suggests', async () => {
	const service = {
		id: 3,
		label: 'Hosting Plus',
		reference: 'korenaar.nl',
		customer_id: 7,
		customer: 'De Korenaar',
		email: '',
	};
	answer(
		'/servers/2/accounts',
		server_accounts.parse( {
			server: a_server(),
			seen_at: '2026-02-01T07:02:00Z',
			mapped: [],
			without_subscription: [
				{
					account: { account: 'kor', domain: 'korenaar.nl', email: '', state: 'active' },
					suggestion: service,
					because: 'domain',
				},
			],
			without_account: [],
			candidates: [ service ],
		} )
	);
	const sent = keep_sent( '/services/3/account', a_service() );
	const user = open( '/servers/2' );
	expect( await screen.findByText( 'the same domain' ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: 'Map' } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'PUT', body: { server_id: 2, account: 'kor' } } ] ) );
} );
