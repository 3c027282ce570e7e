<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Bank\BankEntryRepository;
use HostingInvoices\Application\Bank\EntryMatch;
use HostingInvoices\Application\Bank\EntryState;
use HostingInvoices\Application\Bank\StoredEntry;
use HostingInvoices\Application\Fingerprints;
use HostingInvoices\Domain\Bank\OpenInvoice;
use HostingInvoices\Domain\Bank\Share;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Bank entries in {bank_entries}, UNIQUE (account, reference); what they were matched with in {bank_matches}.
 */
final readonly class WpdbBankEntryRepository implements BankEntryRepository {

	private const OPEN_INVOICE = "SELECT i.id, i.customer_id, i.due_on, i.currency, CASE WHEN i.state = 'open' THEN i.open_minor ELSE 0 END AS open_minor, c.name
		FROM {invoices} i LEFT JOIN {customers} c ON c.id = i.customer_id ";

	/** The credit of a batch without a reference comes within so many days of its own day. */
	private const DAYS_AROUND = 5;

	public function __construct( private Database $database, private Fingerprints $prints ) {
	}

	public function begin_import( string $name, string $kind, int $actor_id, \DateTimeImmutable $at ): int {
		return $this->database->insert( 'bank_imports', [ 'name' => Cell::text( $name, 200 ), 'kind' => $kind, 'state' => 'reading', 'imported_at' => Cell::instant( $at ), 'imported_by' => $actor_id ] );
	}

	public function add( int $import_id, array $entries ): int {
		$rows   = array_map( fn ( $entry ): array => BankEntryRow::fresh( $entry, $import_id, $this->prints ), $entries );
		$names  = array_keys( $rows[0] );
		$tuple  = '(' . implode( ',', array_map( static fn ( $value ): string => is_int( $value ) ? '%d' : '%s', array_values( $rows[0] ) ) ) . ')';
		$values = array_merge( ...array_map( 'array_values', $rows ) );
		return $this->database->execute( 'INSERT IGNORE INTO {bank_entries} (' . implode( ',', $names ) . ') VALUES ' . implode( ',', array_fill( 0, count( $rows ), $tuple ) ), $values );
	}

	public function end_import( int $import_id, int $entries, int $known, ?CivilDate $covers_until, string $problem ): void {
		$this->database->update(
			'bank_imports',
			[ 'state' => '' === $problem ? 'complete' : 'broken', 'problem' => Cell::text( $problem, 200 ), 'entries' => $entries, 'known' => $known, 'covers_until' => Cell::date( $covers_until ) ],
			[ 'id' => $import_id ]
		);
	}

	public function covered_until(): ?CivilDate {
		$date = $this->database->value( 'SELECT MAX(covers_until) FROM {bank_imports}' );
		return null === $date ? null : CivilDate::parse( $date );
	}

	public function fresh( int $most ): array {
		return $this->entries( "state = 'fresh' ORDER BY id LIMIT %d", [ $most ] );
	}

	public function find( int $id ): ?StoredEntry {
		return $this->entries( 'id = %d', [ $id ] )[0] ?? null;
	}

	public function lock( int $id ): ?StoredEntry {
		return $this->entries( 'id = %d FOR UPDATE', [ $id ] )[0] ?? null;
	}

	public function settle( int $id, EntryState $state, string $outcome, Money $left, ?int $customer_id = null, ?int $invoice_id = null, int $confidence = 0 ): void {
		$about = null === $customer_id ? [] : [ 'customer_id' => $customer_id, 'invoice_id' => $invoice_id ];
		$this->database->update( 'bank_entries', [ 'state' => $state->value, 'outcome' => $outcome, 'left_minor' => $left->minor, 'confidence' => $confidence, ...$about ], [ 'id' => $id ] );
	}

	public function add_match( int $entry_id, Share $share, string $state, int $actor_id, \DateTimeImmutable $at ): int {
		return $this->database->insert( 'bank_matches', [ 'entry_id' => $entry_id, 'invoice_id' => $share->invoice_id, 'costs_id' => $share->costs_id, 'amount_minor' => $share->amount->minor, 'state' => $state, 'actor_id' => $actor_id, 'matched_at' => Cell::instant( $at ) ] );
	}

	public function matches( int $entry_id ): array {
		$rows = $this->database->rows( "SELECT m.*, e.currency FROM {bank_matches} m JOIN {bank_entries} e ON e.id = m.entry_id WHERE m.entry_id = %d AND m.state <> 'undone' ORDER BY m.id", [ $entry_id ] );
		return array_map( static fn ( array $columns ): EntryMatch => BankEntryRow::read_match( new Row( $columns ) ), $rows );
	}

	public function change_match( int $match_id, string $state, int $actor_id, \DateTimeImmutable $at ): void {
		$this->database->update( 'bank_matches', [ 'state' => $state, 'undone_at' => Cell::instant( $at ), 'undone_by' => $actor_id ], [ 'id' => $match_id ] );
	}

	public function forget_suggestions( int $entry_id ): void {
		$this->database->execute( "DELETE FROM {bank_matches} WHERE entry_id = %d AND state = 'suggested'", [ $entry_id ] );
	}

	public function named( array $numbers, string $currency ): array {
		// As WpdbInvoiceRepository keeps them: year and sequence in one, whatever the prefix.
		$orders = array_map( static fn ( array $number ): int => $number['year'] * 1_000_000_000 + $number['sequence'], $numbers );
		return $this->open( 'WHERE i.number_order IN ' . Database::in( $orders ) . ' AND i.currency = %s ORDER BY i.due_on, i.id', [ $currency ] );
	}

	public function of_account( string $print, string $currency ): array {
		$customer_id = $this->customer_of_account( $print );
		return null === $customer_id ? [] : $this->open( "WHERE i.customer_id = %d AND i.state = 'open' AND i.open_minor > 0 AND i.currency = %s ORDER BY i.due_on, i.id", [ $customer_id, $currency ] );
	}

	public function customer_of_account( string $print ): ?int {
		$customers = $this->database->rows( 'SELECT customer_id FROM {known_accounts} WHERE print = %s LIMIT 2', [ $print ] );
		return 1 === count( $customers ) ? (int) $customers[0]['customer_id'] : null;
	}

	public function as_much( Money $amount, int $most ): array {
		return $this->open( "WHERE i.open_minor = %d AND i.state = 'open' AND i.currency = %s ORDER BY i.due_on, i.id LIMIT %d", [ $amount->minor, $amount->currency, $most ] );
	}

	public function know_account( string $print, int $customer_id ): void {
		$this->database->insert_unless_taken( 'known_accounts', [ 'print' => $print, 'customer_id' => $customer_id ] );
	}

	public function forget_account( string $print, int $customer_id ): void {
		$this->database->execute( 'DELETE FROM {known_accounts} WHERE print = %s AND customer_id = %d', [ $print, $customer_id ] );
	}

	public function find_batch( string $reference, Money $amount, CivilDate $around ): ?int {
		$id = '' === $reference ? null : $this->database->value( 'SELECT id FROM {debit_batches} WHERE message_id = %s', [ $reference ] );
		if ( null === $id && $amount->is_positive() ) {
			$rows = $this->database->rows(
				"SELECT id FROM {debit_batches} WHERE state IN ('exported', 'submitted') AND total_minor = %d AND currency = %s AND collection_on BETWEEN %s AND %s LIMIT 2",
				[ $amount->minor, $amount->currency, $around->plus_days( -self::DAYS_AROUND )->to_string(), $around->to_string() ]
			);
			$id   = 1 === count( $rows ) ? $rows[0]['id'] : null;
		}
		return null === $id ? null : (int) $id;
	}

	public function debits_with_bank( int $batch_id ): array {
		$rows = $this->database->rows( "SELECT b.debit_id FROM {batch_debits} b JOIN {debits} d ON d.id = b.debit_id WHERE b.batch_id = %d AND d.state IN ('exported', 'submitted') ORDER BY b.debit_id", [ $batch_id ] );
		return array_map( static fn ( array $row ): int => (int) $row['debit_id'], $rows );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<StoredEntry>
	 */
	private function entries( string $where, array $values ): array {
		return array_map( static fn ( array $columns ): StoredEntry => BankEntryRow::read( new Row( $columns ) ), $this->database->rows( 'SELECT * FROM {bank_entries} WHERE ' . $where, $values ) );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<OpenInvoice>
	 */
	private function open( string $where, array $values ): array {
		return array_map( static fn ( array $columns ): OpenInvoice => BankEntryRow::open_invoice( new Row( $columns ) ), $this->database->rows( self::OPEN_INVOICE . $where, $values ) );
	}
}
