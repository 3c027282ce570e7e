import { __, _n } from '@wordpress/i18n';
import type { Acceptance, AcceptanceTerms } from '../../../contract/acceptance';
import { fill } from '../words/fill';

/** What is asked of somebody, in a few words each. */
export function terms_words( terms: AcceptanceTerms ): string[] {
	const { in_advance, deposit_percent, term_days, mandate, approval } = terms;
	return [
		in_advance ? __( 'pay in advance', 'hosting-invoices' ) : '',
		deposit_percent > 0
			? // translators: %s: percentage
				fill( __( '%s deposit', 'hosting-invoices' ), `${ deposit_percent }%` )
			: '',
		term_days === null
			? ''
			: fill(
					// translators: %d: number of days
					_n( '%d day to pay', '%d days to pay', term_days, 'hosting-invoices' ),
					term_days
				),
		mandate ? __( 'direct debit only', 'hosting-invoices' ) : '',
		approval ? __( 'you approve the order', 'hosting-invoices' ) : '',
	].filter( Boolean );
}

/** Why somebody was taken on these terms. */
export function why_words( { rule, rule_name, outside, days_late, broken, suspensions }: Acceptance ): string {
	const parts = [
		rule > 0
			? // translators: 1: number of a rule, 2: its name
				fill( __( 'Rule %1$s: %2$s', 'hosting-invoices' ), rule, rule_name )
			: '',
		// translators: %s: what a credit check said
		outside ? fill( __( 'credit check: %s', 'hosting-invoices' ), outside ) : '',
		days_late > 0
			? fill(
					// translators: %d: number of days
					_n( '%d day late', '%d days late', days_late, 'hosting-invoices' ),
					days_late
				)
			: '',
		broken > 0
			? fill(
					// translators: %d: number of promises
					_n( '%d broken promise', '%d broken promises', broken, 'hosting-invoices' ),
					broken
				)
			: '',
		suspensions > 0
			? fill(
					// translators: %d: number of suspensions
					_n( 'suspended once', 'suspended %d times', suspensions, 'hosting-invoices' ),
					suspensions
				)
			: '',
	];
	return parts.filter( Boolean ).join( ' · ' );
}
