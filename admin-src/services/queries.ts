import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import type { ServicesQuery } from '../../contract/services';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

export const services_query = ( query: ServicesQuery ) =>
	queryOptions( {
		queryKey: keys.list( 'services', query ),
		queryFn: () => api.read_services( query ),
		placeholderData: keepPreviousData,
	} );

export const coming_query = () => queryOptions( { queryKey: [ 'services', 'coming' ], queryFn: api.read_coming } );

export const hand_work_query = () =>
	queryOptions( { queryKey: [ 'services', 'by-hand' ], queryFn: api.read_hand_work } );

export const allow_rise = () => mutationOptions( { mutationFn: api.allow_rise, ...read_all_again } );
export const finish_hand_work = () => mutationOptions( { mutationFn: api.finish_hand_work, ...read_all_again } );
export const answer_drift = () => mutationOptions( { mutationFn: api.answer_drift, ...read_all_again } );
export const announce_removal = () => mutationOptions( { mutationFn: api.announce_removal, ...read_all_again } );
export const remove_service = () => mutationOptions( { mutationFn: api.remove_service, ...read_all_again } );
export const tell_state = () => mutationOptions( { mutationFn: api.tell_state, ...read_all_again } );
