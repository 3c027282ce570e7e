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

	/**
	 * Rows are looked for first and then written one by one, by their primary key: an UPDATE along a due index would lock
	 * what other workers hold, and end in a deadlock with them. One that is locked all the same keeps its claim: it is
	 * of a worker that is gone then, or ends by itself.
	 */
	public function free( string $worker, CivilDate $today ): void {
		$this->each(
			$this->database->rows( 'SELECT id FROM {customers} WHERE claimed_by = %s AND next_action_on <= %s', [ $worker, $today->to_string() ] ),
			'UPDATE {customers} SET claimed_by = NULL, claimed_until = NULL WHERE id = %d AND claimed_by = %s',
			$worker
		);
		// An expired lease is taken over as any other: what was being handed over comes back as unsure.
		$this->each(
			$this->database->rows( "SELECT id FROM {outbox} WHERE leased_by = %s AND state IN ('leased', 'unsure', 'handing_over')", [ $worker ] ),
			'UPDATE {outbox} SET leased_until = DATE_SUB(UTC_TIMESTAMP(), INTERVAL 1 SECOND) WHERE id = %d AND leased_by = %s',
			$worker
		);
	}

	/**
	 * @param list<array<string, string|null>> $rows With their id.
	 * @throws DatabaseFailed
	 */
	private function each( array $rows, string $update, string $worker ): void {
		foreach ( $rows as $row ) {
			try {
				$this->database->execute( $update, [ (int) $row['id'], $worker ] );
			} catch ( DatabaseFailed $failure ) {
				if ( ! $failure->may_be_tried_again ) {
					throw $failure;
				}
			}
		}
	}
}
