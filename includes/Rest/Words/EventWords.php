<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

use HostingInvoices\Application\Story\EventKind;

/**
 * What happened in one line, for the sheet of a call; the pages tell it at more length.
 */
final readonly class EventWords {

	/**
	 * @param string      $event  As EventKind has it.
	 * @param string      $number Of the invoice that it is about, or empty.
	 * @param string|null $amount
	 */
	public function of( string $event, string $number, ?string $amount ): string {
		$kind = EventKind::tryFrom( $event );
		$what = null === $kind ? $event : $this->what( $kind );
		$rest = array_filter( [ $number, (string) $amount ], static fn ( string $part ): bool => '' !== $part );
		return [] === $rest ? $what : $what . ' (' . implode( ', ', $rest ) . ')';
	}

	private function what( EventKind $event ): string {
		return match ( $event ) {
			EventKind::invoice_issued, EventKind::invoice_paid, EventKind::invoice_reopened, EventKind::invoice_cancelled, EventKind::credit_note_issued, EventKind::payment_booked => $this->of_invoice( $event ),
			EventKind::debit_submitted, EventKind::debit_collected, EventKind::debit_returned, EventKind::mandate_signed, EventKind::mandate_ended, EventKind::iban_shown, EventKind::mandate_held => $this->of_debit( $event ),
			EventKind::suspension_wanted, EventKind::service_suspended, EventKind::restore_wanted, EventKind::service_restored, EventKind::suspension_held, EventKind::drift_found, EventKind::termination_announced, EventKind::service_terminated => $this->of_service( $event ),
			EventKind::promise_recorded, EventKind::promise_kept, EventKind::promise_broken, EventKind::promise_withdrawn, EventKind::plan_agreed, EventKind::plan_kept, EventKind::plan_broken, EventKind::plan_withdrawn, EventKind::hold_started, EventKind::hold_ended, EventKind::dispute_opened, EventKind::dispute_closed => $this->of_agreement( $event ),
			default => $this->of_step( $event ),
		};
	}

	private function of_invoice( EventKind $event ): string {
		return match ( $event ) {
			EventKind::invoice_issued => __( 'Invoice issued', 'hosting-invoices' ),
			EventKind::invoice_paid => __( 'Invoice paid', 'hosting-invoices' ),
			EventKind::invoice_reopened => __( 'Invoice open again', 'hosting-invoices' ),
			EventKind::invoice_cancelled => __( 'Invoice cancelled', 'hosting-invoices' ),
			EventKind::credit_note_issued => __( 'Credit note issued', 'hosting-invoices' ),
			default => __( 'Payment booked', 'hosting-invoices' ),
		};
	}

	private function of_debit( EventKind $event ): string {
		return match ( $event ) {
			EventKind::debit_submitted => __( 'Direct debit submitted', 'hosting-invoices' ),
			EventKind::debit_collected => __( 'Direct debit collected', 'hosting-invoices' ),
			EventKind::debit_returned => __( 'Direct debit came back', 'hosting-invoices' ),
			EventKind::mandate_signed => __( 'Mandate signed', 'hosting-invoices' ),
			EventKind::iban_shown => __( 'Whole IBAN read', 'hosting-invoices' ),
			EventKind::mandate_held => __( 'Mandate on hold: the account does not work', 'hosting-invoices' ),
			default => __( 'Mandate ended', 'hosting-invoices' ),
		};
	}

	private function of_service( EventKind $event ): string {
		return match ( $event ) {
			EventKind::suspension_wanted => __( 'Suspension ordered', 'hosting-invoices' ),
			EventKind::service_suspended => __( 'Service suspended', 'hosting-invoices' ),
			EventKind::restore_wanted => __( 'Restoration ordered', 'hosting-invoices' ),
			EventKind::service_restored => __( 'Service restored', 'hosting-invoices' ),
			EventKind::drift_found => __( 'Found in another state on the panel', 'hosting-invoices' ),
			EventKind::termination_announced => __( 'Removal announced', 'hosting-invoices' ),
			EventKind::service_terminated => __( 'Service removed', 'hosting-invoices' ),
			default => __( 'Suspension held back', 'hosting-invoices' ),
		};
	}

	private function of_agreement( EventKind $event ): string {
		return match ( $event ) {
			EventKind::promise_recorded => __( 'Promise recorded', 'hosting-invoices' ),
			EventKind::promise_kept => __( 'Promise kept', 'hosting-invoices' ),
			EventKind::promise_broken => __( 'Promise broken', 'hosting-invoices' ),
			EventKind::promise_withdrawn => __( 'Promise withdrawn', 'hosting-invoices' ),
			EventKind::plan_agreed => __( 'Payment plan agreed', 'hosting-invoices' ),
			EventKind::plan_kept => __( 'Payment plan kept', 'hosting-invoices' ),
			EventKind::plan_broken => __( 'Payment plan broken', 'hosting-invoices' ),
			EventKind::plan_withdrawn => __( 'Payment plan withdrawn', 'hosting-invoices' ),
			EventKind::hold_started => __( 'Hold started', 'hosting-invoices' ),
			EventKind::hold_ended => __( 'Hold ended', 'hosting-invoices' ),
			EventKind::dispute_opened => __( 'Invoice disputed', 'hosting-invoices' ),
			default => __( 'Dispute closed', 'hosting-invoices' ),
		};
	}

	private function of_step( EventKind $event ): string {
		return match ( $event ) {
			EventKind::message_sent => __( 'Message sent', 'hosting-invoices' ),
			EventKind::message_failed => __( 'Message could not be sent', 'hosting-invoices' ),
			EventKind::message_bounced => __( 'Message came back', 'hosting-invoices' ),
			EventKind::message_delivered => __( 'Message delivered', 'hosting-invoices' ),
			EventKind::task_due => __( 'Own task', 'hosting-invoices' ),
			EventKind::task_done => __( 'Task done', 'hosting-invoices' ),
			EventKind::voucher_made => __( 'Voucher made', 'hosting-invoices' ),
			EventKind::feedback_given => __( 'Feedback given', 'hosting-invoices' ),
			EventKind::opted_out => __( 'Wants no offers', 'hosting-invoices' ),
			EventKind::call_due => __( 'Call due', 'hosting-invoices' ),
			EventKind::call_made => __( 'Called', 'hosting-invoices' ),
			EventKind::letter_made => __( 'Letter made', 'hosting-invoices' ),
			EventKind::letter_sent => __( 'Letter posted', 'hosting-invoices' ),
			EventKind::letter_delivered => __( 'Letter delivered', 'hosting-invoices' ),
			EventKind::letter_came_back => __( 'Letter came back', 'hosting-invoices' ),
			EventKind::fee_added => __( 'Costs added', 'hosting-invoices' ),
			EventKind::fee_refused => __( 'Costs refused', 'hosting-invoices' ),
			EventKind::step_skipped => __( 'Step skipped', 'hosting-invoices' ),
			EventKind::step_moved => __( 'Step moved', 'hosting-invoices' ),
			EventKind::step_superseded => __( 'Step replaced by a newer one', 'hosting-invoices' ),
			EventKind::claim_handed_over => __( 'Claim handed over', 'hosting-invoices' ),
			EventKind::handed_over => __( 'Ready to hand over', 'hosting-invoices' ),
			EventKind::subscription_started => __( 'Subscription started', 'hosting-invoices' ),
			EventKind::subscription_changed => __( 'Subscription changed', 'hosting-invoices' ),
			EventKind::subscription_ended => __( 'Subscription ended', 'hosting-invoices' ),
			EventKind::subscription_paused => __( 'Subscription paused', 'hosting-invoices' ),
			EventKind::subscription_resumed => __( 'Subscription resumed', 'hosting-invoices' ),
			EventKind::paid_back => __( 'Paid back', 'hosting-invoices' ),
			EventKind::terms_accepted => __( 'Accepted new terms', 'hosting-invoices' ),
			EventKind::arrangement_asked => __( 'Asked for a payment arrangement', 'hosting-invoices' ),
			EventKind::billing_day_changed => __( 'Billing day changed', 'hosting-invoices' ),
			EventKind::contract_withdrawn => __( 'The consumer withdrew', 'hosting-invoices' ),
			EventKind::effect_parked => __( 'Given up after several tries', 'hosting-invoices' ),
			default => __( 'Note', 'hosting-invoices' ),
		};
	}
}
