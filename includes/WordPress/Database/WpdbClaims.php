<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Running\Claims;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Claims in {customers} and leases in {outbox}.
 */
final readonly class WpdbClaims implements Claims {

	public function __construct( private Database $database ) {
	}

	public function holders( CivilDate $today ): array {
		$rows = $this->database->rows(
			"SELECT DISTINCT claimed_by AS worker FROM {customers} WHERE next_action_on <= %s AND claimed_by IS NOT NULL
				UNION SELECT DISTINCT leased_by FROM {outbox} WHERE state IN ('leased', 'unsure', 'handing_over') AND leased_by IS NOT NULL",
			[ $today->to_string() ]
		);
		return array_map( static fn ( array $row ): string => (string) $row['worker'], $rows );
	}

	public function free( string $worker, CivilDate $today ): void {
		$this->database->execute(
			'UPDATE {customers} SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by = %s AND next_action_on <= %s',
			[ $worker, $today->to_string() ]
		);
		// An expired lease is taken over as any other: what was being handed over comes back as unsure.
		$this->database->execute(
			"UPDATE {outbox} SET leased_until = DATE_SUB(UTC_TIMESTAMP(), INTERVAL 1 SECOND) WHERE leased_by = %s AND state IN ('leased', 'unsure', 'handing_over')",
			[ $worker ]
		);
	}
}
