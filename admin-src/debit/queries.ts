import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

export const overview_query = () => queryOptions( { queryKey: [ 'debit' ], queryFn: api.read_overview } );

export const batches_query = () => queryOptions( { queryKey: keys.list( 'batches', {} ), queryFn: api.read_batches } );

export const batch_query = ( id: number ) =>
	queryOptions( { queryKey: [ 'batches', 'one', id ], queryFn: () => api.read_batch( id ) } );

export const mandates_query = ( search: string ) =>
	queryOptions( {
		queryKey: keys.list( 'mandates', { search } ),
		queryFn: () => api.read_mandates( search ),
		placeholderData: keepPreviousData,
	} );

export const returns_query = () =>
	queryOptions( { queryKey: keys.list( 'debit-returns', {} ), queryFn: api.read_returns } );

export const entries_query = ( view: 'waiting' | 'booked' ) =>
	queryOptions( { queryKey: keys.list( 'bank-entries', { view } ), queryFn: () => api.read_entries( view ) } );

export const act_on_batch = () => mutationOptions( { mutationFn: api.act_on_batch, ...read_all_again } );
export const repair = () => mutationOptions( { mutationFn: api.repair, ...read_all_again } );
export const decide = () => mutationOptions( { mutationFn: api.decide, ...read_all_again } );
export const import_file = () => mutationOptions( { mutationFn: api.import_file, ...read_all_again } );
export const read_file = () => mutationOptions( { mutationFn: api.read_file } );
export const read_mandate_paper = () => mutationOptions( { mutationFn: api.read_mandate_paper } );
export const try_mandates = () => mutationOptions( { mutationFn: api.try_mandates } );
export const import_mandates = () => mutationOptions( { mutationFn: api.import_mandates, ...read_all_again } );
