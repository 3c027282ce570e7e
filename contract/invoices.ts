/** Invoices: the list, the page, and what can be done to one. */
import { z } from 'zod';
import { amount, amount_input, civil_date, customer_type, id, list_query, text } from './wire';
import { plan } from './plans';
import { future_step, story_event } from './timeline';

/** `late` = open and past due. */
export const invoice_state = z.enum( [ 'open', 'late', 'collecting', 'paid', 'cancelled' ] );

export const payment_method = z.enum( [ 'transfer', 'direct_debit' ] );

export const next_step = z.strictObject( {
	key: z.string(),
	label: z.string(),
	on: civil_date,
} );

export const invoice_row = z.strictObject( {
	id,
	number: z.string(),
	order_id: id,
	customer_id: id,
	customer: z.string(),
	issued: civil_date,
	due: civil_date,
	total: amount,
	open: amount,
	currency: z.string(),
	state: invoice_state,
	method: payment_method,
	/** days past due; 0 = not late */
	days_late: z.int(),
	disputed: z.boolean(),
	suspended: z.boolean(),
	/** what pauses the customer's timeline */
	paused: z.enum( [ 'none', 'hold', 'promise', 'plan' ] ),
	next_step: next_step.nullable(),
} );

export const invoices = z.array( invoice_row );

export const invoices_query = z.strictObject( {
	...list_query,
	state: z.enum( [ 'open', 'late', 'collecting', 'paid', 'cancelled' ] ).optional(),
	method: payment_method.optional(),
	view: z.enum( [ 'suspended', 'promised', 'called', 'disputed' ] ).optional(),
	customer_id: id.optional(),
	/** days past due, both included */
	late_from: z.int().min( 0 ).optional(),
	late_to: z.int().min( 0 ).optional(),
	orderby: z.enum( [ 'number', 'issued', 'due', 'customer', 'total', 'open' ] ).optional(),
} );

export const invoice_line = z.strictObject( {
	label: z.string(),
	first: civil_date,
	last: civil_date,
	quantity: z.int(),
	/** as priced, before discount */
	amount,
	discount: amount,
} );

/** what was bought beside: a set-up fee, an ordinary product, shipping */
export const other_line = invoice_line.omit( { first: true, last: true } );

export const debit = z.strictObject( {
	id,
	amount,
	collection_on: civil_date,
	state: z.enum( [ 'planned', 'ready', 'exported', 'submitted', 'collected', 'returned', 'withdrawn' ] ),
	/** where the money stands today */
	phase: z.enum( [ 'planned', 'submitted', 'provisional', 'final', 'returned', 'withdrawn' ] ),
	/** last day on which the bank can return it for want of funds */
	returnable_until: civil_date,
	/** last day on which the customer gets it back without a reason; final after it */
	refundable_until: civil_date,
	/** last day on which a debit without a valid mandate can come back */
	unauthorised_until: civil_date,
} );

export const invoice = invoice_row.extend( {
	customer_type,
	lines: z.array( invoice_line ),
	other_lines: z.array( other_line ),
	/** sum of the lines before discount, without VAT */
	subtotal: amount,
	discount: amount,
	net: amount,
	vat: amount,
	vat_lines: z.array( z.strictObject( { label: z.string(), amount } ) ),
	prices_include_vat: z.boolean(),
	paid: amount,
	/** what the invoice would have been by direct debit; null = it already is, or no discount is set */
	with_debit: amount.nullable(),
	debit: debit.nullable(),
	pay_url: z.string(),
	order_url: z.string(),
	phone: z.string(),
	promise_id: id.nullable(),
	/** the payment plan that runs */
	plan: plan.nullable(),
	hold_id: id.nullable(),
	dispute_id: id.nullable(),
	/** until when a promise, plan or hold pauses the timeline */
	paused_until: civil_date.nullable(),
	today: civil_date,
	/** leads the customer's timeline now: steps run for this invoice */
	leads: z.boolean(),
	services: z.array(
		z.strictObject( {
			id,
			label: z.string(),
			wanted: z.enum( [ 'active', 'suspended', 'terminated' ] ),
			actual: z.enum( [ 'active', 'suspended', 'unknown', 'terminated' ] ),
			suspension_from: civil_date.nullable(),
		} )
	),
	story: z.array( story_event ),
	future: z.array( future_step ),
} );

/** the papers of an invoice: itself and its credit notes */
export const paper_row = z.strictObject( {
	kind: z.enum( [ 'invoice', 'credit_note' ] ),
	id,
	number: z.string(),
	issued: civil_date,
	total: amount,
} );

export const papers_of_invoice = z.array( paper_row );

export const paper_query = z.strictObject( {
	kind: z.enum( [ 'invoice', 'credit_note' ] ),
	as: z.enum( [ 'pdf', 'ubl' ] ),
} );

/** a file, as base64 */
export const file = z.strictObject( {
	name: z.string(),
	media_type: z.string(),
	content: z.string(),
} );

/** Money that came in outside WooCommerce, or a collection that the bank reported. */
export const payment_input = z.strictObject( {
	/** default: what is open */
	amount: amount_input.optional(),
	/** default: today */
	paid_on: civil_date.optional(),
	/** statement reference; the same reference on the same invoice is booked once */
	reference: text( 100 ).optional(),
} );

export const collection_input = z.strictObject( {
	/** default: the day it was planned for */
	collected_on: civil_date.optional(),
} );

export const debit_return_input = z.strictObject( {
	returned_on: civil_date.optional(),
	/** the bank's code, such as AM04 */
	reason: z.string().regex( /^[A-Z]{2}\d{2}$/ ),
} );

export type PaperRow = z.infer< typeof paper_row >;
export type PaperQuery = z.infer< typeof paper_query >;
export type WireFile = z.infer< typeof file >;
export type InvoiceRow = z.infer< typeof invoice_row >;
export type InvoicesQuery = z.infer< typeof invoices_query >;
export type Invoice = z.infer< typeof invoice >;
export type PaymentInput = z.infer< typeof payment_input >;
