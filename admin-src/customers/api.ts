import {
	candidates,
	customer,
	customers,
	shown_iban,
	subscription,
	type ContactInput,
	type CustomerInput,
	type CustomersQuery,
	type MandateInput,
	type SubscriptionChange,
	type SubscriptionInput,
} from '../../contract/subscriptions';
import { get, list, send } from '../components/wire/api';

type On< Input > = Input & { id: number };

export const read_customers = ( query: CustomersQuery ) => list( customers, '/customers', query );
export const read_customer = ( id: number ) => get( customer, `/customers/${ id }` );
export const read_candidates = ( search: string ) => get( candidates, '/customers/candidates', { search } );

export const add_customer = ( input: CustomerInput ) => send( customer, 'POST', '/customers', input );

export const change_contact = ( { id, ...input }: On< ContactInput > ) =>
	send( customer, 'PUT', `/customers/${ id }/contact`, input );

export const sign_mandate = ( { id, ...input }: On< MandateInput > ) =>
	send( customer, 'POST', `/customers/${ id }/mandate`, input );

export const end_mandate = ( id: number ) => send( customer, 'DELETE', `/customers/${ id }/mandate` );

export const show_iban = ( id: number ) => send( shown_iban, 'POST', `/customers/${ id }/mandate/iban` );

export const add_subscription = ( input: SubscriptionInput ) => send( subscription, 'POST', '/subscriptions', input );

export const change_subscription = ( { id, ...input }: On< SubscriptionChange > ) =>
	send( subscription, 'PATCH', `/subscriptions/${ id }`, input );

export const end_subscription = ( { id, reason }: { id: number; reason: string } ) =>
	send( subscription, 'POST', `/subscriptions/${ id }/end`, reason ? { reason } : {} );
