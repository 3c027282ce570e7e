import { infiniteQueryOptions, keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import type { TrialInput } from '../../contract/timeline';
import { read_all_again } from '../components/wire/client';
import * as api from './api';
import { together } from './preview';

const one = ( key: string ) => [ 'timeline', key ] as const;

export const timelines_query = () => queryOptions( { queryKey: [ 'timelines' ], queryFn: api.list_timelines } );

export const timeline_query = ( key: string ) =>
	queryOptions( { queryKey: one( key ), queryFn: () => api.read_timeline( key ) } );

/**
 * Asked with POST because of its size, but it only reads: the same steps have the same answer for a while. A shop with
 * many customers answers in slices.
 */
export const preview_query = ( key: string, edited: api.Edited ) =>
	infiniteQueryOptions( {
		queryKey: [ 'timeline-preview', key, edited ],
		queryFn: ( { pageParam } ) => api.preview_timeline( key, edited, pageParam ),
		initialPageParam: 0,
		getNextPageParam: ( { next } ) => next,
		select: ( { pages } ) => together( pages ),
		placeholderData: keepPreviousData,
		staleTime: 60_000,
		refetchOnWindowFocus: false,
	} );

export const readers_query = () => queryOptions( { queryKey: [ 'timeline-readers' ], queryFn: api.list_readers } );

/** Asked with POST because of its size; nothing is sent. */
export const trial_query = ( input: TrialInput ) =>
	queryOptions( {
		queryKey: [ 'timeline-trial', input ],
		queryFn: () => api.try_message( input ),
		placeholderData: keepPreviousData,
	} );

export const send_trial = () => mutationOptions( { mutationFn: api.try_message } );

export const save_timeline = () =>
	mutationOptions( {
		mutationFn: api.save_timeline,
		...read_all_again,
		onSuccess: ( saved, _input, _result, { client } ) => {
			client.setQueryData( one( saved.key ), saved );
		},
	} );

export const remove_timeline = () => mutationOptions( { mutationFn: api.remove_timeline, ...read_all_again } );
