/**
 * Every route of `hosting-invoices/v1`: what goes in, what comes out, and who may.
 *
 * PHP registers its routes from the JSON made of this table, so a route that is not here does not exist.
 */
import type { z } from 'zod';
import * as wire from './index';

export interface Route {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** below hosting-invoices/v1; `{id}` is a whole number, `{step}` a step's key */
	path: string;
	query?: z.ZodType;
	body?: z.ZodType;
	response: z.ZodType;
	/** `see_and_act` = edit_shop_orders, `settings` = manage_woocommerce, `signature` = a signed call from outside */
	needs: 'see_and_act' | 'settings' | 'signature';
	/** a list answers with X-WP-Total and X-WP-TotalPages */
	list?: true;
}

// prettier-ignore
export const routes = {
	get_overview: { method: 'GET', path: '/overview', response: wire.overview, needs: 'see_and_act' },
	get_forecast: { method: 'GET', path: '/forecast', response: wire.forecast, needs: 'see_and_act' },
	list_parked: { method: 'GET', path: '/parked', response: wire.parked_effects, needs: 'see_and_act', list: true },
	act_on_parked: { method: 'POST', path: '/parked/{id}', body: wire.parked_action_input, response: wire.parked_effects, needs: 'see_and_act' },
	confirm_restart: { method: 'POST', path: '/runner/confirm-restart', response: wire.overview, needs: 'settings' },

	list_invoices: { method: 'GET', path: '/invoices', query: wire.invoices_query, response: wire.invoices, needs: 'see_and_act', list: true },
	get_invoice: { method: 'GET', path: '/invoices/{id}', response: wire.invoice, needs: 'see_and_act' },
	list_papers: { method: 'GET', path: '/invoices/{id}/papers', response: wire.papers_of_invoice, needs: 'see_and_act' },
	get_paper: { method: 'GET', path: '/papers/{id}', query: wire.paper_query, response: wire.file, needs: 'see_and_act' },
	resend_invoice: { method: 'POST', path: '/invoices/{id}/resend', response: wire.invoice, needs: 'see_and_act' },
	book_payment: { method: 'POST', path: '/invoices/{id}/payments', body: wire.payment_input, response: wire.invoice, needs: 'see_and_act' },
	book_collection: { method: 'POST', path: '/invoices/{id}/collection', body: wire.collection_input, response: wire.invoice, needs: 'see_and_act' },
	book_debit_return: { method: 'POST', path: '/invoices/{id}/debit-return', body: wire.debit_return_input, response: wire.invoice, needs: 'see_and_act' },
	act_on_step: { method: 'POST', path: '/invoices/{id}/steps/{step}', body: wire.step_action_input, response: wire.invoice, needs: 'see_and_act' },
	get_message: { method: 'GET', path: '/messages/{id}', response: wire.message, needs: 'see_and_act' },

	list_customers: { method: 'GET', path: '/customers', query: wire.customers_query, response: wire.customers, needs: 'see_and_act', list: true },
	list_candidates: { method: 'GET', path: '/customers/candidates', query: wire.candidates_query, response: wire.candidates, needs: 'see_and_act' },
	add_customer: { method: 'POST', path: '/customers', body: wire.customer_input, response: wire.customer, needs: 'see_and_act' },
	get_customer: { method: 'GET', path: '/customers/{id}', response: wire.customer, needs: 'see_and_act' },
	change_contact: { method: 'PUT', path: '/customers/{id}/contact', body: wire.contact_input, response: wire.customer, needs: 'see_and_act' },
	put_in_group: { method: 'PUT', path: '/customers/{id}/group', body: wire.group_input, response: wire.customer, needs: 'see_and_act' },
	sign_mandate: { method: 'POST', path: '/customers/{id}/mandate', body: wire.mandate_input, response: wire.customer, needs: 'see_and_act' },
	show_iban: { method: 'POST', path: '/customers/{id}/mandate/iban', response: wire.shown_iban, needs: 'settings' },
	end_mandate: { method: 'DELETE', path: '/customers/{id}/mandate', response: wire.customer, needs: 'see_and_act' },

	list_subscriptions: { method: 'GET', path: '/subscriptions', query: wire.subscriptions_query, response: wire.subscriptions, needs: 'see_and_act', list: true },
	add_subscription: { method: 'POST', path: '/subscriptions', body: wire.subscription_input, response: wire.subscription, needs: 'see_and_act' },
	change_subscription: { method: 'PATCH', path: '/subscriptions/{id}', body: wire.subscription_change, response: wire.subscription, needs: 'see_and_act' },
	end_subscription: { method: 'POST', path: '/subscriptions/{id}/end', body: wire.subscription_end_input, response: wire.subscription, needs: 'see_and_act' },

	preview_plan_change: { method: 'POST', path: '/subscriptions/{id}/plan/preview', body: wire.plan_change_input, response: wire.plan_change_preview, needs: 'see_and_act' },
	change_plan: { method: 'POST', path: '/subscriptions/{id}/plan', body: wire.plan_change_input, response: wire.subscription, needs: 'see_and_act' },
	pause_subscription: { method: 'POST', path: '/subscriptions/{id}/pause', body: wire.pause_input, response: wire.subscription, needs: 'see_and_act' },
	resume_subscription: { method: 'POST', path: '/subscriptions/{id}/resume', response: wire.subscription, needs: 'see_and_act' },
	change_billing_day: { method: 'POST', path: '/customers/{id}/billing-day', body: wire.billing_day_input, response: wire.customer, needs: 'see_and_act' },

	get_acceptance_rules: { method: 'GET', path: '/acceptance-rules', response: wire.acceptance_rules, needs: 'see_and_act' },
	save_acceptance_rules: { method: 'PUT', path: '/acceptance-rules', body: wire.acceptance_rules_input, response: wire.acceptance_rules, needs: 'settings' },
	list_acceptances: { method: 'GET', path: '/acceptances', query: wire.acceptances_query, response: wire.acceptances, needs: 'see_and_act' },
	answer_acceptance: { method: 'POST', path: '/acceptances/{id}', body: wire.acceptance_answer_input, response: wire.acceptances, needs: 'see_and_act' },

	list_pay_backs: { method: 'GET', path: '/pay-backs', query: wire.pay_backs_query, response: wire.pay_backs, needs: 'see_and_act' },
	book_pay_back: { method: 'POST', path: '/pay-backs/{id}', response: wire.pay_backs, needs: 'see_and_act' },

	list_calls: { method: 'GET', path: '/calls', query: wire.calls_query, response: wire.calls, needs: 'see_and_act', list: true },
	get_call: { method: 'GET', path: '/calls/{id}', response: wire.call_sheet, needs: 'see_and_act' },
	list_tasks: { method: 'GET', path: '/tasks', query: wire.tasks_query, response: wire.tasks, needs: 'see_and_act', list: true },
	finish_task: { method: 'POST', path: '/tasks/{id}/outcome', body: wire.task_outcome_input, response: wire.tasks, needs: 'see_and_act' },
	record_call_outcome: { method: 'POST', path: '/calls/{id}/outcome', body: wire.call_outcome_input, response: wire.call_sheet, needs: 'see_and_act' },

	list_promises: { method: 'GET', path: '/promises', query: wire.agreements_query, response: wire.promises, needs: 'see_and_act', list: true },
	record_promise: { method: 'POST', path: '/promises', body: wire.promise_input, response: wire.promise, needs: 'see_and_act' },
	withdraw_promise: { method: 'POST', path: '/promises/{id}/withdraw', body: wire.end_input, response: wire.promise, needs: 'see_and_act' },
	list_plans: { method: 'GET', path: '/plans', query: wire.agreements_query, response: wire.plans, needs: 'see_and_act', list: true },
	agree_plan: { method: 'POST', path: '/plans', body: wire.plan_input, response: wire.plan, needs: 'see_and_act' },
	withdraw_plan: { method: 'POST', path: '/plans/{id}/withdraw', body: wire.end_input, response: wire.plan, needs: 'see_and_act' },
	list_letters: { method: 'GET', path: '/letters', query: wire.letters_query, response: wire.letters, needs: 'see_and_act', list: true },
	read_letter_sheets: { method: 'GET', path: '/letters/sheets', query: wire.letter_sheets_query, response: wire.letter_sheets, needs: 'see_and_act' },
	print_letters: { method: 'GET', path: '/letters/pdf', query: wire.letters_pdf_query, response: wire.file, needs: 'see_and_act' },
	act_on_letters: { method: 'POST', path: '/letters', body: wire.letters_input, response: wire.letters, needs: 'see_and_act' },
	get_claim: { method: 'GET', path: '/claims/{id}', query: wire.claim_query, response: wire.claim, needs: 'see_and_act' },
	hand_over_claim: { method: 'POST', path: '/claims/{id}/hand-over', body: wire.hand_over_input, response: wire.claim, needs: 'see_and_act' },
	list_holds: { method: 'GET', path: '/holds', query: wire.agreements_query, response: wire.holds, needs: 'see_and_act', list: true },
	start_hold: { method: 'POST', path: '/holds', body: wire.hold_input, response: wire.hold, needs: 'see_and_act' },
	end_hold: { method: 'POST', path: '/holds/{id}/end', body: wire.end_input, response: wire.hold, needs: 'see_and_act' },
	list_disputes: { method: 'GET', path: '/disputes', query: wire.agreements_query, response: wire.disputes, needs: 'see_and_act', list: true },
	open_dispute: { method: 'POST', path: '/disputes', body: wire.dispute_input, response: wire.dispute, needs: 'see_and_act' },
	close_dispute: { method: 'POST', path: '/disputes/{id}/close', body: wire.end_input, response: wire.dispute, needs: 'see_and_act' },

	get_timeline: { method: 'GET', path: '/timeline', response: wire.timeline, needs: 'see_and_act' },
	list_timelines: { method: 'GET', path: '/timelines', response: wire.timelines, needs: 'see_and_act' },
	get_named_timeline: { method: 'GET', path: '/timelines/{step}', response: wire.timeline, needs: 'see_and_act' },
	save_named_timeline: { method: 'PUT', path: '/timelines/{step}', body: wire.timeline_input, response: wire.timeline, needs: 'settings' },
	remove_timeline: { method: 'DELETE', path: '/timelines/{step}', body: wire.timeline_removal_input, response: wire.timelines, needs: 'settings' },
	preview_named_timeline: { method: 'POST', path: '/timelines/{step}/preview', body: wire.timeline_preview_input, response: wire.timeline_preview, needs: 'see_and_act' },
	report_mail: { method: 'POST', path: '/mail-reports', body: wire.mail_report_input, response: wire.mail_report, needs: 'signature' },
	save_timeline: { method: 'PUT', path: '/timeline', body: wire.timeline_input, response: wire.timeline, needs: 'settings' },
	try_message: { method: 'POST', path: '/timeline/message', body: wire.trial_input, response: wire.trial, needs: 'settings' },
	preview_timeline: { method: 'POST', path: '/timeline/preview', body: wire.timeline_preview_input, response: wire.timeline_preview, needs: 'see_and_act' },

	get_debit: { method: 'GET', path: '/debit', response: wire.debit_overview, needs: 'see_and_act' },
	list_batches: { method: 'GET', path: '/batches', query: wire.batches_query, response: wire.batches, needs: 'see_and_act', list: true },
	get_batch: { method: 'GET', path: '/batches/{id}', response: wire.batch, needs: 'see_and_act' },
	act_on_batch: { method: 'POST', path: '/batches/{id}/state', body: wire.batch_action_input, response: wire.batch, needs: 'settings' },
	download_batch: { method: 'GET', path: '/batches/{id}/file', response: wire.batch_file, needs: 'settings' },
	list_mandates: { method: 'GET', path: '/mandates', query: wire.mandates_query, response: wire.mandates, needs: 'see_and_act', list: true },
	// A CSV file as multipart form data, in the field `file`.
	try_mandate_import: { method: 'POST', path: '/mandate-imports/trial', response: wire.mandate_import, needs: 'settings' },
	import_mandates: { method: 'POST', path: '/mandate-imports', response: wire.mandate_import, needs: 'settings' },
	get_mandate_paper: { method: 'GET', path: '/mandates/{id}/paper', response: wire.file, needs: 'see_and_act' },
	list_debit_returns: { method: 'GET', path: '/debit-returns', query: wire.debit_returns_query, response: wire.debit_returns, needs: 'see_and_act', list: true },
	repair_debit: { method: 'POST', path: '/debits/{id}/repair', body: wire.debit_repair_input, response: wire.debit_returns, needs: 'see_and_act' },
	list_bank_imports: { method: 'GET', path: '/bank-imports', query: wire.bank_imports_query, response: wire.bank_imports, needs: 'see_and_act', list: true },
	// The file comes as multipart form data, in the field `file`.
	import_bank_file: { method: 'POST', path: '/bank-imports', response: wire.bank_import, needs: 'see_and_act' },
	list_bank_entries: { method: 'GET', path: '/bank-entries', query: wire.bank_entries_query, response: wire.bank_entries, needs: 'see_and_act', list: true },
	decide_bank_entry: { method: 'POST', path: '/bank-entries/{id}/decision', body: wire.bank_entry_decision_input, response: wire.bank_entry, needs: 'see_and_act' },

	list_services: { method: 'GET', path: '/services', query: wire.services_query, response: wire.services, needs: 'see_and_act', list: true },
	get_service: { method: 'GET', path: '/services/{id}', response: wire.service_detail, needs: 'see_and_act' },
	act_on_service: { method: 'POST', path: '/services/{id}/state', body: wire.service_action_input, response: wire.service_detail, needs: 'see_and_act' },
	exempt_service: { method: 'PUT', path: '/services/{id}/exemption', body: wire.service_exemption_input, response: wire.service_detail, needs: 'see_and_act' },

	answer_drift: { method: 'POST', path: '/services/{id}/drift', body: wire.drift_answer_input, response: wire.service_detail, needs: 'see_and_act' },
	tell_state: { method: 'POST', path: '/services/{id}/seen', body: wire.seen_state_input, response: wire.service_detail, needs: 'see_and_act' },
	map_service: { method: 'PUT', path: '/services/{id}/account', body: wire.service_account_input, response: wire.service_detail, needs: 'settings' },
	announce_termination: { method: 'PUT', path: '/services/{id}/termination', body: wire.termination_input, response: wire.service_detail, needs: 'settings' },
	terminate_service: { method: 'POST', path: '/services/{id}/removal', body: wire.removal_input, response: wire.service_detail, needs: 'settings' },
	get_coming_suspensions: { method: 'GET', path: '/services/coming', response: wire.coming_suspensions, needs: 'see_and_act' },
	exempt_customer: { method: 'PUT', path: '/customers/{id}/exemption', body: wire.service_exemption_input, response: wire.services, needs: 'see_and_act' },
	allow_rise: { method: 'POST', path: '/runner/allow-rise', response: wire.overview, needs: 'settings' },

	list_servers: { method: 'GET', path: '/servers', response: wire.servers, needs: 'settings' },
	add_server: { method: 'POST', path: '/servers', body: wire.server_input, response: wire.servers, needs: 'settings' },
	change_server: { method: 'PUT', path: '/servers/{id}', body: wire.server_input, response: wire.servers, needs: 'settings' },
	remove_server: { method: 'DELETE', path: '/servers/{id}', response: wire.servers, needs: 'settings' },
	test_server: { method: 'POST', path: '/servers/{id}/test', response: wire.server_test, needs: 'settings' },
	get_server_accounts: { method: 'GET', path: '/servers/{id}/accounts', response: wire.server_accounts, needs: 'settings' },
	read_server_accounts: { method: 'POST', path: '/servers/{id}/accounts', response: wire.server_accounts, needs: 'settings' },
	list_hand_work: { method: 'GET', path: '/hand-work', response: wire.hand_work, needs: 'see_and_act' },
	finish_hand_work: { method: 'POST', path: '/hand-work/{id}', response: wire.hand_work, needs: 'see_and_act' },

	get_settings: { method: 'GET', path: '/settings', response: wire.settings, needs: 'settings' },
	change_settings: { method: 'PATCH', path: '/settings', body: wire.settings_input, response: wire.settings, needs: 'settings' },
	test_panel: { method: 'POST', path: '/settings/panel-test', response: wire.panel_test, needs: 'settings' },
} as const satisfies Record< string, Route >;

export type RouteName = keyof typeof routes;
