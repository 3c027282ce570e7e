/** Services: what is suspended and restored, and the gate's answers. */
import { z } from 'zod';
import { story_event, suspension_level } from './timeline';
import { civil_date, id, instant, list_query, required_text, text } from './wire';

export const service_state = z.enum( [ 'active', 'suspended', 'unknown', 'terminated' ] );

/** The questions of the suspension gate; all must be answered with yes. */
export const gate_question = z.enum( [
	'past_due',
	'above_tolerance',
	'no_debit_under_way',
	'bank_recent',
	'no_dispute',
	'no_promise',
	'no_plan',
	'no_hold',
	'warned_in_time',
	'not_exempt',
	'below_daily_maximum',
	'runner_steady',
	'this_site_acts',
	'no_emergency_stop',
	'panel_connected',
	'level_possible',
	'no_sudden_rise',
	'day_allowed',
] );

export const gate_answer = z.strictObject( {
	question: gate_question,
	holds: z.boolean(),
	/** the fact behind the answer: a date, an amount, a count; empty when there is none */
	detail: z.string(),
} );

export const service = z.strictObject( {
	id,
	subscription_id: id,
	customer_id: id,
	customer: z.string(),
	label: z.string(),
	/** how the panel knows it: domain or account name */
	reference: z.string(),
	wanted: z.enum( [ 'active', 'suspended', 'terminated' ] ),
	actual: service_state,
	epoch: z.int(),
	/** when the panel last confirmed the state */
	read_back_at: instant.nullable(),
	since: civil_date.nullable(),
	exempt_until: civil_date.nullable(),
	exempt_reason: z.string(),
	/** the panel's or the outbox's last complaint, plain text */
	last_error: z.string(),
	server_id: id,
	server: z.string(),
	/** what the panel calls it; empty = the reference */
	account: z.string(),
	/** how far it is suspended, or was last */
	level: suspension_level,
	/** found on the panel where another state had been confirmed; null = nothing is wrong */
	drift: service_state.nullable(),
	drift_on: civil_date.nullable(),
	/** of the customer, over all his services */
	customer_exempt_until: civil_date.nullable(),
	customer_exempt_reason: z.string(),
	/** the announced day of removal */
	terminates_on: civil_date.nullable(),
	backup_note: z.string(),
} );

export const service_detail = service.extend( {
	/** each question with its answer, as of now */
	gate: z.array( gate_answer ),
	/** the day from which suspension would be allowed if nothing changes; null = none is coming */
	suspension_from: civil_date.nullable(),
	/** what happened to it, newest first */
	story: z.array( story_event ),
	/** what the panel would do if it were suspended fully; null = it cannot do this mildly enough */
	does: suspension_level.nullable(),
} );

export const services_query = z.strictObject( {
	...list_query,
	state: z.enum( [ 'active', 'suspended', 'unknown', 'differs', 'exempt', 'drifted', 'removal' ] ).optional(),
	orderby: z.enum( [ 'label', 'customer', 'since' ] ).optional(),
} );

export const services = z.array( service );

export const service_action_input = z.strictObject( {
	action: z.enum( [ 'suspend', 'restore', 'read' ] ),
	reason: required_text( 500 ),
	/** of a suspension; left out = full */
	level: suspension_level.optional(),
} );

/** Which state is right: the one that was found, or the one that was wanted. */
export const drift_answer_input = z.strictObject( {
	leave: z.boolean(),
	reason: required_text( 500 ),
} );

/** The panel did not tell, and somebody looked there himself. */
export const seen_state_input = z.strictObject( {
	seen: z.enum( [ 'active', 'suspended' ] ),
	reason: required_text( 500 ),
} );

export const termination_input = z.strictObject( {
	/** null = it is taken back */
	on: civil_date.nullable(),
	reason: required_text( 500 ),
} );

/** A person says: remove it now, for good. */
export const removal_input = z.strictObject( {
	/** typed once more */
	reference: text( 190 ),
	/** where the last backup is, or of which day */
	backup: required_text( 500 ),
	reason: required_text( 500 ),
} );

/** Never suspend this service, or not before a date. */
export const service_exemption_input = z.strictObject( {
	exempt_until: civil_date.nullable(),
	reason: text( 500 ),
} );

export type Service = z.infer< typeof service >;
export type ServiceDetail = z.infer< typeof service_detail >;
export type GateAnswer = z.infer< typeof gate_answer >;
export type ServicesQuery = z.infer< typeof services_query >;
export type ServiceActionInput = z.infer< typeof service_action_input >;
export type DriftAnswerInput = z.infer< typeof drift_answer_input >;
export type SeenStateInput = z.infer< typeof seen_state_input >;
export type TerminationInput = z.infer< typeof termination_input >;
export type RemovalInput = z.infer< typeof removal_input >;
export type ServiceExemptionInput = z.infer< typeof service_exemption_input >;
