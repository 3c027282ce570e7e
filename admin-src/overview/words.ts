import { __, _n } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { is_nothing, money_round } from '../components/money';
import { fill } from '../components/words/fill';

/** How we stand, in one sentence. */
export function sentence( { calls_today, suspended_tomorrow, figures, currency }: Overview ): string {
	const late = figures.late.amount ?? '0.00';
	const parts = [];
	if ( calls_today > 0 ) {
		// translators: %d: number of calls
		const words = _n( '%d call today', '%d calls today', calls_today, 'hosting-invoices' );
		parts.push( fill( words, calls_today ) );
	}
	if ( suspended_tomorrow > 0 ) {
		// translators: %d: number of services
		const words = _n(
			'%d service will be suspended tomorrow',
			'%d services will be suspended tomorrow',
			suspended_tomorrow,
			'hosting-invoices'
		);
		parts.push( fill( words, suspended_tomorrow ) );
	}
	if ( ! is_nothing( late ) ) {
		// translators: %s: amount
		parts.push( fill( __( '%s is late', 'hosting-invoices' ), money_round( late, currency ) ) );
	}
	return parts.length === 0
		? __( 'Everything is in order: nothing is late and nothing waits for you.', 'hosting-invoices' )
		: `${ parts.join( ', ' ) }.`;
}

/** "15–30", "60+": days late. */
export const age_words = ( { from_days, to_days }: Overview[ 'owed_by_age' ][ number ] ) =>
	to_days === null
		? // translators: %d: number of days
			fill( __( '%d days or more', 'hosting-invoices' ), from_days )
		: // translators: 1: number of days, 2: number of days
			fill( __( '%1$d–%2$d days', 'hosting-invoices' ), from_days, to_days );
