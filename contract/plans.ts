/** Payment plans: instalments with dates and amounts. */
import { z } from 'zod';
import { amount, amount_input, civil_date, id, text } from './wire';

export const instalment_input = z.strictObject( {
	/** last day on which it is paid in time */
	on: civil_date,
	amount: amount_input,
} );

export const plan_input = z.strictObject( {
	customer_id: id,
	/** in order of date */
	instalments: z.array( instalment_input ).min( 1 ).max( 60 ),
	note: text( 500 ).optional(),
} );

export const plan = z.strictObject( {
	id,
	customer_id: id,
	customer: z.string(),
	total: amount,
	/** of the invoices that it is about, since it was agreed */
	paid: amount,
	made_on: civil_date,
	/** date of the oldest instalment that is not paid; null = none is left, or the plan has ended */
	next_on: civil_date.nullable(),
	/** what is still to be paid of that instalment */
	next_amount: amount,
	state: z.enum( [ 'open', 'kept', 'broken', 'withdrawn' ] ),
	/** asked for by the customer in My Account */
	by_customer: z.boolean(),
	note: z.string(),
	instalments: z.array(
		z.strictObject( {
			on: civil_date,
			amount,
			open: amount,
			state: z.enum( [ 'paid', 'partly', 'open', 'missed' ] ),
		} )
	),
} );

export const plans = z.array( plan );

export type Plan = z.infer< typeof plan >;
export type PlanInput = z.infer< typeof plan_input >;
