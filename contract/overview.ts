/** How do we stand? Every number is a link to the rows behind it. */
import { z } from 'zod';
import { amount, civil_date, instant, text } from './wire';

const figure = z.strictObject( {
	amount: amount.nullable(),
	count: z.int(),
	/** the same figure a month ago; null = not known */
	previous_amount: amount.nullable(),
	previous_count: z.int().nullable(),
} );

export const overview = z.strictObject( {
	today: civil_date,
	mode: z.enum( [ 'practice', 'live' ] ),
	emergency_stop: z.boolean(),
	currency: z.string(),
	customers: z.int(),
	figures: z.strictObject( {
		owed: figure,
		late: figure,
		expected_this_month: figure,
		suspended: figure,
	} ),
	calls_today: z.int(),
	suspended_tomorrow: z.int(),
	/** what waits for a person; `count` rows behind each */
	needs_you: z.array(
		z.strictObject( {
			kind: z.enum( [
				'calls',
				'parked',
				'confirm_restart',
				'collections_to_book',
				'batches_to_approve',
				'batches_to_hand_in',
				'bank_entries',
				'debits_to_repair',
				'services_unknown',
				'hand_overs',
				'tasks',
				'panel_missing',
				'copy_lock',
				'drifts',
				'hand_work',
				'servers_silent',
				'sudden_rise',
				'orders_to_approve',
				'pay_backs',
			] ),
			count: z.int(),
			/** since when, or until when */
			on: civil_date.nullable(),
		} )
	),
	owed_by_age: z.array(
		z.strictObject( {
			from_days: z.int(),
			to_days: z.int().nullable(),
			amount,
			invoices: z.int(),
		} )
	),
	/** the first hour: five things to do, in order */
	first_steps: z.array(
		z.strictObject( {
			key: z.enum( [ 'details', 'customer', 'timeline', 'panel', 'live' ] ),
			done: z.boolean(),
		} )
	),
	runner: z.strictObject( {
		last_tick_at: instant.nullable(),
		/** the silence that the owner has yet to confirm; null = none */
		silent_from: instant.nullable(),
	} ),
} );

/** Effects that were given up, with the reason; each can be tried again or let go. */
export const parked_effect = z.strictObject( {
	id: z.int().min( 1 ),
	kind: z.string(),
	customer_id: z.int().min( 1 ),
	customer: z.string(),
	subject: z.string(),
	created_at: instant,
	attempts: z.int(),
	reason: z.string(),
} );

export const parked_effects = z.array( parked_effect );

export const parked_action_input = z.strictObject( {
	action: z.enum( [ 'try_again', 'let_go' ] ),
	reason: text( 500 ).optional(),
} );

/** What the next days would bring, nobody paying: shown before switching on. */
export const forecast = z.strictObject( {
	from: civil_date,
	until: civil_date,
	customers: z.int(),
	customers_in_all: z.int(),
	rows: z.array(
		z.strictObject( {
			on: civil_date,
			customer_id: z.int().min( 1 ),
			customer: z.string(),
			what: z.enum( [
				'invoice',
				'message',
				'call',
				'letter',
				'fee',
				'formal_notice',
				'costs',
				'suspend',
				'hand_over',
				'debit',
			] ),
			step: z.string(),
			amount: amount.nullable(),
		} )
	),
} );

export type Overview = z.infer< typeof overview >;
export type ParkedEffect = z.infer< typeof parked_effect >;
export type Forecast = z.infer< typeof forecast >;
