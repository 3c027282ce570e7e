<?php
/**
 * Several timelines with versions that invoices keep, groups of customers, and what became of a message after its hand-over.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	// Each version of a timeline says whose it is; what was saved before is the default one.
	'ALTER TABLE {policies} ADD COLUMN timeline VARCHAR(40) NOT NULL DEFAULT \'default\'',
	'ALTER TABLE {policies} ADD COLUMN name VARCHAR(80) NOT NULL DEFAULT \'\'',
	'ALTER TABLE {policies} ADD COLUMN conditions TEXT NULL',
	'ALTER TABLE {policies} ADD COLUMN removed TINYINT NOT NULL DEFAULT 0',
	// NULL follows the newest version.
	'ALTER TABLE {invoices} ADD COLUMN policy_version INT NULL',
	'ALTER TABLE {customers} ADD COLUMN customer_group VARCHAR(40) NOT NULL DEFAULT \'\'',
	// The address that e-mail came back from; another one has no bounce.
	'ALTER TABLE {customers} ADD COLUMN bounced_email VARCHAR(100) NOT NULL DEFAULT \'\'',
	'ALTER TABLE {customers} ADD COLUMN no_offers TINYINT NOT NULL DEFAULT 0',
	// What reports from outside name a message by.
	'ALTER TABLE {messages} ADD COLUMN mail_id CHAR(64) NULL, ADD KEY mail_id (mail_id)',
	'ALTER TABLE {messages} ADD COLUMN reported_at DATETIME NULL',
	'ALTER TABLE {messages} ADD COLUMN reported_detail VARCHAR(500) NOT NULL DEFAULT \'\'',
	// Each signed report counts once: a nonce is kept for as long as its signature would be taken.
	'CREATE TABLE IF NOT EXISTS {nonces} (
		nonce VARCHAR(64) NOT NULL,
		seen_at DATETIME NOT NULL,
		PRIMARY KEY  (nonce),
		KEY seen_at (seen_at)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {feedback} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		customer_id BIGINT UNSIGNED NOT NULL,
		invoice_id BIGINT UNSIGNED NOT NULL,
		asked_on DATE NOT NULL,
		score TINYINT NULL,
		answer TEXT NULL,
		answered_at DATETIME NULL,
		PRIMARY KEY  (id),
		KEY customer_id (customer_id, answered_at)
	) {collate}',
];
