import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../wire/client';
import { keys } from '../wire/keys';
import * as api from './api';

export const service_query = ( id: number ) =>
	queryOptions( { queryKey: keys.service( id ), queryFn: () => api.read_service( id ) } );

export const act_on_service = () => mutationOptions( { mutationFn: api.act_on_service, ...read_all_again } );
export const exempt_customer = () => mutationOptions( { mutationFn: api.exempt_customer, ...read_all_again } );
export const exempt_service = () => mutationOptions( { mutationFn: api.exempt_service, ...read_all_again } );
