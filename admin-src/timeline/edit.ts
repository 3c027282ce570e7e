/** Changing a set of steps: pure, so that the axis, the list and the keys all do the same. */
import type { Step, StepKind } from '../../contract/timeline';

export const LAST_DAY = 365;

/** A version somebody is editing, and which saved one it started from. */
export interface TimelineDraft {
	version: number;
	steps: Step[];
}

export const in_range = ( day: number ) =>
	Math.min( LAST_DAY, Math.max( 0, Math.round( Number.isFinite( day ) ? day : 0 ) ) );

export const by_day = ( steps: readonly Step[] ) =>
	steps
		.map( ( step, place ) => ( { step, place } ) )
		.sort( ( one, other ) => one.step.day - other.step.day || one.place - other.place )
		.map( ( { step } ) => step );

export const change_step = ( steps: readonly Step[], key: string, change: Partial< Step > ) =>
	steps.map( ( step ) => ( step.key === key ? { ...step, ...change } : step ) );

export const move_to = ( steps: readonly Step[], key: string, day: number ) =>
	change_step( steps, key, { day: in_range( day ) } );

export const remove_step = ( steps: readonly Step[], key: string ) => steps.filter( ( step ) => step.key !== key );

function free_key( steps: readonly Step[], kind: StepKind ): string {
	const taken = new Set( steps.map( ( { key } ) => key ) );
	let number = 2;
	while ( taken.has( `${ kind }_${ number }` ) ) {
		number += 1;
	}
	return `${ kind }_${ number }`;
}

/** A new step a week after the last one; a fee starts at ten, for businesses only. */
export function add_step( steps: readonly Step[], kind: StepKind ): { steps: Step[]; key: string } {
	const key = free_key( steps, kind );
	const day = in_range( Math.max( 0, ...steps.map( ( step ) => step.day ) ) + 7 );
	const is_fee = kind === 'fee';
	const step: Step = {
		key,
		day,
		do: kind,
		label: '',
		enabled: true,
		amount: is_fee ? '10.00' : null,
		only: is_fee ? 'business' : null,
		subject: '',
		body: '',
	};
	return { steps: [ ...steps, step ], key };
}

export const is_same = ( one: readonly Step[], other: readonly Step[] ) =>
	JSON.stringify( one ) === JSON.stringify( other );
