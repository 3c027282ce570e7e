/** The timeline: the policy's steps, what happened, and what comes. */
import { z } from 'zod';
import { amount, civil_date, customer_type, id, instant, required_text, text } from './wire';

export const step_kind = z.enum( [
	'message',
	'call',
	'letter',
	'fee',
	'formal_notice',
	'costs',
	'suspend',
	'hand_over',
	'voucher',
	'feedback',
	'task',
] );

/** How far a suspension goes; incoming mail arrives at every level. */
export const suspension_level = z.enum( [ 'login', 'page', 'mail', 'full' ] );

const payment_method = z.enum( [ 'transfer', 'direct_debit' ] );

/** For which invoices; null or empty asks nothing. Amounts are the invoice's total. */
const conditions = {
	method: payment_method.nullable(),
	at_least: amount.nullable(),
	below: amount.nullable(),
	/** that the owner put the customer in */
	group: text( 40 ),
};

export const step_conditions = z.strictObject( conditions );
export const timeline_conditions = z.strictObject( { type: customer_type.nullable(), ...conditions } );

/** How a step is done; all of it off by default. */
export const step_manner = z.strictObject( {
	channel: z.enum( [ 'email', 'sms', 'letter', 'preferred' ] ),
	/** a call comes again every day until something is agreed */
	daily: z.boolean(),
	working_days: z.boolean(),
	/** hours of the shop's clock between which a message leaves */
	from_hour: z.int().min( 0 ).max( 23 ).nullable(),
	until_hour: z.int().min( 1 ).max( 24 ).nullable(),
	/** days count from the payment: voucher and feedback */
	after_payment: z.boolean(),
} );

const words = z.strictObject( { subject: text( 200 ), body: text( 5000 ) } );

/** by `email.nl`, `sms.en`, …: the owner's texts by channel and language */
const step_texts = z.record( z.string(), words );

const step_shape = {
	key: z.string().regex( /^[a-z][a-z0-9_]{0,39}$/ ),
	/** civil days after the due date, or after the payment; below 0: before it */
	day: z.int().min( -60 ).max( 365 ),
	do: step_kind,
	/** the owner's own name for the step; empty = the name that comes with its key */
	label: text( 80 ),
	enabled: z.boolean(),
	/** fixed fee, only for businesses that accepted it; of a voucher; own costs */
	amount: amount.nullable(),
	only: customer_type.nullable(),
	/** text of the message in any language; empty = the text that comes with its key */
	subject: text( 200 ),
	body: text( 5000 ),
	/** of a suspension; what the panel cannot do falls to the next milder level */
	level: suspension_level.nullable().optional(),
};

export const step = z.strictObject( {
	...step_shape,
	conditions: step_conditions,
	manner: step_manner,
	texts: step_texts,
} );

/** What is left out is off. */
export const step_input = z.strictObject( {
	...step_shape,
	conditions: step_conditions.optional(),
	manner: step_manner.optional(),
	texts: step_texts.optional(),
} );

/** A rule of law that a set of steps breaks, with the repair that would mend it. */
export const objection = z.strictObject( {
	step: z.string(),
	rule: z.string(),
	message: z.string(),
	/** where the rule is written; empty where it follows from what is reasonable */
	law: z.string(),
	/** the earliest day on which the step would be allowed; null = it can't be mended by moving */
	move_to_day: z.int().nullable(),
} );

const timeline_key = z.string().regex( /^[a-z][a-z0-9_]{0,39}$/ );

export const timeline = z.strictObject( {
	key: timeline_key,
	/** the owner's; empty for the default one */
	name: z.string(),
	/** of the default one: none, it takes whom no other takes */
	conditions: timeline_conditions,
	/** among all versions of all timelines: what an edit is based on */
	version: z.int(),
	/** among the versions of this one; 0 = as it came with the plugin */
	number: z.int(),
	saved_at: instant.nullable(),
	saved_by: z.string(),
	steps: z.array( step ),
	/** the text that comes with each message step when the owner wrote none, by step key */
	default_texts: z.record( z.string(), z.strictObject( { subject: z.string(), body: z.string() } ) ),
	objections: z.array( objection ),
	/** open invoices that are kept on an older version of it */
	kept_invoices: z.int(),
} );

