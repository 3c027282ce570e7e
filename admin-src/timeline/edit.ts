/** Changing a set of steps: pure, so that the axis, the list and the keys all do the same. */
import type { Step, StepKind, TimelineConditions } from '../../contract/timeline';

export const FIRST_DAY = -60;
export const LAST_DAY = 365;

/** A version somebody is editing, and which saved one it started from. */
export interface TimelineDraft {
	version: number;
	name: string;
	conditions: TimelineConditions;
	steps: Step[];
	/** whether open invoices stay on the version they began with */
	open_invoices: 'keep' | 'move';
}

export const in_range = ( day: number, first = FIRST_DAY ) =>
	Math.min( LAST_DAY, Math.max( first, Math.round( Number.isFinite( day ) ? day : 0 ) ) );

/** "+5", "−3": days before the due date are below zero. */
export const signed_day = ( day: number ) => ( day < 0 ? `−${ -day }` : `+${ day }` );

/** Steps after a payment come last: their days are others. */
export const by_day = ( steps: readonly Step[] ) =>
	steps
		.map( ( step, place ) => ( { step, place } ) )
		.sort(
			( one, other ) =>
				Number( one.step.manner.after_payment ) - Number( other.step.manner.after_payment ) ||
				one.step.day - other.step.day ||
				one.place - other.place
		)
		.map( ( { step } ) => step );

export const change_step = ( steps: readonly Step[], key: string, change: Partial< Step > ) =>
	steps.map( ( step ) => ( step.key === key ? { ...step, ...change } : step ) );

export const move_to = ( steps: readonly Step[], key: string, day: number ) =>
	steps.map( ( step ) =>
		step.key === key ? { ...step, day: in_range( day, step.manner.after_payment ? 0 : FIRST_DAY ) } : step
	);

export const remove_step = ( steps: readonly Step[], key: string ) => steps.filter( ( step ) => step.key !== key );

/** Their plain keys are those of the default timeline: one that was taken out does not come back as if it had been done. */
const OF_THE_DEFAULT: StepKind[] = [ 'call', 'suspend', 'formal_notice', 'costs', 'hand_over' ];

function free_key( steps: readonly Step[], kind: StepKind ): string {
	const taken = new Set( steps.map( ( { key } ) => key ) );
	if ( ! taken.has( kind ) && ! OF_THE_DEFAULT.includes( kind ) ) {
		return kind;
	}
	let number = 2;
	while ( taken.has( `${ kind }_${ number }` ) ) {
		number += 1;
	}
	return `${ kind }_${ number }`;
}

const amount_of = ( kind: StepKind ) => ( { fee: '10.00', voucher: '5.00' } )[ kind as string ] ?? null;

/** A new step a week after the last one, a question a few days after payment; a fee is for businesses only. */
export function add_step( steps: readonly Step[], kind: StepKind ): { steps: Step[]; key: string } {
	const key = free_key( steps, kind );
	const after_payment = kind === 'feedback';
	const last = Math.max( 0, ...steps.filter( ( { manner } ) => ! manner.after_payment ).map( ( { day } ) => day ) );
	const step: Step = {
		key,
		day: after_payment ? 3 : in_range( last + 7 ),
		do: kind,
		label: '',
		enabled: true,
		amount: amount_of( kind ),
		only: kind === 'fee' ? 'business' : null,
		subject: '',
		body: '',
		conditions: { method: null, at_least: null, below: null, group: '' },
		manner: {
			channel: 'email',
			daily: false,
			working_days: false,
			from_hour: null,
			until_hour: null,
			after_payment,
		},
		texts: {},
	};
	return { steps: [ ...steps, step ], key };
}

/** The same step once more, a day later. */
export function copy_step( steps: readonly Step[], key: string ): { steps: Step[]; key: string } {
	const step = steps.find( ( one ) => one.key === key );
	if ( ! step ) {
		return { steps: [ ...steps ], key };
	}
	const copy = { ...step, key: free_key( steps, step.do ), day: in_range( step.day + 1 ) };
	return { steps: [ ...steps, copy ], key: copy.key };
}

export const is_same = ( one: unknown, other: unknown ) => JSON.stringify( one ) === JSON.stringify( other );
