<?php
/**
 * What proves that a mandate was signed on a screen.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	'CREATE TABLE IF NOT EXISTS {mandate_consents} (
		mandate_id BIGINT UNSIGNED NOT NULL,
		channel VARCHAR(20) NOT NULL,
		given_at DATETIME NOT NULL,
		ip_address VARCHAR(45) NOT NULL DEFAULT \'\',
		wording TEXT NOT NULL,
		PRIMARY KEY  (mandate_id)
	) {collate}',
];
