<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * Why something may not be done as things stand.
 */
final readonly class RefusalSentences {

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	public static function all( array $facts ): array {
		return self::steps( $facts ) + self::timeline( $facts ) + [
			'nothing_open'         => __( 'Nothing is open that a promise or a plan could be about.', 'hosting-invoices' ),
			'nothing_to_say'       => __( 'This customer has nothing open that the message could be about.', 'hosting-invoices' ),
			'step_says_nothing'    => __( 'This step sends no message.', 'hosting-invoices' ),
			// translators: %s: what the mail server said
			'trial_not_sent'       => sprintf( __( 'The test message could not be sent: %s', 'hosting-invoices' ), (string) ( $facts['why'] ?? '' ) ),
			'invoice_not_open'     => __( 'This invoice is not open any more.', 'hosting-invoices' ),
			'disputed_already'     => __( 'This invoice is disputed already.', 'hosting-invoices' ),
			'dispute_closed'       => __( 'This dispute is closed already.', 'hosting-invoices' ),
			'promise_not_open'     => __( 'This promise is not open any more.', 'hosting-invoices' ),
			'plan_not_open'        => __( 'This payment plan is not open any more.', 'hosting-invoices' ),
			'plan_empty'           => __( 'A payment plan has at least one instalment.', 'hosting-invoices' ),
			'plan_too_many'        => __( 'A payment plan has at most 60 instalments.', 'hosting-invoices' ),
			'plan_out_of_order'    => __( 'The instalments have to be in order of date, one a day at most.', 'hosting-invoices' ),
			'plan_currencies'      => __( 'All instalments have to be in one currency.', 'hosting-invoices' ),
			'plan_not_offered'     => __( 'This payment plan is not offered any more. Please call us.', 'hosting-invoices' ),
			'plan_too_long'        => __( 'A payment plan ends within three years.', 'hosting-invoices' ),
			'letter_elsewhere'     => __( 'This cannot be done with this letter now: look where it is.', 'hosting-invoices' ),
			'before_it_was_made'   => __( 'The letter had not been made on that day.', 'hosting-invoices' ),
			'before_it_was_sent'   => __( 'The letter had not been posted on that day.', 'hosting-invoices' ),
			'nothing_late'         => __( 'Nothing is late: there is no claim to hand over.', 'hosting-invoices' ),
			'handed_over_already'  => __( 'This claim was handed over already.', 'hosting-invoices' ),
			'hand_over_too_early'  => __( 'Not before a formal notice was delivered and its term has passed, and not while something is disputed or arranged.', 'hosting-invoices' ),
			'hold_ended'           => __( 'This hold has ended already.', 'hosting-invoices' ),
			'plan_not_sold'        => __( 'This plan cannot be chosen any more. Please look at the plans that are shown now.', 'hosting-invoices' ),
			'terms_not_accepted'   => __( 'Please read and accept the terms of the subscription.', 'hosting-invoices' ),
			'terms_changed'        => __( 'The terms have changed meanwhile. Please read them once more.', 'hosting-invoices' ),
			'call_not_open'        => __( 'Somebody recorded this call already, or it is not needed any more.', 'hosting-invoices' ),
			'withdrawal_not_open'  => __( 'The time to withdraw is over, or it was done before.', 'hosting-invoices' ),
			'end_too_early'        => __( 'It cannot end as early as that.', 'hosting-invoices' ),
			'arrangement_asked'    => __( 'A payment arrangement has been asked for already.', 'hosting-invoices' ),
			'plan_is_the_same'     => __( 'This is the plan as it is now.', 'hosting-invoices' ),
			'subscription_paused'  => __( 'This subscription is paused already.', 'hosting-invoices' ),
			'subscription_not_paused' => __( 'This subscription is not paused.', 'hosting-invoices' ),
			'subscription_not_begun' => __( 'This subscription has not begun yet.', 'hosting-invoices' ),
			'billing_day_range'    => __( 'The billing day is a day from 1 to 28.', 'hosting-invoices' ),
			'billing_day_is_the_same' => __( 'All services are on this billing day already.', 'hosting-invoices' ),
			'subscription_has_end' => __( 'This subscription has an end already.', 'hosting-invoices' ),
			'suspended_already'    => __( 'This service is suspended already.', 'hosting-invoices' ),
			'server_kind'          => __( 'There is no such kind of server.', 'hosting-invoices' ),
			'server_in_use'        => __( 'Services live on this server: map them to another one first.', 'hosting-invoices' ),
			'restore_first'        => __( 'Restore the service first: it would stay suspended where it is now.', 'hosting-invoices' ),
			'state_known'          => __( 'The panel told meanwhile how the service stands.', 'hosting-invoices' ),
			'no_drift'             => __( 'The panel agrees with what is wanted by now.', 'hosting-invoices' ),
			'task_not_open'        => __( 'Somebody did this already, or it is not needed any more.', 'hosting-invoices' ),
			'hand_work_not_open'   => __( 'This does not have to be done any more.', 'hosting-invoices' ),
			'not_suspended'        => __( 'Only a service that is suspended, and was found so, can be removed.', 'hosting-invoices' ),
			'not_suspended_long'   => __( 'A removal can be announced when a service has been suspended for 30 days.', 'hosting-invoices' ),
			'removal_too_soon'     => __( 'Between the announcement and the removal are at least 14 days.', 'hosting-invoices' ),
			'removal_not_due'      => __( 'The announced day of removal has not come.', 'hosting-invoices' ),
			'reference_differs'    => __( 'This is not the name of the service.', 'hosting-invoices' ),
			'debit_returned_before' => __( 'A collection of this invoice came back before: it has to be paid in another way.', 'hosting-invoices' ),
			'rules_changed_meanwhile' => __( 'Somebody saved the rules meanwhile. Load them again and repeat your change.', 'hosting-invoices' ),
			'too_many_rules'       => __( 'At most 20 rules.', 'hosting-invoices' ),
			'term_days'            => __( 'A term is 1 to 60 days.', 'hosting-invoices' ),
			'answered_already'     => __( 'This order was answered already, or the customer cancelled it.', 'hosting-invoices' ),
			'paid_back_already'    => __( 'This was paid back already.', 'hosting-invoices' ),
			'effect_not_parked'    => __( 'This does not wait for you any more.', 'hosting-invoices' ),
		];
	}

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	private static function steps( array $facts ): array {
		$reasons = array_filter( explode( ',', (string) ( $facts['reasons'] ?? '' ) ) );
		return [
			'step_not_open'        => __( 'This step is done, skipped or not needed.', 'hosting-invoices' ),
			'other_invoice_leads'  => __( 'An older invoice of this customer goes first.', 'hosting-invoices' ),
			'invoice_not_past_due' => __( 'This invoice is not past due.', 'hosting-invoices' ),
			'customer_paused'      => __( 'A promise, a plan or a hold is running: end it first.', 'hosting-invoices' ),
			'one_message_a_day'    => __( 'A message went out today already; tomorrow another may.', 'hosting-invoices' ),
			'notice_term_runs'     => __( 'Costs may be added only when the term of the formal notice has passed.', 'hosting-invoices' ),
			'gate_closed'          => [] === $reasons
				? __( 'Suspending is not allowed now; the service says why.', 'hosting-invoices' )
				// translators: %s: list of reasons
				: sprintf( __( 'Suspending is not allowed now: %s.', 'hosting-invoices' ), implode( ', ', array_map( GateWords::against( ... ), $reasons ) ) ),
		];
	}

	/**
	 * @param array<string, scalar> $facts
	 * @return array<string, string>
	 */
	private static function timeline( array $facts ): array {
		$day    = (int) ( $facts['move_to_day'] ?? -1 );
		// translators: %d: number of days
		$repair = $day < 0 ? '' : ' ' . sprintf( __( 'Day %d or later would be allowed.', 'hosting-invoices' ), $day );
		return [
			'timeline_changed_meanwhile' => __( 'Somebody saved the timeline meanwhile. Load it again and repeat your change.', 'hosting-invoices' ),
			'suspension_unannounced'     => __( 'A suspension has to be announced: put a message before it.', 'hosting-invoices' ) . $repair,
			'suspension_too_early'       => __( 'The suspension comes too soon after the message that announces it.', 'hosting-invoices' ) . $repair,
			'costs_without_notice'       => __( 'The law allows costs only after a formal notice.', 'hosting-invoices' ) . $repair,
			'costs_within_notice_term'   => __( 'The law allows costs only when the term of the formal notice has passed.', 'hosting-invoices' ) . $repair,
			'before_due_date'            => __( 'This step may come only after the due date.', 'hosting-invoices' ) . $repair,
			'fee_to_consumer'            => __( 'A consumer may be charged nothing but the statutory costs, after the 14-day letter. Make this fee for businesses only, or use a step with costs.', 'hosting-invoices' ),
			'costs_above_scale'          => __( 'This amount can be more than the statutory scale allows a consumer to be charged. Leave it empty: then the scale is followed.', 'hosting-invoices' ),
			'default_timeline_stays'     => __( 'The default timeline cannot be removed: it is for everybody whom no other timeline is for.', 'hosting-invoices' ),
			'default_is_for_all'         => __( 'The default timeline is for everybody whom no other timeline is for: it has no conditions.', 'hosting-invoices' ),
			'timeline_for_nobody'        => __( 'Say for whom this timeline is.', 'hosting-invoices' ),
			'report_seen'                => __( 'This report was taken before.', 'hosting-invoices' ),
			'hand_over_without_notice'   => __( 'Nothing is handed over before a formal notice.', 'hosting-invoices' ) . $repair,
		];
	}
}
