import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

export const longest_late_query = () =>
	queryOptions( { queryKey: keys.list( 'invoices', { longest_late: true } ), queryFn: api.read_longest_late } );

export const parked_query = () => queryOptions( { queryKey: keys.list( 'parked', {} ), queryFn: api.read_parked } );

export const act_on_parked = () => mutationOptions( { mutationFn: api.act_on_parked, ...read_all_again } );

export const confirm_restart = () =>
	mutationOptions( {
		mutationFn: api.confirm_restart,
		...read_all_again,
		onSuccess: ( overview, _input, _result, { client } ) => {
			client.setQueryData( keys.overview, overview );
		},
	} );
