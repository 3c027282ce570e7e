/** On which terms somebody may have a service: rules in order, and what was decided by them. */
import { z } from 'zod';
import { amount, amount_input, civil_date, customer_type, id, text } from './wire';

export const acceptance_terms = z.strictObject( {
	/** the service begins when it is paid for */
	in_advance: z.boolean(),
	/** of the price of a period; 0 = no deposit */
	deposit_percent: z.int().min( 0 ).max( 100 ),
	/** days to pay an invoice; null = as the shop has it */
	term_days: z.int().min( 1 ).max( 60 ).nullable(),
	/** only by direct debit */
	mandate: z.boolean(),
	/** the owner looks first */
	approval: z.boolean(),
} );

/** Everything that a rule names must be so; null = it does not matter. The first rule that fits holds. */
const conditions = {
	name: text( 80 ),
	customer_type: customer_type.nullable(),
	/** has paid us before */
	known: z.boolean().nullable(),
	days_late_from: z.int().min( 1 ).max( 999 ).nullable(),
	broken_from: z.int().min( 1 ).max( 99 ).nullable(),
	suspensions_from: z.int().min( 1 ).max( 99 ).nullable(),
};

export const acceptance_rule = z.strictObject( {
	...conditions,
	/** of one period of all that is ordered */
	amount_from: amount.nullable(),
	terms: acceptance_terms,
} );

export const acceptance_rules = z.strictObject( {
	version: z.int(),
	rules: z.array( acceptance_rule ),
	/** whether a plug-in answers the filter of the credit check */
	has_credit_check: z.boolean(),
} );

export const acceptance_rules_input = z.strictObject( {
	based_on: z.int().min( 0 ),
	rules: z
		.array( z.strictObject( { ...conditions, amount_from: amount_input.nullable(), terms: acceptance_terms } ) )
		.max( 20 ),
} );

export const acceptance = z.strictObject( {
	id,
	customer_id: z.int(),
	customer: z.string(),
	/** 0 = a service that the owner added */
	order_id: z.int(),
	order_url: z.string(),
	subscription_id: z.int(),
	terms: acceptance_terms,
	/** its place, from 1; 0 = no rule fitted */
	rule: z.int(),
	rule_name: z.string(),
	/** what the credit check said */
	outside: z.string(),
	days_late: z.int(),
	broken: z.int(),
	suspensions: z.int(),
	/** of one period of what was ordered */
	amount,
	state: z.enum( [ 'accepted', 'waiting', 'refused', 'withdrawn' ] ),
	decided_on: civil_date,
	/** what the customer was told when it was refused */
	reason: z.string(),
} );

export const acceptances = z.array( acceptance );

/** Without a customer: those that wait for the owner. */
export const acceptances_query = z.strictObject( { customer_id: id.optional() } );

export const acceptance_answer_input = z.strictObject( {
	accepts: z.boolean(),
	/** to the customer, when it is refused */
	reason: text( 500 ).optional(),
} );

export type AcceptanceRules = z.infer< typeof acceptance_rules >;
export type AcceptanceRule = z.infer< typeof acceptance_rule >;
export type AcceptanceRulesInput = z.infer< typeof acceptance_rules_input >;
export type AcceptanceTerms = z.infer< typeof acceptance_terms >;
export type Acceptance = z.infer< typeof acceptance >;
