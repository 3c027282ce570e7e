import { keepPreviousData, mutationOptions, queryOptions, type MutationFunctionContext } from '@tanstack/react-query';
import type { Customer, CustomersQuery, PlanChangeInput } from '../../contract/subscriptions';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

export const customers_query = ( query: CustomersQuery ) =>
	queryOptions( {
		queryKey: keys.list( 'customers', query ),
		queryFn: () => api.read_customers( query ),
		placeholderData: keepPreviousData,
	} );

export const customer_query = ( id: number ) =>
	queryOptions( { queryKey: keys.customer( id ), queryFn: () => api.read_customer( id ) } );

export const candidates_query = ( search: string ) =>
	queryOptions( {
		queryKey: [ 'customers', 'candidates', search ],
		queryFn: () => api.read_candidates( search ),
		enabled: search.length > 1,
		placeholderData: keepPreviousData,
	} );

const shown_at_once = {
	...read_all_again,
	onSuccess: ( customer: Customer, _input: unknown, _result: unknown, { client }: MutationFunctionContext ) => {
		client.setQueryData( keys.customer( customer.id ), customer );
	},
};

export const add_customer = () => mutationOptions( { mutationFn: api.add_customer, ...shown_at_once } );
export const change_contact = () => mutationOptions( { mutationFn: api.change_contact, ...shown_at_once } );
export const put_in_group = () => mutationOptions( { mutationFn: api.put_in_group, ...shown_at_once } );
export const sign_mandate = () => mutationOptions( { mutationFn: api.sign_mandate, ...shown_at_once } );
/** Not kept in memory by the query client: it is shown and gone. */
export const show_iban = () => mutationOptions( { mutationFn: api.show_iban, gcTime: 0 } );
export const end_mandate = () => mutationOptions( { mutationFn: api.end_mandate, ...shown_at_once } );
export const add_subscription = () => mutationOptions( { mutationFn: api.add_subscription, ...read_all_again } );
export const change_subscription = () => mutationOptions( { mutationFn: api.change_subscription, ...read_all_again } );
export const end_subscription = () => mutationOptions( { mutationFn: api.end_subscription, ...read_all_again } );
export const change_plan = () => mutationOptions( { mutationFn: api.change_plan, ...read_all_again } );
export const pause_subscription = () => mutationOptions( { mutationFn: api.pause_subscription, ...read_all_again } );
export const resume_subscription = () => mutationOptions( { mutationFn: api.resume_subscription, ...read_all_again } );
export const change_billing_day = () => mutationOptions( { mutationFn: api.change_billing_day, ...shown_at_once } );

export const plan_preview_query = ( id: number, input: PlanChangeInput ) =>
	queryOptions( {
		queryKey: [ 'plan-preview', id, input ],
		queryFn: () => api.preview_plan_change( id, input ),
		placeholderData: keepPreviousData,
		retry: false,
	} );
