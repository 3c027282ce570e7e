import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { read_all_again } from '../wire/client';
import * as api from './api';

export const rules_query = () => queryOptions( { queryKey: [ 'acceptance', 'rules' ], queryFn: api.read_rules } );

/** Of one customer, or all that wait for the owner. */
export const acceptances_query = ( customer_id?: number ) =>
	queryOptions( {
		queryKey: [ 'acceptance', 'list', customer_id ?? 0 ],
		queryFn: () => api.read_acceptances( customer_id === undefined ? {} : { customer_id } ),
	} );

export const save_rules = () => mutationOptions( { mutationFn: api.save_rules, ...read_all_again } );
export const answer_order = () => mutationOptions( { mutationFn: api.answer_order, ...read_all_again } );
