import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { LettersQuery } from '../../contract/letters';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

/** A hundred at once: as many as are printed and posted in one go. */
const query_of = ( state: LettersQuery[ 'state' ] ): LettersQuery => ( {
	state,
	orderby: 'made_on',
	order: 'asc',
	per_page: 100,
} );

export const letters_query = ( state: LettersQuery[ 'state' ] ) =>
	queryOptions( {
		queryKey: keys.list( 'letters', query_of( state ) ),
		queryFn: () => api.read_letters( query_of( state ) ),
	} );

export const sheets_query = ( ids: string ) =>
	queryOptions( { queryKey: [ 'letters', 'sheets', ids ], queryFn: () => api.read_sheets( ids ) } );

/** A file: not kept in memory by the query client. */
export const read_pdf = () => mutationOptions( { mutationFn: api.read_pdf, gcTime: 0 } );

export const act_on_letters = () => mutationOptions( { mutationFn: api.act_on_letters, ...read_all_again } );