/** All timelines, in the order in which they are asked; the default one last. */
export const timelines = z.array(
	z.strictObject( {
		key: timeline_key,
		name: z.string(),
		conditions: timeline_conditions,
		version: z.int(),
		number: z.int(),
		steps: z.int(),
		kept_invoices: z.int(),
	} )
);

const edited = {
	/** of a timeline that is not the default one */
	name: text( 80 ).optional(),
	conditions: timeline_conditions.optional(),
	steps: z.array( step_input ).min( 1 ).max( 40 ),
	/** keep: open invoices stay on the version they began with; move: they come along */
	open_invoices: z.enum( [ 'keep', 'move' ] ).optional(),
};

export const timeline_input = z.strictObject( {
	/** the version that was edited; a newer one on the server is a conflict (409) */
	version: z.int(),
	...edited,
} );

export const timeline_preview_input = z.strictObject( {
	...edited,
	/** `next` of the slice before; left out for the first one */
	after: z.int().min( 0 ).optional(),
} );

export const timeline_removal_input = z.strictObject( { version: z.int() } );

/** A message of a timeline that is being edited, for a real customer; `send` has it sent to whoever asks. */
export const trial_input = z.strictObject( {
	steps: edited.steps,
	step: z.string().regex( /^[a-z][a-z0-9_]{0,39}$/ ),
	channel: z.enum( [ 'email', 'sms', 'letter' ] ),
	language: z.enum( [ 'nl', 'en' ] ),
	customer_id: id,
	/** by e-mail only */
	send: z.boolean().optional(),
} );

export const trial = z.strictObject( {
	subject: z.string(),
	/** plain text, as it would be sent */
	text: z.string(),
	/** the address it went to; empty = nowhere */
	sent_to: z.string(),
} );

const tally = z.strictObject( {
	messages: z.int(),
	calls: z.int(),
	letters: z.int(),
	suspensions: z.int(),
	costs: z.int(),
	hand_overs: z.int(),
	vouchers: z.int(),
	tasks: z.int(),
} );

/**
 * What a change does in the next days, nobody paying: the old version against the new. A slice of the customers, as
 * many as can be looked at in a second; the slices together are the answer.
 */
export const timeline_preview = z.strictObject( {
	from: civil_date,
	until: civil_date,
	/** customers looked at in this slice, and how many there are to look at altogether */
	customers: z.int(),
	customers_in_all: z.int(),
	now: tally,
	then: tally,
	changes: z.array(
		z.strictObject( {
			customer_id: id,
			customer: z.string(),
			step: z.string(),
			/** the owner's own name for the step */
			label: z.string(),
			do: step_kind,
			on_now: civil_date.nullable(),
			on_then: civil_date.nullable(),
		} )
	),
	/** more than `changes` holds, in a shop where much changes */
	changes_in_all: z.int(),
	/** customer after whom the next slice begins; null = this was the last one */
	next: z.int().nullable(),
	objections: z.array( objection ),
} );

