/** A payment plan while it is being agreed: as typed, one row an instalment. */
import { __, sprintf } from '@wordpress/i18n';
import type { PlanInput } from '../../../contract/plans';
import { date_with_year, is_civil_date, plus_days, plus_months } from '../calendar';
import { amount_to_type, amount_to_wire, from_minor, is_amount_input, minor, money } from '../money';

export interface TypedInstalment {
	on: string;
	amount: string;
}

export type Rhythm = 'week' | 'two_weeks' | 'month';

const step = ( from: string, times: number, rhythm: Rhythm ) =>
	rhythm === 'month' ? plus_months( from, times ) : plus_days( from, times * ( rhythm === 'week' ? 7 : 14 ) );

/** The same each time; the cents that are left over come last. */
export function in_parts( open: string, parts: number, first: string, rhythm: Rhythm ): TypedInstalment[] {
	const whole = minor( open );
	const part = Math.floor( whole / parts );
	return Array.from( { length: parts }, ( _, place ) => ( {
		on: step( first, place, rhythm ),
		amount: amount_to_type( from_minor( place === parts - 1 ? whole - part * ( parts - 1 ) : part ) ),
	} ) );
}

/** A part today, the rest in a month: what is asked for first. */
export const a_part_today = ( open: string, today: string ) => in_parts( open, 2, today, 'month' );

/** What is typed in all; null while something is no amount. */
export const total_of = ( rows: readonly TypedInstalment[] ) =>
	rows.every( ( { amount } ) => is_amount_input( amount ) )
		? from_minor( rows.reduce( ( sum, { amount } ) => sum + minor( amount.trim() ), 0 ) )
		: null;

export const plan_to_wire = ( rows: readonly TypedInstalment[] ): PlanInput[ 'instalments' ] =>
	rows.map( ( { on, amount } ) => ( { on, amount: amount_to_wire( amount ) } ) );

/** What the customer will read; the server writes it, in the customer's own language. */
export function plan_words( rows: readonly TypedInstalment[] ): string {
	const total = total_of( rows );
	if ( total === null || ! rows.every( ( { on } ) => is_civil_date( on ) ) ) {
		return __( 'A confirmation is sent by e-mail as soon as all amounts and dates are known.', 'hosting-invoices' );
	}
	// translators: 1: amount, 2: date in words
	const each = __( '%1$s by %2$s', 'hosting-invoices' );
	const parts = rows.map( ( { on, amount } ) =>
		sprintf( each, money( from_minor( minor( amount.trim() ) ) ), date_with_year( on ) )
	);
	// translators: 1: amount, 2: instalments such as "€20 by 10 February 2026, €16.30 by 10 March 2026"
	const words = __(
		'This goes out by e-mail at once: “We agreed that you pay %1$s in these instalments: %2$s.”',
		'hosting-invoices'
	);
	return sprintf( words, money( total ), parts.join( ', ' ) );
}
