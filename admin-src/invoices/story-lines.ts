import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import type { FutureStep, StoryEvent } from '../../contract/timeline';
import { date_in_words, days_from_today } from '../components/calendar';
import { reason_words } from '../components/words/reasons';
import { step_name } from '../components/words/steps';

export type PastLine = { kind: 'event'; event: StoryEvent } | { kind: 'due_passed'; on: string };

/** What happened in order, with the day on which the due date went by unpaid between the rest. */
export function past_lines( { story, due, today, state }: Invoice ): PastLine[] {
	const lines = [ ...story ]
		.sort( ( one, other ) => one.on.localeCompare( other.on ) || one.id - other.id )
		.map( ( event ): PastLine => ( { kind: 'event', event } ) );
	const settled = story.find( ( { event } ) => event === 'invoice_paid' || event === 'invoice_cancelled' );
	const in_time = settled !== undefined && settled.on <= due;
	if ( due >= today || in_time || state === 'cancelled' ) {
		return lines;
	}
	const after = lines.findIndex( ( line ) => line.kind === 'event' && line.event.on > due );
	lines.splice( after === -1 ? lines.length : after, 0, { kind: 'due_passed', on: due } );
	return lines;
}

/** Whether two steps in a row wait for the same thing. */
export const same_reason = ( step: FutureStep, before: FutureStep | undefined ) =>
	before !== undefined &&
	step.state === 'waiting' &&
	step.why.join() === before.why.join() &&
	step.names_date === before.names_date;

/** Where it stands today, in half a sentence. */
export function today_words( invoice: Invoice ): string {
	const { state, paused, paused_until, disputed, future, today } = invoice;
	const until = paused_until ? date_in_words( paused_until, today ) : '';
	if ( state === 'paid' ) {
		return __( 'paid, nothing more comes', 'hosting-invoices' );
	}
	if ( state === 'cancelled' ) {
		return __( 'cancelled, nothing more comes', 'hosting-invoices' );
	}
	if ( disputed ) {
		return __( 'waits until the dispute is closed', 'hosting-invoices' );
	}
	if ( paused === 'promise' ) {
		return __( 'waits for the promise', 'hosting-invoices' );
	}
	if ( paused === 'plan' ) {
		// translators: %s: date in words
		return sprintf( __( 'waits for the payment plan: next instalment by %s', 'hosting-invoices' ), until );
	}
	if ( paused === 'hold' ) {
		// translators: %s: date in words
		return sprintf( __( 'on hold until %s', 'hosting-invoices' ), until );
	}
	if ( state === 'collecting' ) {
		return __( 'waits for the direct debit', 'hosting-invoices' );
	}
	const next = future.find( ( step ) => step.state === 'planned' );
	if ( next ) {
		return sprintf(
			// translators: 1: name of a step, 2: when, such as "in 3 days"
			__( 'next: %1$s, %2$s', 'hosting-invoices' ),
			step_name( next.key, next.label ),
			days_from_today( next.on, today )
		);
	}
	const reason = future[ 0 ]?.why[ 0 ];
	if ( reason ) {
		// translators: %s: reason, such as "an older invoice goes first"
		return sprintf( __( 'waits: %s', 'hosting-invoices' ), reason_words( reason, future[ 0 ]?.names_date ) );
	}
	return __( 'nothing more comes by itself', 'hosting-invoices' );
}
