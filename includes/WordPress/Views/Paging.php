<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * A page of a list and the length of the list, in one statement.
 *
 * Ids come out of an index first, and only the rows that are shown are read whole. Counting stops at ten thousand.
 * Beyond, the length is counted apart and kept for some minutes, because it would cost more than the page; who
 * searches that widely is told ten thousand. Far behind the middle a list is read from its end, so that the last page
 * costs what the first does.
 */
final readonly class Paging {

	public const COUNTED = 10_000;

	private KeptCounts $kept;

	public function __construct( private Database $database ) {
		$this->kept = new KeptCounts();
	}

	/**
	 * @param string     $id    The column that tells rows apart, as `i.id`.
	 * @param Conditions $where
	 * @param Order      $order Of columns that $rows has under the same names.
	 * @param string     $rows  `columns FROM %page p JOIN …`: what is shown of a row; %page holds the ids.
	 * @return Page<Row>
	 */
	public function page( string $id, Conditions $where, Order $order, string $rows, ListQuery $query ): Page {
		if ( $query->offset() > self::COUNTED ) {
			return $this->deep_page( $id, $where, $order, $rows, $query );
		}
		$read  = $this->read( $id, $where, $order, $rows, $query->offset(), $query->per_page );
		$total = [] === $read ? $this->counted( $id, $where ) : $read[0]->int( 'rows_in_all' );
		return new Page( $read, $total > self::COUNTED ? $this->long_total( $id, $where, $query ) : $total );
	}

	/** @return Page<Row> */
	private function deep_page( string $id, Conditions $where, Order $order, string $rows, ListQuery $query ): Page {
		$total = $this->long_total( $id, $where, $query );
		$take  = max( 0, min( $query->per_page, $total - $query->offset() ) );
		$read  = match ( true ) {
			0 === $take => [],
			$query->offset() > $total / 2 => array_reverse( $this->read( $id, $where, $order->reversed(), $rows, $total - $query->offset() - $take, $take ) ),
			default => $this->read( $id, $where, $order, $rows, $query->offset(), $take ),
		};
		return new Page( $read, $total );
	}

	/** @return list<Row> Each with rows_in_all, of which at most one more than COUNTED are counted. */
	private function read( string $id, Conditions $where, Order $order, string $rows, int $offset, int $limit ): array {
		$ids = "SELECT $id AS id{$where->sql()}{$order->sql()} LIMIT %d OFFSET %d";
		$sql = 'SELECT (' . self::count_sql( $id, $where ) . ') AS rows_in_all, ' . str_replace( '%page', "($ids)", $rows ) . $order->sql();
		return array_map(
			static fn ( array $columns ): Row => new Row( $columns ),
			$this->database->rows( $sql, [ ...$where->values, ...$where->values, $limit, $offset ] )
		);
	}

	private function long_total( string $id, Conditions $where, ListQuery $query ): int {
		if ( '' !== $query->search ) {
			return min( self::COUNTED, $this->counted( $id, $where ) );
		}
		return $this->kept->get(
			$where,
			fn (): int => (int) $this->database->value( "SELECT COUNT(*){$where->sql()}", $where->values )
		);
	}

	private function counted( string $id, Conditions $where ): int {
		return (int) $this->database->value( self::count_sql( $id, $where ), $where->values );
	}

	private static function count_sql( string $id, Conditions $where ): string {
		return "SELECT COUNT(*) FROM (SELECT $id AS id{$where->sql()} LIMIT " . ( self::COUNTED + 1 ) . ') AS counted';
	}
}
