<?php
/**
 * Documents: files that were made, what invoices said when they were issued, and credit notes.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	// base64, see WpdbDocumentStore. What was made first stays.
	'CREATE TABLE IF NOT EXISTS {documents} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		kind VARCHAR(20) NOT NULL,
		subject_id BIGINT UNSIGNED NOT NULL,
		name VARCHAR(120) NOT NULL,
		media_type VARCHAR(60) NOT NULL,
		content LONGTEXT NOT NULL,
		made_at DATETIME NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY subject (kind, subject_id)
	) {collate}',
	// All that the paper of an invoice or credit note says, as it was on the day of issue.
	'CREATE TABLE IF NOT EXISTS {papers} (
		kind VARCHAR(20) NOT NULL,
		subject_id BIGINT UNSIGNED NOT NULL,
		facts MEDIUMTEXT NOT NULL,
		PRIMARY KEY  (kind, subject_id)
	) {collate}',
	// UNIQUE (source) is why a refund is never credited twice: "refund-12", or "cancelled-7-0" of an invoice.
	'CREATE TABLE IF NOT EXISTS {credit_notes} (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
		customer_id BIGINT UNSIGNED NOT NULL,
		invoice_id BIGINT UNSIGNED NOT NULL,
		source VARCHAR(40) NOT NULL,
		number VARCHAR(40) NULL,
		issued_on DATE NOT NULL,
		currency CHAR(3) NOT NULL,
		net_minor BIGINT NOT NULL,
		vat_minor BIGINT NOT NULL,
		total_minor BIGINT NOT NULL,
		reason VARCHAR(500) NOT NULL DEFAULT \'\',
		PRIMARY KEY  (id),
		UNIQUE KEY source (source),
		UNIQUE KEY number (number),
		KEY invoice_id (invoice_id),
		KEY issued_on (issued_on)
	) {collate}',
];
