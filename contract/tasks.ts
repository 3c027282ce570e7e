/** What a person is asked to do, calls and letters aside: own steps, hand-overs, an address or a number to find. */
import { z } from 'zod';
import { amount, civil_date, id, list_query, text } from './wire';

export const task = z.strictObject( {
	id,
	kind: z.enum( [ 'own', 'hand_over' ] ),
	customer_id: id,
	customer: z.string(),
	invoice_id: id.nullable(),
	invoice_number: z.string(),
	/** key of the step, or what it came from */
	step: z.string(),
	/** what the owner called the step; empty = the name of its key */
	label: z.string(),
	due_on: civil_date,
	overdue: z.boolean(),
	/** all that the customer has open */
	owed: amount,
} );

export const tasks = z.array( task );

export const tasks_query = z.strictObject( { ...list_query, customer_id: id.optional() } );

/** `not_needed` asks for a note. */
export const task_outcome_input = z.strictObject( {
	outcome: z.enum( [ 'done', 'not_needed' ] ),
	note: text( 500 ).optional(),
} );

export type Task = z.infer< typeof task >;
export type TasksQuery = z.infer< typeof tasks_query >;
export type TaskOutcomeInput = z.infer< typeof task_outcome_input >;
