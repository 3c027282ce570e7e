import { __ } from '@wordpress/i18n';
import type { GateAnswer } from '../../../contract/services';
import { date_in_words, is_civil_date } from '../calendar';
import { money } from '../money';
import { fill } from './fill';

type Question = GateAnswer[ 'question' ];

/** The gate's questions, so that yes is always what suspending needs. */
export function question_words( question: Question ): string {
	switch ( question ) {
		case 'past_due':
			return __( 'An invoice is past due', 'hosting-invoices' );
		case 'above_tolerance':
			return __( 'More is open than is tolerated', 'hosting-invoices' );
		case 'no_debit_under_way':
			return __( 'No direct debit is under way', 'hosting-invoices' );
		case 'bank_recent':
			return __( 'The bank was read recently', 'hosting-invoices' );
		case 'no_dispute':
			return __( 'No dispute', 'hosting-invoices' );
		case 'no_promise':
			return __( 'No promise that is still running', 'hosting-invoices' );
		case 'no_plan':
			return __( 'No payment plan that is being kept', 'hosting-invoices' );
		case 'no_hold':
			return __( 'No hold', 'hosting-invoices' );
		case 'warned_in_time':
			return __( 'Warned in time, with the date', 'hosting-invoices' );
		case 'not_exempt':
			return __( 'Not on the do-not-suspend list', 'hosting-invoices' );
		case 'below_daily_maximum':
			return __( 'The daily maximum is not reached', 'hosting-invoices' );
		case 'runner_steady':
			return __( 'The daily run was not silent', 'hosting-invoices' );
		case 'this_site_acts':
			return __( 'This site is the one that may act', 'hosting-invoices' );
		case 'no_emergency_stop':
			return __( 'The emergency stop is off', 'hosting-invoices' );
		case 'panel_connected':
			return __( 'A panel is connected', 'hosting-invoices' );
		case 'level_possible':
			return __( 'The panel can do this much, and no more than asked', 'hosting-invoices' );
		case 'no_sudden_rise':
			return __( 'Not far more than usual today', 'hosting-invoices' );
		case 'day_allowed':
			return __( 'A day on which the owner lets services be suspended', 'hosting-invoices' );
	}
}

/** Why something waits or was refused, as half a sentence; a key that is new here is at least readable. */
export function reason_words( reason: string, names_date: string | null | undefined = null ): string {
	const date = names_date ? date_in_words( names_date ) : '';
	const dated = ( without: string, sentence: string ) => ( date ? fill( sentence, date ) : without );
	const words: Record< string, string > = {
		past_due: __( 'nothing is past due', 'hosting-invoices' ),
		above_tolerance: __( 'what is open is within the tolerance', 'hosting-invoices' ),
		no_debit_under_way: __( 'a direct debit is under way', 'hosting-invoices' ),
		debit: dated(
			__( 'a direct debit is under way', 'hosting-invoices' ),
			// translators: %s: date in words
			__( 'waits for the direct debit of %s', 'hosting-invoices' )
		),
		bank_recent: __( 'the bank was not read recently', 'hosting-invoices' ),
		no_dispute: __( 'there is a dispute', 'hosting-invoices' ),
		dispute: __( 'there is a dispute', 'hosting-invoices' ),
		no_promise: __( 'a promise is running', 'hosting-invoices' ),
		promise: dated(
			__( 'a promise is running', 'hosting-invoices' ),
			// translators: %s: date in words
			__( 'paused: promise until %s', 'hosting-invoices' )
		),
		no_plan: __( 'a payment plan is running', 'hosting-invoices' ),
		plan: dated(
			__( 'a payment plan is running', 'hosting-invoices' ),
			// translators: %s: date in words
			__( 'paused: payment plan, next instalment %s', 'hosting-invoices' )
		),
		no_hold: __( 'a hold is running', 'hosting-invoices' ),
		hold: dated(
			__( 'a hold is running', 'hosting-invoices' ),
			// translators: %s: date in words
			__( 'paused: hold until %s', 'hosting-invoices' )
		),
		warned_in_time: __( 'the warning that names the date has to be out long enough', 'hosting-invoices' ),
		warning: __( 'after a warning that names the date, and its notice', 'hosting-invoices' ),
		notice_term: dated(
			__( 'the term that was given still runs', 'hosting-invoices' ),
			// translators: %s: date in words
			__( 'the term that was given runs until %s', 'hosting-invoices' )
		),
		one_message_a_day: __( 'one message a day at most', 'hosting-invoices' ),
		other_invoice_leads: __( 'an older invoice goes first', 'hosting-invoices' ),
		not_exempt: __( 'on the do-not-suspend list', 'hosting-invoices' ),
		below_daily_maximum: __( 'the daily maximum is reached', 'hosting-invoices' ),
		runner_steady: __( 'the daily run was silent; confirm the restart first', 'hosting-invoices' ),
		this_site_acts: __( 'this looks like a copy of the shop', 'hosting-invoices' ),
		no_emergency_stop: __( 'the emergency stop is on', 'hosting-invoices' ),
		panel_connected: __( 'no panel is connected', 'hosting-invoices' ),
		level_possible: __(
			'the panel cannot do this mildly enough: it would go further than asked, or stop incoming mail',
			'hosting-invoices'
		),
		no_sudden_rise: __( 'far more suspensions than usual today; the owner has to say yes', 'hosting-invoices' ),
		day_allowed: __( 'a weekend or public holiday', 'hosting-invoices' ),
		newer_message: __( 'a newer message goes instead', 'hosting-invoices' ),
		consumer: __( 'only for businesses', 'hosting-invoices' ),
		consumer_fee_forbidden: __(
			'the law allows no such fee towards a consumer (art. 6:96 BW)',
			'hosting-invoices'
		),
		nothing_unpaid_of_notice: __( 'nothing of what the formal notice named is unpaid', 'hosting-invoices' ),
		currency_without_scale: __( 'the law has no scale of costs in this currency', 'hosting-invoices' ),
		small_claim_within_months: __(
			'the law allows no further costs on a small claim of the same contract yet',
			'hosting-invoices'
		),
		exempted: __( 'put on the do-not-suspend list', 'hosting-invoices' ),
		mapped: __( 'mapped to an account', 'hosting-invoices' ),
		seen_on: __( 'seen on the panel: it is on', 'hosting-invoices' ),
		seen_off: __( 'seen on the panel: it is off', 'hosting-invoices' ),
		removal_confirmed: __( 'removal confirmed', 'hosting-invoices' ),
		removal_taken_back: __( 'the removal was taken back', 'hosting-invoices' ),
		exemption_ended: __( 'taken off the do-not-suspend list', 'hosting-invoices' ),
	};
	return words[ reason ] ?? reason.replaceAll( '_', ' ' );
}

/** The fact behind an answer of the gate: dates and amounts in the reader's own way. */
export function fact_words( { question, detail }: Pick< GateAnswer, 'question' | 'detail' > ): string {
	if ( is_civil_date( detail ) ) {
		return date_in_words( detail );
	}
	if ( ( question === 'below_daily_maximum' || question === 'no_sudden_rise' ) && /^\d+$/.test( detail ) ) {
		// translators: %s: number of services
		return fill( __( '%s so far today', 'hosting-invoices' ), detail );
	}
	return /^-?\d+\.\d{2}$/.test( detail ) ? money( detail ) : detail;
}
