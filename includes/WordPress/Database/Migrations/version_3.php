<?php
/**
 * The life of a subscription: other plans, ends and pauses; lines that wait for an invoice.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	'ALTER TABLE {subscriptions} ADD COLUMN schedule_no INT NOT NULL DEFAULT 0',
	'ALTER TABLE {subscriptions} ADD COLUMN paused_from DATE NULL',
	'ALTER TABLE {subscriptions} ADD COLUMN paused_until DATE NULL',
	// Periods of another length, or from another day on, may begin on a day on which one began that was given back.
	'ALTER TABLE {charges} ADD COLUMN schedule_no INT NOT NULL DEFAULT 0',
	'ALTER TABLE {charges} DROP INDEX period, ADD UNIQUE KEY period (subscription_id, schedule_no, period_first)',
	// Not what the invoice says, which never changes, but which of its days a credit has taken back since.
	'ALTER TABLE {charges} ADD COLUMN covered_until DATE NULL',
	// whole_*: the period that value_minor is the price of, for a charge; a credit has none. invoice_id NULL: it waits.
	'CREATE TABLE IF NOT EXISTS {adjustments} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		customer_id BIGINT UNSIGNED NOT NULL,
		subscription_id BIGINT UNSIGNED NOT NULL,
		invoice_id BIGINT UNSIGNED NULL,
		customer_type VARCHAR(10) NOT NULL,
		label VARCHAR(200) NOT NULL,
		tax_class VARCHAR(100) NOT NULL DEFAULT \'\',
		quantity INT NOT NULL,
		currency CHAR(3) NOT NULL,
		period_first DATE NOT NULL,
		period_last DATE NOT NULL,
		amount_minor BIGINT NOT NULL,
		discount_minor BIGINT NOT NULL DEFAULT 0,
		whole_first DATE NULL,
		whole_last DATE NULL,
		value_minor BIGINT NULL,
		covered_until DATE NULL,
		created_at DATETIME NOT NULL,
		PRIMARY KEY  (id),
		KEY waiting (customer_id, invoice_id),
		KEY subscription_id (subscription_id),
		KEY invoice_id (invoice_id)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {planned_changes} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		subscription_id BIGINT UNSIGNED NOT NULL,
		customer_id BIGINT UNSIGNED NOT NULL,
		from_on DATE NOT NULL,
		label VARCHAR(200) NOT NULL,
		price_minor BIGINT NOT NULL,
		currency CHAR(3) NOT NULL,
		quantity INT NOT NULL,
		interval_months INT NOT NULL,
		state VARCHAR(10) NOT NULL,
		created_at DATETIME NOT NULL,
		PRIMARY KEY  (id),
		KEY subscription_id (subscription_id),
		KEY customer_state (customer_id, state)
	) {collate}',
];
