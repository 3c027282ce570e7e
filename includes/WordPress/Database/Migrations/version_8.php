<?php
/**
 * Payment plans, and what becomes of printed letters.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	// next_on: date of the oldest instalment that is not paid, kept up with every payment. It is what pauses the timeline.
	'CREATE TABLE IF NOT EXISTS {plans} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		customer_id BIGINT UNSIGNED NOT NULL,
		currency CHAR(3) NOT NULL,
		total_minor BIGINT NOT NULL,
		paid_before_minor BIGINT NOT NULL DEFAULT 0,
		paid_minor BIGINT NOT NULL DEFAULT 0,
		made_on DATE NOT NULL,
		next_on DATE NULL,
		state VARCHAR(10) NOT NULL,
		agreed_by BIGINT UNSIGNED NOT NULL DEFAULT 0,
		note VARCHAR(500) NOT NULL DEFAULT \'\',
		PRIMARY KEY  (id),
		KEY customer_state (customer_id, state)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {instalments} (
		plan_id BIGINT UNSIGNED NOT NULL,
		due_on DATE NOT NULL,
		amount_minor BIGINT NOT NULL,
		PRIMARY KEY  (plan_id, due_on)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {plan_invoices} (
		plan_id BIGINT UNSIGNED NOT NULL,
		invoice_id BIGINT UNSIGNED NOT NULL,
		PRIMARY KEY  (plan_id, invoice_id),
		KEY invoice_id (invoice_id)
	) {collate}',
	// id: of the message. delivered_on: proved, or presumed from sent_on; the term of a formal notice is counted from it.
	'CREATE TABLE IF NOT EXISTS {letters} (
		id BIGINT UNSIGNED NOT NULL,
		step_id BIGINT UNSIGNED NULL,
		customer_id BIGINT UNSIGNED NOT NULL,
		invoice_id BIGINT UNSIGNED NULL,
		step VARCHAR(40) NOT NULL,
		state VARCHAR(10) NOT NULL,
		made_on DATE NOT NULL,
		printed_on DATE NULL,
		sent_on DATE NULL,
		delivered_on DATE NULL,
		registered_number VARCHAR(60) NOT NULL DEFAULT \'\',
		proof VARCHAR(500) NOT NULL DEFAULT \'\',
		PRIMARY KEY  (id),
		KEY step_id (step_id),
		KEY state (state, made_on),
		KEY customer_id (customer_id)
	) {collate}',
	// Money that came in for costs, outside WooCommerce; costs are orders without an invoice.
	'CREATE TABLE IF NOT EXISTS {costs_payments} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		costs_id BIGINT UNSIGNED NOT NULL,
		amount_minor BIGINT NOT NULL,
		paid_on DATE NOT NULL,
		reference VARCHAR(120) NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY reference (costs_id, reference)
	) {collate}',
	// Invoices whose claim was given to an agency or a lawyer: their pay links are closed.
	'CREATE TABLE IF NOT EXISTS {hand_overs} (
		invoice_id BIGINT UNSIGNED NOT NULL,
		customer_id BIGINT UNSIGNED NOT NULL,
		handed_to VARCHAR(10) NOT NULL,
		handed_on DATE NOT NULL,
		handed_by BIGINT UNSIGNED NOT NULL DEFAULT 0,
		PRIMARY KEY  (invoice_id),
		KEY customer_id (customer_id)
	) {collate}',
];
