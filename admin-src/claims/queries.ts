import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../components/wire/client';
import * as api from './api';

export const claim_query = ( id: number, on: string ) =>
	queryOptions( {
		queryKey: [ 'claims', 'one', id, on ],
		queryFn: () => api.read_claim( id, on ),
		placeholderData: keepPreviousData,
	} );

export const hand_over = () => mutationOptions( { mutationFn: api.hand_over, ...read_all_again } );
