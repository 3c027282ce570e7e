/** What a customer can be asked on a day, with its working, and what handing it over asks for. */
import { z } from 'zod';
import { amount, civil_date, id, text } from './wire';

const interest_slice = z.strictObject( {
	from: civil_date,
	until: civil_date,
	days: z.int(),
	/** per cent a year */
	rate: z.string(),
	base: amount,
	amount,
} );

export const claim_question = z.enum( [
	'reminded',
	'called',
	'notice_delivered',
	'term_passed',
	'notice_proved',
	'no_dispute',
	'nothing_arranged',
	'terms_known',
	'address_known',
	'worth_it',
] );

export const claim = z.strictObject( {
	customer_id: id,
	customer: z.string(),
	on: civil_date,
	invoices: z.array(
		z.strictObject( {
			id,
			number: z.string(),
			due: civil_date,
			open: amount,
			interest: amount,
			/** each payment, and what is open, bore interest until its day; below zero = money that went back */
			parts: z.array(
				z.strictObject( { amount, until: civil_date, interest: amount, slices: z.array( interest_slice ) } )
			),
		} )
	),
	/** added, and not paid in full */
	costs: z.array( z.strictObject( { kind: z.string(), amount, open: amount, added_on: civil_date } ) ),
	principal: amount,
	interest: amount,
	costs_open: amount,
	total: amount,
	/** what the scale of the law gives on the principal, added or not */
	costs_by_scale: amount,
	court_fee: amount,
	/** empty = the owner's own figure */
	court_fee_source: z.string(),
	checklist: z.array( z.strictObject( { question: claim_question, holds: z.boolean() } ) ),
	may_be_handed_over: z.boolean(),
	handed_over: z.strictObject( { to: z.enum( [ 'agency', 'lawyer' ] ), on: civil_date } ).nullable(),
	/** the file for agency and lawyer */
	file_url: z.strictObject( { agency: z.string(), lawyer: z.string() } ),
} );

export const claim_query = z.strictObject( { on: civil_date.optional() } );

export const hand_over_input = z.strictObject( {
	to: z.enum( [ 'agency', 'lawyer' ] ),
	note: text( 500 ).optional(),
} );

export type Claim = z.infer< typeof claim >;
export type HandOverInput = z.infer< typeof hand_over_input >;
