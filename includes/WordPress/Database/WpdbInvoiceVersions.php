<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Dunning\InvoiceVersions;
use HostingInvoices\Domain\Dunning\Conditions;
use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\Timelines;

/**
 * `policy_version` of {invoices}: NULL follows the newest version of the timeline that is for the invoice.
 */
final readonly class WpdbInvoiceVersions implements InvoiceVersions {

	public function __construct( private Database $database ) {
	}

	/** One statement a timeline, in the order in which they are asked: what one has taken no later one takes. */
	public function keep( Timelines $as_they_are ): void {
		foreach ( $as_they_are->newest as $timeline ) {
			[ $condition, $values ] = self::condition( $timeline->for );
			$this->database->execute( "UPDATE {invoices} SET policy_version = %d WHERE state = 'open' AND policy_version IS NULL$condition", [ $timeline->version, ...$values ] );
		}
	}

	public function move_to_newest( NamedTimeline $timeline ): void {
		$before = $timeline->is_default() ? ' OR policy_version = 0' : '';
		$this->database->execute(
			"UPDATE {invoices} SET policy_version = NULL WHERE state = 'open' AND ( policy_version IN ( SELECT version FROM {policies} WHERE timeline = %s )$before )",
			[ $timeline->key ]
		);
		[ $condition, $values ] = self::condition( $timeline->for );
		if ( '' !== $condition ) {
			$this->database->execute( "UPDATE {invoices} SET policy_version = NULL WHERE state = 'open' AND policy_version IS NOT NULL$condition", $values );
		}
	}

	public function move_customer( int $customer_id ): void {
		$this->database->execute( "UPDATE {invoices} SET policy_version = NULL WHERE customer_id = %d AND state = 'open'", [ $customer_id ] );
	}

	public function kept(): array {
		$kept = [];
		foreach ( $this->database->rows( "SELECT policy_version, COUNT(*) AS invoices FROM {invoices} WHERE state = 'open' AND policy_version IS NOT NULL GROUP BY policy_version" ) as $row ) {
			$kept[ (int) $row['policy_version'] ] = (int) $row['invoices'];
		}
		return $kept;
	}

	/** @return array{string, list<scalar>} What Conditions::are_met_by() asks, of a row. */
	private static function condition( Conditions $for ): array {
		$parts = array_filter(
			[
				[ ' AND customer_type = %s', $for->type?->value ],
				[ ' AND method = %s', $for->method?->value ],
				[ ' AND customer_id IN ( SELECT id FROM {customers} WHERE customer_group = %s )', '' === $for->group ? null : $for->group ],
				[ ' AND currency = %s', $for->at_least?->currency ],
				[ ' AND total_minor >= %d', $for->at_least?->minor ],
				[ ' AND NOT ( currency = %s', $for->below?->currency ],
				[ ' AND total_minor >= %d )', $for->below?->minor ],
			],
			static fn ( array $part ): bool => null !== $part[1]
		);
		return [ implode( '', array_column( $parts, 0 ) ), array_values( array_filter( array_column( $parts, 1 ), static fn ( string|int|null $value ): bool => null !== $value ) ) ];
	}
}
