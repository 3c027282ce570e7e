<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\DirectDebit\BatchDebit;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Secrets;
use HostingInvoices\Domain\DirectDebit\File\DebitLine;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * What a batch tells the bank of each of its debits. The only place that opens the account of a mandate for a file.
 */
final readonly class BatchLines {

	private const ROWS_A_STATEMENT = 200;

	public function __construct( private Database $database, private Secrets $secrets ) {
	}

	/** @param list<int> $debit_ids */
	public function add( int $batch_id, array $debit_ids ): void {
		foreach ( array_chunk( $debit_ids, self::ROWS_A_STATEMENT ) as $ids ) {
			$debits = $this->database->rows( 'SELECT d.id, d.customer_id, i.number FROM {debits} d JOIN {invoices} i ON i.id = d.invoice_id WHERE d.id IN ' . Database::in( $ids ) . ' ORDER BY d.id' );
			$rows   = array_map(
				static fn ( array $debit ): array => [
					'batch_id'      => $batch_id,
					'debit_id'      => (int) $debit['id'],
					'customer_id'   => (int) $debit['customer_id'],
					'end_to_end_id' => self::end_to_end_id( (string) $debit['number'], (int) $debit['id'], $batch_id ),
					'in_force'      => 1,
				],
				$debits
			);
			if ( [] !== $rows ) {
				$this->database->insert_all( 'batch_debits', $rows );
			}
		}
	}

	/** @return list<BatchDebit> Those that are ready and have something open. */
	public function of( int $batch_id ): array {
		$rows = $this->database->rows(
			"SELECT b.debit_id, b.customer_id, b.end_to_end_id, i.number, i.open_minor, i.currency, m.reference, m.signed_on, m.account_holder, m.iban_sealed
				FROM {batch_debits} b JOIN {debits} d ON d.id = b.debit_id JOIN {invoices} i ON i.id = d.invoice_id JOIN {mandates} m ON m.id = d.mandate_id
				WHERE b.batch_id = %d AND b.in_force = 1 AND d.state = 'ready' AND i.state = 'open' AND i.debit_under_way = 1 AND i.open_minor > 0 AND m.state = 'active'
				ORDER BY b.id",
			[ $batch_id ]
		);
		return array_map( fn ( array $columns ): BatchDebit => $this->debit( new Row( $columns ) ), $rows );
	}

	private function debit( Row $row ): BatchDebit {
		$iban = $this->iban( $row->text( 'iban_sealed' ) );
		$home = null === $iban || ! $iban->is_outside_eea() ? [] : $this->home( $row->int( 'customer_id' ) );
		$line = null === $iban ? null : new DebitLine(
			$row->text( 'end_to_end_id' ),
			$row->money( 'open_minor', $row->text( 'currency' ) ),
			$row->text( 'reference' ),
			$row->date( 'signed_on' ),
			$row->text( 'account_holder' ),
			$iban,
			// translators: %s: invoice number
			sprintf( __( 'Invoice %s', 'hosting-invoices' ), $row->text( 'number' ) ),
			$home['town'] ?? '',
			$home['country'] ?? '',
		);
		return new BatchDebit( $row->int( 'debit_id' ), $row->int( 'customer_id' ), $line );
	}

	/** @return array{town: string, country: string} By WooCommerce's billing address. */
	private function home( int $customer_id ): array {
		$town    = get_user_meta( $customer_id, 'billing_city', true );
		$country = get_user_meta( $customer_id, 'billing_country', true );
		return [ 'town' => is_string( $town ) ? $town : '', 'country' => is_string( $country ) ? $country : '' ];
	}

	/** Null = sealed with another key: it cannot be collected. */
	private function iban( string $sealed ): ?Iban {
		try {
			return Iban::parse( $this->secrets->open( $sealed ) );
		} catch ( SecretUnreadable | \HostingInvoices\Domain\DirectDebit\InvalidIban ) {
			return null;
		}
	}

	/** The invoice's number where it fits, for whoever reads a statement; a debit is in a batch once, so it is unique. */
	private static function end_to_end_id( string $number, int $debit_id, int $batch_id ): string {
		return 1 === preg_match( '/\A[A-Za-z0-9-]{1,22}\z/', $number ) ? "$number-B$batch_id" : "D$debit_id-B$batch_id";
	}
}
