import {
	candidates,
	customer,
	customers,
	shown_iban,
	plan_change_preview,
	subscription,
	type ContactInput,
	type CustomerInput,
	type CustomersQuery,
	type MandateInput,
	type PlanChangeInput,
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

export const put_in_group = ( { id, group }: On< { group: string } > ) =>
	send( customer, 'PUT', `/customers/${ id }/group`, { group } );

export const sign_mandate = ( { id, ...input }: On< MandateInput > ) =>
	send( customer, 'POST', `/customers/${ id }/mandate`, input );

export const end_mandate = ( id: number ) => send( customer, 'DELETE', `/customers/${ id }/mandate` );

export const show_iban = ( id: number ) => send( shown_iban, 'POST', `/customers/${ id }/mandate/iban` );

export const add_subscription = ( input: SubscriptionInput ) => send( subscription, 'POST', '/subscriptions', input );

export const change_subscription = ( { id, ...input }: On< SubscriptionChange > ) =>
	send( subscription, 'PATCH', `/subscriptions/${ id }`, input );

export const end_subscription = ( { id, ...input }: On< { reason?: string; ends_on?: string } > ) =>
	send( subscription, 'POST', `/subscriptions/${ id }/end`, input );

export const preview_plan_change = ( id: number, input: PlanChangeInput ) =>
	send( plan_change_preview, 'POST', `/subscriptions/${ id }/plan/preview`, input );

export const change_plan = ( { id, ...input }: On< PlanChangeInput > ) =>
	send( subscription, 'POST', `/subscriptions/${ id }/plan`, input );

export const pause_subscription = ( { id, ...input }: On< { until: string; reason: string } > ) =>
	send( subscription, 'POST', `/subscriptions/${ id }/pause`, input );

export const resume_subscription = ( id: number ) => send( subscription, 'POST', `/subscriptions/${ id }/resume` );

export const change_billing_day = ( { id, day }: On< { day: number } > ) =>
	send( customer, 'POST', `/customers/${ id }/billing-day`, { day } );
