<?php
/**
 * What is to be paid back to customers for whom no further invoice comes.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	'CREATE TABLE IF NOT EXISTS {pay_backs} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		customer_id BIGINT UNSIGNED NOT NULL,
		invoice_id BIGINT UNSIGNED NOT NULL,
		currency CHAR(3) NOT NULL,
		amount_minor BIGINT NOT NULL,
		made_on DATE NOT NULL,
		paid_on DATE NULL,
		paid_by BIGINT UNSIGNED NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		KEY customer_id (customer_id),
		KEY paid_on (paid_on)
	) {collate}',
	// A credit that found no further invoice: a credit note was made of it on this day.
	'ALTER TABLE {adjustments} ADD COLUMN settled_on DATE NULL',
];
