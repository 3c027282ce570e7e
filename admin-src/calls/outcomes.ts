import { __ } from '@wordpress/i18n';
import type { CallOutcomeInput, CallSheet } from '../../contract/agreements';
import { a_part_today, plan_to_wire, type TypedInstalment } from '../components/agreements/plan';
import { plus_days } from '../components/calendar';
import { amount_to_type, amount_to_wire } from '../components/money';
import type { Outcome } from '../components/words/outcomes';

export type { Outcome };

/** What is being noted down; kept while somebody looks something up elsewhere. */
export interface OutcomeDraft {
	outcome: Outcome;
	amount: string;
	by: string;
	instalments: TypedInstalment[];
	again_on: string;
	note: string;
}

/** The four big ones, in the order of their keys. */
export const BIG: readonly Outcome[] = [ 'promised', 'plan', 'not_reached', 'dispute' ];
/** The others, on the keys that follow. */
export const SMALL: readonly Outcome[] = [ 'reached', 'will_not_pay', 'wrong_number' ];

/** What follows from it, by itself. */
export function what_follows( outcome: Outcome ): string {
	switch ( outcome ) {
		case 'promised':
			return __( 'The timeline waits for it. Not paid by then: a new warning first.', 'hosting-invoices' );
		case 'plan':
			return __(
				'The timeline waits for each instalment. One that is not paid by its date: a new warning first.',
				'hosting-invoices'
			);
		case 'reached':
		case 'will_not_pay':
			return __( 'The call is done; the timeline goes on as planned.', 'hosting-invoices' );
		case 'not_reached':
			return __( 'The call comes back on that day; the timeline goes on as planned.', 'hosting-invoices' );
		case 'dispute':
			return __(
				'Steps, costs and suspension stop for this invoice until you close the dispute.',
				'hosting-invoices'
			);
		case 'wrong_number':
			return __( 'The call is done. Correct the number on the customer’s page.', 'hosting-invoices' );
	}
}

export const start = ( outcome: Outcome, { owed }: Pick< CallSheet, 'owed' >, today: string ): OutcomeDraft => ( {
	outcome,
	amount: amount_to_type( owed ),
	by: plus_days( today, 5 ),
	instalments: a_part_today( owed, today ),
	again_on: plus_days( today, 1 ),
	note: '',
} );

/** Only what the outcome asks for goes along. */
export function outcome_to_wire( {
	outcome,
	amount,
	by,
	instalments,
	again_on,
	note,
}: OutcomeDraft ): CallOutcomeInput {
	return {
		outcome,
		...( outcome === 'promised' ? { amount: amount_to_wire( amount ), by } : {} ),
		...( outcome === 'plan' ? { instalments: plan_to_wire( instalments ) } : {} ),
		...( outcome === 'not_reached' ? { again_on } : {} ),
		...( note.trim() ? { note: note.trim() } : {} ),
	};
}

/** The call after this one, from the top again at the end; null = that was the last. */
export function next_call( ids: readonly number[], done: number ): number | null {
	const place = ids.indexOf( done );
	const others = [ ...ids.slice( place + 1 ), ...ids.slice( 0, Math.max( place, 0 ) ) ];
	return others[ 0 ] ?? null;
}
