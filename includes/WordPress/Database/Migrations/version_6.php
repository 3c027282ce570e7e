<?php
/**
 * Debit batches, and what the bank answers. No account number stands here in the open: those of the shop and of the
 * customers are prints (hashed with the site's key), a file is sealed.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	'CREATE TABLE IF NOT EXISTS {debit_batches} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		message_id VARCHAR(35) NOT NULL,
		state VARCHAR(16) NOT NULL,
		sequence CHAR(4) NOT NULL,
		collection_on DATE NOT NULL,
		currency CHAR(3) NOT NULL,
		debits INT NOT NULL,
		total_minor BIGINT NOT NULL,
		file_sealed LONGTEXT NULL,
		proposed_at DATETIME NOT NULL,
		exported_at DATETIME NULL,
		exported_by BIGINT UNSIGNED NULL,
		submitted_at DATETIME NULL,
		submitted_by BIGINT UNSIGNED NULL,
		withdrawn_at DATETIME NULL,
		withdrawn_by BIGINT UNSIGNED NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY message_id (message_id),
		KEY state (state, collection_on)
	) {collate}',
	// in_force is 1, or NULL once its batch was withdrawn: so a debit is in one batch at most.
	'CREATE TABLE IF NOT EXISTS {batch_debits} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		batch_id BIGINT UNSIGNED NOT NULL,
		debit_id BIGINT UNSIGNED NOT NULL,
		customer_id BIGINT UNSIGNED NOT NULL,
		end_to_end_id VARCHAR(35) NOT NULL,
		in_force TINYINT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY one_batch (debit_id, in_force),
		UNIQUE KEY end_to_end_id (end_to_end_id),
		KEY batch_id (batch_id)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {batch_downloads} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		batch_id BIGINT UNSIGNED NOT NULL,
		actor_id BIGINT UNSIGNED NOT NULL,
		downloaded_at DATETIME NOT NULL,
		PRIMARY KEY  (id),
		KEY batch_id (batch_id)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {bank_imports} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		name VARCHAR(200) NOT NULL,
		kind VARCHAR(20) NOT NULL,
		state VARCHAR(12) NOT NULL,
		problem VARCHAR(200) NOT NULL DEFAULT \'\',
		entries INT NOT NULL DEFAULT 0,
		known INT NOT NULL DEFAULT 0,
		covers_until DATE NULL,
		imported_at DATETIME NOT NULL,
		imported_by BIGINT UNSIGNED NOT NULL,
		PRIMARY KEY  (id),
		KEY covers_until (covers_until)
	) {collate}',
	// UNIQUE (account, reference) is why an entry is never booked twice, whichever file brings it.
	'CREATE TABLE IF NOT EXISTS {bank_entries} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		import_id BIGINT UNSIGNED NOT NULL,
		account CHAR(32) NOT NULL,
		reference VARCHAR(120) NOT NULL,
		kind VARCHAR(12) NOT NULL,
		booked_on DATE NOT NULL,
		amount_minor BIGINT NOT NULL,
		currency CHAR(3) NOT NULL,
		end_to_end_id VARCHAR(35) NOT NULL DEFAULT \'\',
		mandate_reference VARCHAR(35) NOT NULL DEFAULT \'\',
		batch_reference VARCHAR(35) NOT NULL DEFAULT \'\',
		reason VARCHAR(4) NOT NULL DEFAULT \'\',
		text VARCHAR(500) NOT NULL DEFAULT \'\',
		party VARCHAR(140) NOT NULL DEFAULT \'\',
		party_print CHAR(32) NOT NULL DEFAULT \'\',
		party_last_four VARCHAR(4) NOT NULL DEFAULT \'\',
		state VARCHAR(10) NOT NULL,
		outcome VARCHAR(40) NOT NULL DEFAULT \'\',
		left_minor BIGINT NOT NULL DEFAULT 0,
		customer_id BIGINT UNSIGNED NULL,
		invoice_id BIGINT UNSIGNED NULL,
		confidence TINYINT NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		UNIQUE KEY reference (account, reference),
		KEY state (state, id),
		KEY import_id (import_id, state),
		KEY party_print (party_print)
	) {collate}',
	'CREATE TABLE IF NOT EXISTS {bank_matches} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		entry_id BIGINT UNSIGNED NOT NULL,
		invoice_id BIGINT UNSIGNED NOT NULL,
		amount_minor BIGINT NOT NULL,
		state VARCHAR(10) NOT NULL,
		actor_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
		matched_at DATETIME NOT NULL,
		undone_at DATETIME NULL,
		undone_by BIGINT UNSIGNED NULL,
		PRIMARY KEY  (id),
		KEY entry_id (entry_id),
		KEY invoice_id (invoice_id)
	) {collate}',
	// Accounts that customers paid from, or gave a mandate for.
	'CREATE TABLE IF NOT EXISTS {known_accounts} (
		print CHAR(32) NOT NULL,
		customer_id BIGINT UNSIGNED NOT NULL,
		PRIMARY KEY  (print, customer_id)
	) {collate}',
];
