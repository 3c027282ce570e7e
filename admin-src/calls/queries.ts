import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { CallsQuery } from '../../contract/agreements';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

/** What most is at stake for first; a hundred calls are more than an evening. */
const TODAY: CallsQuery = { state: 'open', orderby: 'owed', order: 'desc', per_page: 100 };

export const calls_query = () =>
	queryOptions( { queryKey: keys.list( 'calls', TODAY ), queryFn: () => api.read_calls( TODAY ) } );

export const call_query = ( id: number ) =>
	queryOptions( { queryKey: [ 'calls', 'one', id ], queryFn: () => api.read_call( id ) } );

export const record_outcome = () => mutationOptions( { mutationFn: api.record_outcome, ...read_all_again } );
