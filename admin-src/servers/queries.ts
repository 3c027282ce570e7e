import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../components/wire/client';
import * as api from './api';

export const servers_query = () => queryOptions( { queryKey: [ 'servers' ], queryFn: api.read_servers } );

export const accounts_query = ( id: number ) =>
	queryOptions( { queryKey: [ 'servers', 'accounts', id ], queryFn: () => api.read_accounts( id ) } );

export const save_server = () => mutationOptions( { mutationFn: api.save_server, ...read_all_again } );
export const remove_server = () => mutationOptions( { mutationFn: api.remove_server, ...read_all_again } );
export const test_server = () => mutationOptions( { mutationFn: api.test_server, ...read_all_again } );
export const list_accounts_again = () => mutationOptions( { mutationFn: api.list_accounts_again, ...read_all_again } );
export const map_service = () => mutationOptions( { mutationFn: api.map_service, ...read_all_again } );
