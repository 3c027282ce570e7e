<?php
/**
 * What was agreed at the checkout.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	// How the customer wants to be written to: email, letter, sms.
	'ALTER TABLE {customers} ADD COLUMN channel VARCHAR(10) NOT NULL DEFAULT \'email\'',
	// The terms of a subscription that was bought: text, version and time as they were accepted.
	'CREATE TABLE IF NOT EXISTS {terms} (
		subscription_id BIGINT UNSIGNED NOT NULL,
		order_id BIGINT UNSIGNED NOT NULL,
		product_id BIGINT UNSIGNED NOT NULL,
		notice_months INT NOT NULL,
		version VARCHAR(20) NOT NULL DEFAULT \'\',
		text MEDIUMTEXT NULL,
		accepted_at DATETIME NULL,
		began_at_once TINYINT NOT NULL DEFAULT 0,
		withdraw_until DATE NULL,
		withdrawn_on DATE NULL,
		PRIMARY KEY  (subscription_id),
		KEY order_id (order_id)
	) {collate}',
	// Lines of an invoice that are no charge: set-up fees, ordinary products, shipping.
	'CREATE TABLE IF NOT EXISTS {other_lines} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		invoice_id BIGINT UNSIGNED NOT NULL,
		label VARCHAR(200) NOT NULL,
		quantity INT NOT NULL,
		amount_minor BIGINT NOT NULL,
		discount_minor BIGINT NOT NULL,
		PRIMARY KEY  (id),
		KEY invoice_id (invoice_id)
	) {collate}',
];
