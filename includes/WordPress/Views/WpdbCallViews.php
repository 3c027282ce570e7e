<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\CallViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {tasks} of the kind call.
 *
 * @phpstan-import-type CallRow from CallViews
 */
final readonly class WpdbCallViews implements CallViews {

	/** Counts as late as Domain\Dunning\InvoiceFacts says it: past due, no debit under way, not disputed. */
	private const LATE = "FROM {invoices} l WHERE l.customer_id = t.customer_id AND l.state = 'open' AND l.debit_under_way = 0 AND l.disputed = 0 AND l.due_on < ";
	private const ROWS = 't.*, o.name AS customer, o.phone AS phone, o.email AS email, i.number AS invoice_number, i.customer_type AS customer_type,
		(SELECT COALESCE(SUM(l.open_minor), 0) %late) AS owed_minor, (SELECT MIN(l.due_on) %late) AS oldest_due
		FROM %page p JOIN {tasks} t ON t.id = p.id LEFT JOIN {customers} o ON o.id = t.customer_id LEFT JOIN {invoices} i ON i.id = t.invoice_id';

	private Paging $paging;
	private CustomerSearch $search;

	public function __construct( private Database $database, private ShopSettings $shop ) {
		$this->paging = new Paging( $database );
		$this->search = new CustomerSearch( $database );
	}

	public function page( ListQuery $query, CivilDate $today ): Page {
		$needs_names = '' !== $query->search || 'customer' === $query->orderby;
		$customer_id = $query->number( 'customer_id' );
		$where       = Conditions::from( '{tasks} t' . ( $needs_names ? ' JOIN {customers} o ON o.id = t.customer_id' : '' ) )->and( "t.kind = 'call'" );
		$where       = match ( $query->text( 'state' ) ) {
			'all' => $where,
			'done' => $where->and( "t.state = 'done'" ),
			default => $where->and( "t.state = 'open' AND t.due_on <= %s", $today->to_string() ),
		};
		$where = $this->search->narrow( $where, $query->search )->and_if( null !== $customer_id, 't.customer_id = %d', $customer_id ?? 0 );
		return $this->read( $where, self::order( $query, $today ), $query, $today );
	}

	public function one( int $id, CivilDate $today ): ?array {
		$where = Conditions::from( '{tasks} t' )->and( "t.id = %d AND t.kind = 'call'", $id );
		return $this->read( $where, new Order( [ 't.id' ], false ), new ListQuery(), $today )->rows[0] ?? null;
	}

	public function notes( int $customer_id, int $limit ): array {
		$rows  = $this->database->rows(
			"SELECT happened_at, actor_id, detail FROM {timeline} WHERE customer_id = %d AND event IN ('call_made', 'note', 'arrangement_asked') AND detail IS NOT NULL ORDER BY id DESC LIMIT %d",
			[ $customer_id, $limit ]
		);
		$names = new ActorNames( array_map( static fn ( array $row ): int => (int) $row['actor_id'], $rows ) );
		return array_map(
			static fn ( array $columns ): array => [
				'at'   => (string) Cells::instant( new Row( $columns ), 'happened_at' ),
				'by'   => $names->of( (int) $columns['actor_id'] ),
				'text' => (string) $columns['detail'],
			],
			$rows
		);
	}

	private static function order( ListQuery $query, CivilDate $today ): Order {
		return match ( $query->orderby ) {
			'customer' => new Order( [ 'o.name', 't.id' ], $query->descending ),
			'owed' => new Order( [ '(SELECT COALESCE(SUM(l.open_minor), 0) ' . self::late( $today ) . ')', 't.id' ], $query->descending ),
			default => new Order( [ 't.due_on', 't.id' ], $query->descending ),
		};
	}

	private static function late( CivilDate $today ): string {
		return self::LATE . "'" . $today->to_string() . "'";
	}

	/** @return Page<CallRow> */
	private function read( Conditions $where, Order $order, ListQuery $query, CivilDate $today ): Page {
		$page = $this->paging->page( 't.id', $where, $order, str_replace( '%late', self::late( $today ), self::ROWS ), $query );
		return $page->with( array_map( fn ( Row $row ): array => $this->row( $row, $today ), $page->rows ) );
	}

	/** @return CallRow */
	private function row( Row $row, CivilDate $today ): array {
		return [
			'id'             => $row->int( 'id' ),
			'customer_id'    => $row->int( 'customer_id' ),
			'customer'       => $row->text( 'customer' ),
			'phone'          => $row->text( 'phone' ),
			'invoice_id'     => $row->int( 'invoice_id' ),
			'invoice_number' => $row->text( 'invoice_number' ),
			'step'           => $row->text( 'step' ),
			'due_on'         => $row->text( 'due_on' ),
			'state'          => $row->text( 'state' ),
			'owed'           => Cells::amount( $row, 'owed_minor', $this->shop->currency() ),
			'days_late'      => $row->date_or_null( 'oldest_due' )?->days_until( $today ) ?? 0,
			'attempts'       => $row->int( 'attempts' ),
			'email'          => $row->text( 'email' ),
			'customer_type'  => '' === $row->text( 'customer_type' ) ? 'consumer' : $row->text( 'customer_type' ),
		];
	}
}