/** One line of the story on an invoice or a customer. */
export const story_event = z.strictObject( {
	id,
	on: civil_date,
	at: instant,
	event: z.enum( [
		'invoice_issued',
		'message_sent',
		'message_failed',
		'message_bounced',
		'message_delivered',
		'call_due',
		'task_due',
		'task_done',
		'call_made',
		'letter_made',
		'letter_sent',
		'letter_delivered',
		'letter_came_back',
		'fee_added',
		'fee_refused',
		'debit_submitted',
		'debit_collected',
		'debit_returned',
		'payment_booked',
		'invoice_paid',
		'invoice_reopened',
		'invoice_cancelled',
		'credit_note_issued',
		'mandate_signed',
		'mandate_ended',
		'iban_shown',
		'mandate_held',
		'suspension_wanted',
		'service_suspended',
		'restore_wanted',
		'service_restored',
		'suspension_held',
		'promise_recorded',
		'promise_kept',
		'promise_broken',
		'promise_withdrawn',
		'plan_agreed',
		'plan_kept',
		'plan_broken',
		'plan_withdrawn',
		'claim_handed_over',
		'hold_started',
		'hold_ended',
		'dispute_opened',
		'dispute_closed',
		'step_skipped',
		'step_moved',
		'step_superseded',
		'handed_over',
		'subscription_started',
		'subscription_changed',
		'subscription_ended',
		'subscription_paused',
		'subscription_resumed',
		'billing_day_changed',
		'contract_withdrawn',
		'drift_found',
		'termination_announced',
		'service_terminated',
		'arrangement_asked',
		'terms_accepted',
		'paid_back',
		'effect_parked',
		'voucher_made',
		'feedback_given',
		'opted_out',
		'note',
	] ),
	/** key of the step, or empty */
	step: z.string(),
	/** who did it; empty = by itself */
	actor: z.string(),
	invoice_id: id.nullable(),
	invoice_number: z.string(),
	amount: amount.nullable(),
	/** a date that the event names: promised by, hold until, suspension from */
	names_date: civil_date.nullable(),
	/** reason or note, plain text */
	detail: z.string(),
	/** machine keys of reasons (gate, refusal) */
	reasons: z.array( z.string() ),
	message_id: id.nullable(),
} );

/** A step that has yet to come. */
export const future_step = z.strictObject( {
	key: z.string(),
	do: step_kind,
	label: z.string(),
	on: civil_date,
	/** why it falls on that day, or why it waits */
	state: z.enum( [ 'planned', 'waiting', 'not_needed' ] ),
	why: z.array( z.string() ),
	/** the date or the amount that `why` speaks of */
	names_date: civil_date.nullable(),
	amount: amount.nullable(),
	may_run_now: z.boolean(),
	may_move: z.boolean(),
	may_skip: z.boolean(),
} );

export const step_action_input = z.strictObject( {
	action: z.enum( [ 'run_now', 'skip', 'move' ] ),
	/** the new day, for `move` */
	on: civil_date.optional(),
	reason: required_text( 500 ),
} );

/** A message as it was, or will be, sent. */
export const message = z.strictObject( {
	id,
	step: z.string(),
	channel: z.enum( [ 'email', 'letter', 'sms' ] ),
	to: z.string(),
	subject: z.string(),
	/** plain text as sent */
	body: z.string(),
	state: z.enum( [ 'waiting', 'handed_over', 'delivered', 'bounced', 'withdrawn', 'parked' ] ),
	handed_over_at: instant.nullable(),
	last_error: z.string(),
} );

export type SuspensionLevel = z.infer< typeof suspension_level >;
export type StepKind = z.infer< typeof step_kind >;
export type Step = z.infer< typeof step >;
export type TimelineConditions = z.infer< typeof timeline_conditions >;
export type Timelines = z.infer< typeof timelines >;
export type Objection = z.infer< typeof objection >;
export type Timeline = z.infer< typeof timeline >;
export type TimelineInput = z.infer< typeof timeline_input >;
export type TimelinePreview = z.infer< typeof timeline_preview >;
export type TrialInput = z.infer< typeof trial_input >;
export type StoryEvent = z.infer< typeof story_event >;
export type FutureStep = z.infer< typeof future_step >;
export type StepActionInput = z.infer< typeof step_action_input >;
export type Message = z.infer< typeof message >;

/** What somebody outside says became of a message; signed, see docs/mail-reports.md. */
export const mail_report_input = z.strictObject( {
	/** made anew for each report; it counts once */
	nonce: z.string().regex( /^[A-Za-z0-9_-]{16,64}$/ ),
	event: z.enum( [ 'bounced', 'delivered' ] ),
	/** the Message-ID of the e-mail, or the id that the text message was sent with */
	message_id: z.string().regex( /^<?[0-9a-f]{64}(@[A-Za-z0-9.-]{1,253})?>?$/ ),
	/** what the mail server said */
	detail: text( 500 ).optional(),
} );

export const mail_report = z.strictObject( { taken: z.boolean() } );
