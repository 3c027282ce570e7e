<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * The questions of the suspension gate answered with no, as half a sentence.
 */
final readonly class GateWords {

	/** @param string $question As GateQuestion has it. */
	public static function against( string $question ): string {
		return match ( $question ) {
			'past_due' => __( 'nothing is past due', 'hosting-invoices' ),
			'above_tolerance' => __( 'what is open is within the tolerance', 'hosting-invoices' ),
			'no_debit_under_way' => __( 'a direct debit is under way', 'hosting-invoices' ),
			'bank_recent' => __( 'the bank was not read recently', 'hosting-invoices' ),
			'no_dispute' => __( 'there is a dispute', 'hosting-invoices' ),
			'no_promise' => __( 'a promise is running', 'hosting-invoices' ),
			'no_plan' => __( 'a payment plan is running', 'hosting-invoices' ),
			'no_hold' => __( 'a hold is running', 'hosting-invoices' ),
			'warned_in_time' => __( 'the warning that names the date has to be out long enough', 'hosting-invoices' ),
			'not_exempt' => __( 'the service is on the do-not-suspend list', 'hosting-invoices' ),
			'below_daily_maximum' => __( 'the daily maximum is reached', 'hosting-invoices' ),
			'runner_steady' => __( 'the daily run was silent and that was not confirmed', 'hosting-invoices' ),
			'this_site_acts' => __( 'this looks like a copy of the shop', 'hosting-invoices' ),
			'no_emergency_stop' => __( 'the emergency stop is on', 'hosting-invoices' ),
			'panel_connected' => __( 'no panel is connected', 'hosting-invoices' ),
			'level_possible' => __( 'the panel cannot do this mildly enough: it would go further than asked, or stop incoming mail', 'hosting-invoices' ),
			'no_sudden_rise' => __( 'far more suspensions than usual today; the owner has to say yes', 'hosting-invoices' ),
			'day_allowed' => __( 'a weekend or public holiday', 'hosting-invoices' ),
			default => str_replace( '_', ' ', $question ),
		};
	}
}
