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
 * Ids come out of an index first, and only the rows that are shown are read whole. Counting stops at ten thousand, in a
 * search at five hundred. Beyond, the length is counted apart and kept for some minutes, because it would cost more than
 * the page. Far behind the middle a list is read from its end, so that the last page costs what the first does.
 */
final readonly class Paging {

	public const COUNTED = 10_000;
	/** Found by a search, of which nobody leafs through more: whoever wants less types more. */
	public const FOUND   = 500;

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
		$most = '' === $query->search ? self::COUNTED : self::FOUND;
		if ( '' === $query->search && $query->offset() > $most ) {
			return $this->deep_page( $id, $where, $order, $rows, $query );
		}
		if ( '' !== $query->search && $query->offset() >= $most ) {
			return new Page( [], min( $most, $this->counted( $id, $where, $most ) ) );
		}
		$read  = $this->read( $id, $where, $order, $rows, $query->offset(), $query->per_page, $most );
		$total = [] === $read ? $this->counted( $id, $where, $most ) : $read[0]->int( 'rows_in_all' );
		if ( $total > $most ) {
			$total = '' === $query->search ? $this->long_total( $where ) : $most;
		}
		return new Page( $read, $total );
	}

	/** @return Page<Row> */
	private function deep_page( string $id, Conditions $where, Order $order, string $rows, ListQuery $query ): Page {
		$total = $this->long_total( $where );
		$take  = max( 0, min( $query->per_page, $total - $query->offset() ) );
		$read  = match ( true ) {
			0 === $take => [],
			$query->offset() > $total / 2 && $order->can_be_reversed() => array_reverse( $this->read( $id, $where, $order->reversed(), $rows, $total - $query->offset() - $take, $take, 0 ) ),
			default => $this->read( $id, $where, $order, $rows, $query->offset(), $take, 0 ),
		};
		return new Page( $read, $total );
	}

	/**
	 * @param int $most Up to how many are counted; 0 = none.
	 * @return list<Row> Each with rows_in_all: one more than $most when there are more.
	 */
	private function read( string $id, Conditions $where, Order $order, string $rows, int $offset, int $limit, int $most ): array {
		$ids    = "SELECT $id AS id{$where->sql()}{$order->sql()} LIMIT %d OFFSET %d";
		$count  = 0 === $most ? '0' : '(' . self::count_sql( $id, $where, $most ) . ')';
		$sql    = "SELECT $count AS rows_in_all, " . str_replace( '%page', "($ids)", $rows ) . $order->sql_shown();
		$values = [ ...( 0 === $most ? [] : $where->values ), ...$where->values, $limit, $offset ];
		return array_map( static fn ( array $columns ): Row => new Row( $columns ), $this->database->rows( $sql, $values ) );
	}

	private function long_total( Conditions $where ): int {
		return $this->kept->get( $where, fn (): int => (int) $this->database->value( "SELECT COUNT(*){$where->sql()}", $where->values ) );
	}

	private function counted( string $id, Conditions $where, int $most ): int {
		return min( $most + 1, (int) $this->database->value( self::count_sql( $id, $where, $most ), $where->values ) );
	}

	private static function count_sql( string $id, Conditions $where, int $most ): string {
		return "SELECT COUNT(*) FROM (SELECT $id AS id{$where->sql()} LIMIT " . ( $most + 1 ) . ') AS counted';
	}
}
