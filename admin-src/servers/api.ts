import {
	server_accounts,
	server_test,
	servers,
	type ServerInput,
	type ServiceAccountInput,
} from '../../contract/servers';
import { service_detail } from '../../contract/services';
import { get, send } from '../components/wire/api';

export const read_servers = () => get( servers, '/servers' );

// Null for the id is a new one.
export const save_server = ( { id, ...input }: ServerInput & { id: number | null } ) =>
	id === null ? send( servers, 'POST', '/servers', input ) : send( servers, 'PUT', `/servers/${ id }`, input );

export const remove_server = ( id: number ) => send( servers, 'DELETE', `/servers/${ id }` );

export const test_server = ( id: number ) => send( server_test, 'POST', `/servers/${ id }/test` );

export const read_accounts = ( id: number ) => get( server_accounts, `/servers/${ id }/accounts` );

export const list_accounts_again = ( id: number ) => send( server_accounts, 'POST', `/servers/${ id }/accounts` );

export const map_service = ( { id, ...input }: ServiceAccountInput & { id: number } ) =>
	send( service_detail, 'PUT', `/services/${ id }/account`, input );
