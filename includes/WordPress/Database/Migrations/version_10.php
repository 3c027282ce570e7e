<?php
/**
 * Bank money on costs and interest; when a mandate was last used.
 *
 * @return list<string>
 */
declare( strict_types=1 );

return [
	// NULL = the part goes to the invoice itself; else to costs or interest that were added because of it.
	'ALTER TABLE {bank_matches} ADD COLUMN costs_id BIGINT UNSIGNED NULL',
	"UPDATE {mandates} SET last_collected_on = (SELECT MAX(d.collection_on) FROM {debits} d WHERE d.mandate_id = {mandates}.id AND d.state IN ('collected', 'returned'))",
];
