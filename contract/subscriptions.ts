/** Customers, their subscriptions and their mandate. */
import { z } from 'zod';
import { amount, amount_input, civil_date, customer_type, id, interval, list_query, required_text, text } from './wire';
import { invoice_row } from './invoices';
import { promise, hold } from './agreements';
import { plan } from './plans';
import { service } from './services';
import { story_event } from './timeline';

/** Days and what they cost, or give back: a line on the next invoice. */
export const day_line = z.strictObject( {
	label: z.string(),
	first: civil_date,
	last: civil_date,
	amount,
} );

export const subscription = z.strictObject( {
	id,
	customer_id: id,
	customer: z.string(),
	customer_type,
	label: z.string(),
	/** per period, as priced in the shop (with or without VAT as the shop's tax settings say) */
	price: amount,
	quantity: z.int(),
	every: interval,
	/** anchor date: the first day of the first period */
	from: civil_date,
	/** last day of the last period; null = goes on */
	ends_on: civil_date.nullable(),
	state: z.enum( [ 'planned', 'active', 'paused', 'ending', 'ended' ] ),
	/** last day of the pause that runs; null = none does */
	paused_until: civil_date.nullable(),
	/** what was agreed to come later; null = nothing */
	coming: z
		.strictObject( { from: civil_date, label: z.string(), price: amount, quantity: z.int(), every: interval } )
		.nullable(),
	/** first day of the next period to be invoiced; null = none */
	next_period_on: civil_date.nullable(),
	/** day on which that period is invoiced */
	next_invoice_on: civil_date.nullable(),
	/** domain or account name on the panel */
	reference: z.string(),
} );

export const subscriptions = z.array( subscription );

const service_fields = {
	label: required_text( 200 ),
	price: amount_input,
	quantity: z.int().min( 1 ).max( 999 ).optional(),
	every: z.string(),
	from: civil_date,
	reference: text( 190 ).optional(),
};

export const service_input = z.strictObject( service_fields );

export const subscription_input = z.strictObject( {
	customer_id: id,
	customer_type,
	...service_fields,
} );

/** Changes hold from the next period that has not been invoiced. */
export const subscription_change = z.strictObject( {
	label: required_text( 200 ).optional(),
	price: amount_input.optional(),
	quantity: z.int().min( 1 ).max( 999 ).optional(),
	customer_type: customer_type.optional(),
	reference: text( 190 ).optional(),
} );

export const subscription_end_input = z.strictObject( {
	reason: text( 500 ).optional(),
	/** last day; left out = the end of the period that was invoiced last */
	ends_on: civil_date.optional(),
} );

/** Another plan; `at_once` false = from the first period that has not been invoiced. */
export const plan_change_input = z.strictObject( {
	label: required_text( 200 ),
	price: amount_input,
	quantity: z.int().min( 1 ).max( 999 ),
	every: z.string(),
	at_once: z.boolean(),
	/** what it costs goes on an invoice today, instead of on the next one */
	invoice_now: z.boolean().optional(),
} );

export const plan_change_preview = z.strictObject( {
	from: civil_date,
	lines: z.array( day_line ),
	sum: amount,
	/** what a period costs from then on */
	charge: amount,
	next_period_on: civil_date.nullable(),
} );

export const pause_input = z.strictObject( { until: civil_date, reason: text( 500 ).optional() } );

export const billing_day_input = z.strictObject( { day: z.int().min( 1 ).max( 28 ) } );

export const subscriptions_query = z.strictObject( {
	...list_query,
	customer_id: id.optional(),
	state: z.enum( [ 'planned', 'active', 'ending', 'ended' ] ).optional(),
	orderby: z.enum( [ 'id', 'label', 'customer', 'next_invoice_on' ] ).optional(),
} );

export const mandate = z.strictObject( {
	id,
	reference: z.string(),
	account_holder: z.string(),
	iban_last_four: z.string(),
	signed_on: civil_date,
	state: z.enum( [ 'active', 'ended' ] ),
	ended_on: civil_date.nullable(),
} );

/** The whole account number: each reading is written down. */
export const shown_iban = z.strictObject( { iban: z.string() } );

