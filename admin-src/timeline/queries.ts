import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Step } from '../../contract/timeline';
import { read_all_again } from '../components/wire/client';
import * as api from './api';

const KEY = [ 'timeline' ] as const;

export const timeline_query = () => queryOptions( { queryKey: KEY, queryFn: api.read_timeline } );

/** Asked with POST because of its size, but it only reads: the same steps have the same answer for a while. */
export const preview_query = ( steps: Step[] ) =>
	queryOptions( {
		queryKey: [ 'timeline-preview', steps ],
		queryFn: () => api.preview_timeline( steps ),
		placeholderData: keepPreviousData,
		staleTime: 60_000,
	} );

export const save_timeline = () =>
	mutationOptions( {
		mutationFn: api.save_timeline,
		...read_all_again,
		onSuccess: ( saved, _input, _result, { client } ) => {
			client.setQueryData( KEY, saved );
		},
	} );
