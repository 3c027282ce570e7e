<?php
/**
 * Servers, what is found on them, levels of suspension, drift and terminations.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	// The secret is sealed with a key outside the database. The first server is the webhook of the settings, which keep its address and secret.
	'CREATE TABLE IF NOT EXISTS {servers} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		kind VARCHAR(40) NOT NULL,
		name VARCHAR(80) NOT NULL DEFAULT \'\',
		address VARCHAR(500) NOT NULL DEFAULT \'\',
		user_name VARCHAR(100) NOT NULL DEFAULT \'\',
		secret_sealed TEXT NULL,
		allows_private_address TINYINT NOT NULL DEFAULT 0,
		keeps_mail TINYINT NOT NULL DEFAULT 0,
		failures INT NOT NULL DEFAULT 0,
		rests_until DATETIME NULL,
		last_contact_at DATETIME NULL,
		failing_since DATETIME NULL,
		last_error VARCHAR(500) NOT NULL DEFAULT \'\',
		PRIMARY KEY  (id)
	) {collate}',
	'INSERT IGNORE INTO {servers} (id, kind) VALUES (1, \'webhook\')',
	// What was on a server when its accounts were last listed.
	'CREATE TABLE IF NOT EXISTS {accounts} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		server_id BIGINT UNSIGNED NOT NULL,
		account VARCHAR(190) NOT NULL,
		domain VARCHAR(190) NOT NULL DEFAULT \'\',
		email VARCHAR(190) NOT NULL DEFAULT \'\',
		state VARCHAR(10) NOT NULL,
		seen_at DATETIME NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY account (server_id, account)
	) {collate}',
	// What a person has to do on a panel that has no door for programs. One open row a service at most.
	'CREATE TABLE IF NOT EXISTS {hand_work} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		service_id BIGINT UNSIGNED NOT NULL,
		wanted VARCHAR(10) NOT NULL,
		level VARCHAR(10) NOT NULL,
		epoch BIGINT NOT NULL,
		do_by DATE NOT NULL,
		state VARCHAR(10) NOT NULL,
		ended_at DATETIME NULL,
		ended_by BIGINT UNSIGNED NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		UNIQUE KEY epoch (service_id, epoch),
		KEY state (state, do_by)
	) {collate}',
	'ALTER TABLE {services} ADD COLUMN server_id BIGINT UNSIGNED NOT NULL DEFAULT 1',
	'ALTER TABLE {services} ADD COLUMN account VARCHAR(190) NOT NULL DEFAULT \'\'',
	'ALTER TABLE {services} ADD COLUMN account_domain VARCHAR(190) NOT NULL DEFAULT \'\'',
	'ALTER TABLE {services} ADD COLUMN level VARCHAR(10) NOT NULL DEFAULT \'full\'',
	// The state that was found where another one had been confirmed; empty = none.
	'ALTER TABLE {services} ADD COLUMN drift VARCHAR(10) NOT NULL DEFAULT \'\'',
	'ALTER TABLE {services} ADD COLUMN drift_on DATE NULL',
	'ALTER TABLE {services} ADD COLUMN looked_on DATE NULL',
	'ALTER TABLE {services} ADD COLUMN terminates_on DATE NULL',
	'ALTER TABLE {services} ADD COLUMN backup_note VARCHAR(500) NOT NULL DEFAULT \'\'',
	'ALTER TABLE {customers} ADD COLUMN exempt_until DATE NULL',
	'ALTER TABLE {customers} ADD COLUMN exempt_reason VARCHAR(500) NOT NULL DEFAULT \'\'',
	// looked_on: day on which all services were read; rise_on: day on which the owner allowed more suspensions than usual.
	'ALTER TABLE {runner} ADD COLUMN looked_on DATE NULL',
	'ALTER TABLE {runner} ADD COLUMN rise_on DATE NULL',
	// behind_at: a panel knew newer orders than this database; only the owner can say that it may act.
	'ALTER TABLE {runner} ADD COLUMN behind_at DATETIME NULL',
	'ALTER TABLE {runner} ADD COLUMN confirmed_at DATETIME NULL',
	'ALTER TABLE {runner} ADD COLUMN alarms TEXT NULL',
];
