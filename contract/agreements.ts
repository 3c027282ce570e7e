/** Promises, holds and disputes: what stops the timeline, and until when. */
import { z } from 'zod';
import { instalment_input } from './plans';
import { amount, amount_input, civil_date, id, instant, list_query, required_text, text } from './wire';

export const promise = z.strictObject( {
	id,
	customer_id: id,
	customer: z.string(),
	amount,
	/** paid of it since it was made */
	paid: amount,
	/** last day on which the promise is kept */
	by: civil_date,
	made_on: civil_date,
	state: z.enum( [ 'open', 'kept', 'broken', 'withdrawn' ] ),
	note: z.string(),
} );

export const promise_input = z.strictObject( {
	customer_id: id,
	amount: amount_input,
	by: civil_date,
	note: text( 500 ).optional(),
} );

export const hold = z.strictObject( {
	id,
	customer_id: id,
	customer: z.string(),
	started_on: civil_date,
	/** the first day on which things go on */
	until: civil_date,
	reason: z.string(),
	state: z.enum( [ 'open', 'ended' ] ),
} );

export const hold_input = z.strictObject( {
	customer_id: id,
	until: civil_date,
	reason: required_text( 500 ),
} );

export const dispute = z.strictObject( {
	id,
	invoice_id: id,
	invoice_number: z.string(),
	customer_id: id,
	customer: z.string(),
	opened_on: civil_date,
	closed_on: civil_date.nullable(),
	reason: z.string(),
	outcome: z.string(),
} );

export const dispute_input = z.strictObject( {
	invoice_id: id,
	reason: required_text( 500 ),
} );

/** Why a promise, hold or dispute ends before its time. */
export const end_input = z.strictObject( { reason: required_text( 500 ) } );

export const agreements_query = z.strictObject( {
	...list_query,
	customer_id: id.optional(),
	state: z.enum( [ 'open', 'ended', 'all' ] ).optional(),
	orderby: z.enum( [ 'id', 'customer' ] ).optional(),
} );

export const promises = z.array( promise );
export const holds = z.array( hold );
export const disputes = z.array( dispute );

/** A call to make, in the list of a day. */
export const call = z.strictObject( {
	id,
	customer_id: id,
	customer: z.string(),
	phone: z.string(),
	invoice_id: id,
	invoice_number: z.string(),
	step: z.string(),
	due_on: civil_date,
	state: z.enum( [ 'open', 'done', 'not_needed' ] ),
	/** past due in all, at the moment of asking */
	owed: amount,
	/** days that the oldest invoice is late */
	days_late: z.int(),
	/** day on which suspension comes if nothing is agreed; null = none planned */
	suspension_on: civil_date.nullable(),
	attempts: z.int(),
} );

export const call_sheet = call.extend( {
	email: z.string(),
	customer_type: z.enum( [ 'consumer', 'business' ] ),
	open_invoices: z.array(
		z.strictObject( {
			id,
			number: z.string(),
			due: civil_date,
			open: amount,
			days_late: z.int(),
		} )
	),
	/** earlier promises, newest first */
	promises: z.array( promise ),
	/** the last things that happened, newest first */
	history: z.array( z.strictObject( { on: civil_date, text: z.string() } ) ),
	notes: z.array( z.strictObject( { at: instant, by: z.string(), text: z.string() } ) ),
} );

export const calls_query = z.strictObject( {
	...list_query,
	state: z.enum( [ 'open', 'done', 'all' ] ).optional(),
	customer_id: id.optional(),
	orderby: z.enum( [ 'due_on', 'customer', 'owed' ] ).optional(),
} );

export const calls = z.array( call );

/** What came of a call. `promised` asks for amount and by; `plan` for instalments; `not_reached` for the day to try again. */
export const call_outcome_input = z.strictObject( {
	outcome: z.enum( [ 'promised', 'plan', 'reached', 'not_reached', 'dispute', 'will_not_pay', 'wrong_number' ] ),
	amount: amount_input.optional(),
	by: civil_date.optional(),
	/** in order of date */
	instalments: z.array( instalment_input ).min( 1 ).max( 60 ).optional(),
	again_on: civil_date.optional(),
	note: text( 1000 ).optional(),
} );

export type Promised = z.infer< typeof promise >;
export type PromiseInput = z.infer< typeof promise_input >;
export type Hold = z.infer< typeof hold >;
export type HoldInput = z.infer< typeof hold_input >;
export type Dispute = z.infer< typeof dispute >;
export type DisputeInput = z.infer< typeof dispute_input >;
export type Call = z.infer< typeof call >;
export type CallSheet = z.infer< typeof call_sheet >;
export type CallsQuery = z.infer< typeof calls_query >;
export type CallOutcomeInput = z.infer< typeof call_outcome_input >;
