<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\BankViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Imports of bank files and their entries.
 */
final readonly class WpdbBankViews implements BankViews {

	private const IMPORTS = "b.*,
			(SELECT COUNT(*) FROM {bank_entries} e WHERE e.import_id = b.id AND e.state = 'booked') AS booked,
			(SELECT COUNT(*) FROM {bank_entries} e WHERE e.import_id = b.id AND e.state = 'suggested') AS suggested,
			(SELECT COUNT(*) FROM {bank_entries} e WHERE e.import_id = b.id AND e.state = 'left') AS not_found,
			(SELECT COUNT(*) FROM {bank_entries} e WHERE e.import_id = b.id AND e.state = 'fresh') AS waiting
		FROM %page p JOIN {bank_imports} b ON b.id = p.id";

	private const ENTRIES = 'e.* FROM %page p JOIN {bank_entries} e ON e.id = p.id';

	private Paging $paging;

	public function __construct( private Database $database ) {
		$this->paging = new Paging( $database );
	}

	public function imports( ListQuery $query ): Page {
		return $this->read_imports( Conditions::from( '{bank_imports} b' ), $query );
	}

	public function import( int $id ): ?array {
		return $this->read_imports( Conditions::from( '{bank_imports} b' )->and( 'b.id = %d', $id ), new ListQuery() )->rows[0] ?? null;
	}

	public function entries( ListQuery $query ): Page {
		$like  = '%' . $this->database->like( $query->search ) . '%';
		$where = Conditions::from( '{bank_entries} e' )
			->and_if( null !== $query->number( 'import_id' ), 'e.import_id = %d', $query->number( 'import_id' ) ?? 0 )
			->and_if( '' !== $query->search, '(e.text LIKE %s OR e.party LIKE %s)', $like, $like );
		$where = match ( $query->text( 'view' ) ) {
			'' => $where,
			'waiting' => $where->and( "e.state IN ('suggested', 'left')" ),
			default => $where->and( 'e.state = %s', $query->text( 'view' ) ),
		};
		return $this->read_entries( $where, new Order( [ 'e.confidence', 'e.id' ], true ), $query );
	}

	public function entry( int $id ): ?array {
		return $this->read_entries( Conditions::from( '{bank_entries} e' )->and( 'e.id = %d', $id ), new Order( [ 'e.id' ], true ), new ListQuery() )->rows[0] ?? null;
	}

	public function invoice_by_number( string $number ): ?int {
		$id = $this->database->value( 'SELECT id FROM {invoices} WHERE number = %s', [ $number ] );
		return null === $id ? null : (int) $id;
	}

	/** @return Page<array<string, mixed>> */
	private function read_imports( Conditions $where, ListQuery $query ): Page {
		$page = $this->paging->page( 'b.id', $where, new Order( [ 'b.id' ], true ), self::IMPORTS, $query );
		return $page->with( array_map( self::import_row( ... ), $page->rows ) );
	}

	/** @return Page<array<string, mixed>> */
	private function read_entries( Conditions $where, Order $order, ListQuery $query ): Page {
		$page   = $this->paging->page( 'e.id', $where, $order, self::ENTRIES, $query );
		$shares = $this->shares( array_map( static fn ( Row $row ): int => $row->int( 'id' ), $page->rows ) );
		return $page->with( array_map( static fn ( Row $row ): array => self::entry_row( $row, $shares[ $row->int( 'id' ) ] ?? [] ), $page->rows ) );
	}

	/**
	 * @param list<int> $entry_ids
	 * @return array<int, list<array<string, mixed>>> By entry.
	 */
	private function shares( array $entry_ids ): array {
		if ( [] === $entry_ids ) {
			return [];
		}
		$rows   = $this->database->rows(
			"SELECT m.entry_id, m.invoice_id, m.amount_minor, m.state, i.number, i.currency, i.customer_id, o.name AS customer, COALESCE(k.kind, 'invoice') AS part FROM {bank_matches} m
				JOIN {invoices} i ON i.id = m.invoice_id LEFT JOIN {costs} k ON k.id = m.costs_id LEFT JOIN {customers} o ON o.id = i.customer_id WHERE m.state <> 'undone' AND m.entry_id IN " . Database::in( $entry_ids ) . ' ORDER BY m.id'
		);
		$shares = [];
		foreach ( $rows as $columns ) {
			$row = new Row( $columns );

			$shares[ $row->int( 'entry_id' ) ][] = [
				'invoice_id'  => $row->int( 'invoice_id' ),
				'number'      => $row->text( 'number' ),
				'customer_id' => $row->int( 'customer_id' ),
				'customer'    => $row->text( 'customer' ),
				'amount'      => Cells::amount( $row, 'amount_minor', $row->text( 'currency' ) ),
				'part'        => in_array( $row->text( 'part' ), [ 'fixed', 'statutory' ], true ) ? 'costs' : $row->text( 'part' ),
				'is_booked'   => 'booked' === $row->text( 'state' ),
			];
		}
		return $shares;
	}

	/** @return array<string, mixed> */
	private static function import_row( Row $row ): array {
		return [
			'id'           => $row->int( 'id' ),
			'name'         => $row->text( 'name' ),
			'kind'         => $row->text( 'kind' ),
			'state'        => $row->text( 'state' ),
			'problem'      => $row->text( 'problem' ),
			'entries'      => $row->int( 'entries' ),
			'known'        => $row->int( 'known' ),
			'booked'       => $row->int( 'booked' ),
			'suggested'    => $row->int( 'suggested' ),
			'left'         => $row->int( 'not_found' ),
			'waiting'      => $row->int( 'waiting' ),
			'covers_until' => $row->text_or_null( 'covers_until' ),
			'imported_at'  => (string) Cells::instant( $row, 'imported_at' ),
		];
	}

	/**
	 * @param list<array<string, mixed>> $shares
	 * @return array<string, mixed>
	 */
	private static function entry_row( Row $row, array $shares ): array {
		$currency = $row->text( 'currency' );
		return [
			'id'              => $row->int( 'id' ),
			'import_id'       => $row->int( 'import_id' ),
			'kind'            => $row->text( 'kind' ),
			'state'           => $row->text( 'state' ),
			'booked_on'       => $row->text( 'booked_on' ),
			'amount'          => self::decimal( $row, 'amount_minor', $currency ),
			'left'            => self::decimal( $row, 'left_minor', $currency ),
			'currency'        => $currency,
			'text'            => $row->text( 'text' ),
			'party'           => $row->text( 'party' ),
			'party_last_four' => $row->text( 'party_last_four' ),
			'reason'          => $row->text( 'reason' ),
			'outcome'         => $row->text( 'outcome' ),
			'confidence'      => $row->int( 'confidence' ),
			'may_undo'        => in_array( true, array_column( $shares, 'is_booked' ), true ),
			'shares'          => $shares,
		];
	}

	/** Two decimals, as the contract has it, for currencies that have none as well. */
	private static function decimal( Row $row, string $column, string $currency ): string {
		$decimal = Cells::amount( $row, $column, $currency );
		[ $whole, $fraction ] = [ ...explode( '.', $decimal ), '' ];
		return $whole . '.' . substr( str_pad( $fraction, 2, '0' ), 0, 2 );
	}
}