export const mandate_input = z.strictObject( {
	iban: required_text( 60 ),
	account_holder: text( 70 ).optional(),
	signed_on: civil_date,
	/** empty = the next free reference */
	reference: text( 35 ).optional(),
} );

export const customer_row = z.strictObject( {
	id,
	name: z.string(),
	email: z.string(),
	services: z.int(),
	open: amount,
	late: amount,
	direct_debit: z.boolean(),
	suspended: z.int(),
	/** what stops the timeline, if anything */
	paused: z.enum( [ 'none', 'hold', 'promise', 'plan' ] ),
	next_action_on: civil_date.nullable(),
} );

export const customers = z.array( customer_row );

export const customers_query = z.strictObject( {
	...list_query,
	state: z.enum( [ 'late', 'direct_debit', 'suspended', 'paused' ] ).optional(),
	orderby: z.enum( [ 'name', 'open', 'late', 'id' ] ).optional(),
} );

export const contact = z.strictObject( {
	name: z.string(),
	company: z.string(),
	email: z.string(),
	phone: z.string(),
	address: z.string(),
	postcode: z.string(),
	city: z.string(),
	country: z.string(),
	/** nl_NL or en_US: the language that messages to the customer are in */
	locale: z.string(),
} );

export const customer = z.strictObject( {
	id,
	contact,
	open: amount,
	late: amount,
	/** average days between due date and payment over paid invoices; null = nothing paid yet */
	days_late_on_average: z.int().nullable(),
	/** how they pay, from what follows; unknown = too little is known */
	grade: z.enum( [ 'good', 'fair', 'poor', 'unknown' ] ),
	/** promises and plans of the last two years */
	promises_kept: z.int(),
	promises_partly_kept: z.int(),
	promises_broken: z.int(),
	/** what direct debit would save in a year at the present price; 0.00 with a mandate */
	debit_saves_per_year: amount,
	/** that the owner put them in, for a timeline of their own; empty = none */
	group: z.string(),
	mandate: mandate.nullable(),
	subscriptions: z.array( subscription ),
	services: z.array( service ),
	invoices: z.array( invoice_row ),
	promise: promise.nullable(),
	plan: plan.nullable(),
	hold: hold.nullable(),
	/** what waits for the next invoice beside its periods */
	waiting: z.array( day_line ),
	history: z.array( story_event ),
} );

export const contact_input = z.strictObject( {
	name: required_text( 120 ),
	company: text( 120 ).optional(),
	email: required_text( 100 ),
	phone: text( 40 ).optional(),
	address: text( 200 ).optional(),
	postcode: text( 20 ).optional(),
	city: text( 100 ).optional(),
	country: z
		.string()
		.regex( /^[A-Z]{2}$/ )
		.optional(),
	locale: z.enum( [ 'nl_NL', 'en_US' ] ).optional(),
} );

export const group_input = z.strictObject( { group: text( 40 ) } );

/** A customer with services and mandate, saved in one go or not at all. */
export const customer_input = z.strictObject( {
	/** an existing WordPress user; then `contact` may be left out */
	user_id: id.optional(),
	contact: contact_input.optional(),
	customer_type,
	services: z.array( service_input ).min( 1 ).max( 50 ),
	mandate: mandate_input.optional(),
} );

/** WordPress users who are not yet a customer, to choose from. */
export const candidates = z.array( z.strictObject( { id, name: z.string(), email: z.string() } ) );
export const candidates_query = z.strictObject( { search: required_text( 100 ) } );

export type Subscription = z.infer< typeof subscription >;
export type SubscriptionInput = z.infer< typeof subscription_input >;
export type SubscriptionChange = z.infer< typeof subscription_change >;
export type PlanChangeInput = z.infer< typeof plan_change_input >;
export type PlanChangePreview = z.infer< typeof plan_change_preview >;
export type DayLine = z.infer< typeof day_line >;
export type Mandate = z.infer< typeof mandate >;
export type MandateInput = z.infer< typeof mandate_input >;
export type CustomerRow = z.infer< typeof customer_row >;
export type CustomersQuery = z.infer< typeof customers_query >;
export type Customer = z.infer< typeof customer >;
export type ContactInput = z.infer< typeof contact_input >;
export type CustomerInput = z.infer< typeof customer_input >;
