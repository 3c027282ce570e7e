<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Story;

/**
 * What can happen; the same words on the wire (contract/timeline.ts) and in the scenarios.
 */
enum EventKind: string {
	case invoice_issued = 'invoice_issued';
	case message_sent = 'message_sent';
	case message_failed = 'message_failed';
	case message_bounced = 'message_bounced';
	case message_delivered = 'message_delivered';
	case call_due = 'call_due';
	case task_due = 'task_due';
	case task_done = 'task_done';
	case call_made = 'call_made';
	case letter_made = 'letter_made';
	case letter_sent = 'letter_sent';
	case letter_delivered = 'letter_delivered';
	case letter_came_back = 'letter_came_back';
	case fee_added = 'fee_added';
	case fee_refused = 'fee_refused';
	case debit_submitted = 'debit_submitted';
	case debit_collected = 'debit_collected';
	case debit_returned = 'debit_returned';
	case payment_booked = 'payment_booked';
	case invoice_paid = 'invoice_paid';
	case invoice_reopened = 'invoice_reopened';
	case invoice_cancelled = 'invoice_cancelled';
	case credit_note_issued = 'credit_note_issued';
	case mandate_signed = 'mandate_signed';
	case mandate_ended = 'mandate_ended';
	case iban_shown = 'iban_shown';
	case mandate_held = 'mandate_held';
	case suspension_wanted = 'suspension_wanted';
	case service_suspended = 'service_suspended';
	case restore_wanted = 'restore_wanted';
	case service_restored = 'service_restored';
	case suspension_held = 'suspension_held';
	case promise_recorded = 'promise_recorded';
	case promise_kept = 'promise_kept';
	case promise_broken = 'promise_broken';
	case promise_withdrawn = 'promise_withdrawn';
	case plan_agreed = 'plan_agreed';
	case plan_kept = 'plan_kept';
	case plan_broken = 'plan_broken';
	case plan_withdrawn = 'plan_withdrawn';
	case claim_handed_over = 'claim_handed_over';
	case hold_started = 'hold_started';
	case hold_ended = 'hold_ended';
	case dispute_opened = 'dispute_opened';
	case dispute_closed = 'dispute_closed';
	case step_skipped = 'step_skipped';
	case step_moved = 'step_moved';
	case step_superseded = 'step_superseded';
	case handed_over = 'handed_over';
	case subscription_started = 'subscription_started';
	case subscription_changed = 'subscription_changed';
	case subscription_ended = 'subscription_ended';
	case subscription_paused = 'subscription_paused';
	case subscription_resumed = 'subscription_resumed';
	case billing_day_changed = 'billing_day_changed';
	case contract_withdrawn = 'contract_withdrawn';
	/** a panel was found in another state than it had confirmed */
	case drift_found = 'drift_found';
	case termination_announced = 'termination_announced';
	case service_terminated = 'service_terminated';
	case arrangement_asked = 'arrangement_asked';
	case effect_parked = 'effect_parked';
	case voucher_made = 'voucher_made';
	case feedback_given = 'feedback_given';
	case opted_out = 'opted_out';
	/** a credit that no invoice takes went back to the customer */
	case paid_back = 'paid_back';
	/** changed since the subscription was bought */
	case terms_accepted = 'terms_accepted';
	case note = 'note';
}
