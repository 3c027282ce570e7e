<?php
/**
 * Acceptance of customers, deposits, and terms of their own.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	// Every version that the owner saved; the newest holds.
	'CREATE TABLE IF NOT EXISTS {acceptance_rules} (
		version BIGINT UNSIGNED NOT NULL,
		rules LONGTEXT NOT NULL,
		saved_at DATETIME NOT NULL,
		saved_by BIGINT UNSIGNED NOT NULL DEFAULT 0,
		PRIMARY KEY  (version)
	) {collate}',
	// On which terms an order, or a service that the owner added, was taken; one of the two is 0.
	'CREATE TABLE IF NOT EXISTS {acceptances} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		customer_id BIGINT UNSIGNED NOT NULL,
		order_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
		subscription_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
		decision LONGTEXT NOT NULL,
		state VARCHAR(10) NOT NULL,
		decided_on DATE NOT NULL,
		reason VARCHAR(500) NOT NULL DEFAULT \'\',
		answered_at DATETIME NULL,
		answered_by BIGINT UNSIGNED NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		UNIQUE KEY of_what (order_id, subscription_id),
		KEY customer_id (customer_id),
		KEY state (state)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {deposits} (
		subscription_id BIGINT UNSIGNED NOT NULL,
		customer_id BIGINT UNSIGNED NOT NULL,
		currency CHAR(3) NOT NULL,
		amount_minor BIGINT NOT NULL,
		asked_on DATE NOT NULL,
		given_back_on DATE NULL,
		PRIMARY KEY  (subscription_id),
		KEY given_back_on (given_back_on)
	) {collate}',
	// Days to pay that hold for this customer; NULL = those of the shop.
	'ALTER TABLE {customers} ADD COLUMN term_days INT NULL',
	// A deposit is no price: nothing is taken off it.
	'ALTER TABLE {adjustments} ADD COLUMN no_discount TINYINT NOT NULL DEFAULT 0',
];
