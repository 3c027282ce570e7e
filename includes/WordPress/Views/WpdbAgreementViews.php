<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\AgreementViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {promises}, {holds} and {disputes}.
 */
final readonly class WpdbAgreementViews implements AgreementViews {

	/** What was paid of an open promise is only known from the payments since it was made. */
	private const PROMISES = "a.*, o.name AS customer, CASE WHEN a.state <> 'open' THEN a.paid_minor ELSE
		(SELECT COALESCE(SUM(y.amount_minor), 0) FROM {payments} y WHERE y.customer_id = a.customer_id AND y.paid_on >= a.made_on) - a.paid_before_minor END AS paid_now
		FROM %page p JOIN {promises} a ON a.id = p.id LEFT JOIN {customers} o ON o.id = a.customer_id";
	private const HOLDS    = 'a.*, o.name AS customer FROM %page p JOIN {holds} a ON a.id = p.id LEFT JOIN {customers} o ON o.id = a.customer_id';
	private const DISPUTES = 'a.*, o.name AS customer, i.number AS invoice_number FROM %page p JOIN {disputes} a ON a.id = p.id
		LEFT JOIN {customers} o ON o.id = a.customer_id LEFT JOIN {invoices} i ON i.id = a.invoice_id';

	private Paging $paging;
	private CustomerSearch $search;

	public function __construct( Database $database ) {
		$this->paging = new Paging( $database );
		$this->search = new CustomerSearch( $database );
	}

	public function promises( ListQuery $query ): Page {
		$where = $this->listed( 'promises', $query );
		$where = match ( $query->text( 'state' ) ) {
			'open' => $where->and( "a.state = 'open'" ),
			'ended' => $where->and( "a.state <> 'open'" ),
			default => $where,
		};
		return $this->page( $where, self::PROMISES, $query, self::promise_row( ... ) );
	}

	public function promise( int $id ): ?array {
		return $this->promise_where( Conditions::from( '{promises} a' )->and( 'a.id = %d', $id ), 1 )[0] ?? null;
	}

	public function promises_of( int $customer_id, int $limit ): array {
		return $this->promise_where( Conditions::from( '{promises} a' )->and( 'a.customer_id = %d', $customer_id ), $limit );
	}

	public function open_promise_of( int $customer_id ): ?array {
		return $this->promise_where( Conditions::from( '{promises} a' )->and( "a.customer_id = %d AND a.state = 'open'", $customer_id ), 1 )[0] ?? null;
	}

	public function holds( ListQuery $query, CivilDate $today ): Page {
		$day   = $today->to_string();
		$where = $this->listed( 'holds', $query );
		$where = match ( $query->text( 'state' ) ) {
			'open' => $where->and( 'a.ended_on IS NULL AND a.until_on > %s', $day ),
			'ended' => $where->and( '(a.ended_on IS NOT NULL OR a.until_on <= %s)', $day ),
			default => $where,
		};
		return $this->page( $where, self::HOLDS, $query, static fn ( Row $row ): array => self::hold_row( $row, $today ) );
	}

	public function hold( int $id, CivilDate $today ): ?array {
		return $this->one_hold( Conditions::from( '{holds} a' )->and( 'a.id = %d', $id ), $today );
	}

	public function running_hold_of( int $customer_id, CivilDate $today ): ?array {
		return $this->one_hold( Conditions::from( '{holds} a' )->and( 'a.customer_id = %d AND a.ended_on IS NULL AND a.until_on > %s', $customer_id, $today->to_string() ), $today );
	}

	public function disputes( ListQuery $query ): Page {
		$where = $this->listed( 'disputes', $query );
		$where = match ( $query->text( 'state' ) ) {
			'open' => $where->and( 'a.closed_on IS NULL' ),
			'ended' => $where->and( 'a.closed_on IS NOT NULL' ),
			default => $where,
		};
		return $this->page( $where, self::DISPUTES, $query, self::dispute_row( ... ) );
	}

	public function dispute( int $id ): ?array {
		return $this->page( Conditions::from( '{disputes} a' )->and( 'a.id = %d', $id ), self::DISPUTES, new ListQuery(), self::dispute_row( ... ) )->rows[0] ?? null;
	}

	public function open_dispute_of( int $invoice_id ): ?int {
		$row = $this->page( Conditions::from( '{disputes} a' )->and( 'a.invoice_id = %d AND a.closed_on IS NULL', $invoice_id ), self::DISPUTES, new ListQuery(), self::dispute_row( ... ) )->rows[0] ?? null;
		return is_int( $row['id'] ?? null ) ? $row['id'] : null;
	}

	private function listed( string $table, ListQuery $query ): Conditions {
		$needs_names = '' !== $query->search || 'customer' === $query->orderby;
		$where       = Conditions::from( "{{$table}} a" . ( $needs_names ? ' JOIN {customers} o ON o.id = a.customer_id' : '' ) );
		$customer_id = $query->number( 'customer_id' );
		return $this->search->narrow( $where, $query->search )->and_if( null !== $customer_id, 'a.customer_id = %d', $customer_id ?? 0 );
	}

	/**
	 * @param callable( Row ): array<string, mixed> $read
	 * @return Page<array<string, mixed>>
	 */
	private function page( Conditions $where, string $rows, ListQuery $query, callable $read ): Page {
		$order = match ( $query->orderby ) {
			'customer' => new Order( [ 'o.name', 'a.id' ], $query->descending ),
			'id' => new Order( [ 'a.id' ], $query->descending ),
			default => new Order( [ 'a.id' ], true ),
		};
		$page = $this->paging->page( 'a.id', $where, $order, $rows, $query );
		return $page->with( array_map( $read, $page->rows ) );
	}

	/** @return list<array<string, mixed>> Newest first. */
	private function promise_where( Conditions $where, int $limit ): array {
		return $this->page( $where, self::PROMISES, new ListQuery( per_page: $limit ), self::promise_row( ... ) )->rows;
	}

	/** @return array<string, mixed>|null */
	private function one_hold( Conditions $where, CivilDate $today ): ?array {
		return $this->page( $where, self::HOLDS, new ListQuery( per_page: 1 ), static fn ( Row $row ): array => self::hold_row( $row, $today ) )->rows[0] ?? null;
	}

	/** @return array<string, mixed> */
	private static function promise_row( Row $row ): array {
		$currency = $row->text( 'currency' );
		return [
			'id'          => $row->int( 'id' ),
			'customer_id' => $row->int( 'customer_id' ),
			'customer'    => $row->text( 'customer' ),
			'amount'      => Cells::amount( $row, 'amount_minor', $currency ),
			'paid'        => Cells::amount( $row, 'paid_now', $currency ),
			'by'          => $row->text( 'by_on' ),
			'made_on'     => $row->text( 'made_on' ),
			'state'       => $row->text( 'state' ),
			'note'        => $row->text( 'note' ),
		];
	}

	/** @return array<string, mixed> */
	private static function hold_row( Row $row, CivilDate $today ): array {
		$runs = null === $row->date_or_null( 'ended_on' ) && $row->date( 'until_on' )->is_after( $today );
		return [
			'id'          => $row->int( 'id' ),
			'customer_id' => $row->int( 'customer_id' ),
			'customer'    => $row->text( 'customer' ),
			'started_on'  => $row->text( 'started_on' ),
			'until'       => $row->text( 'until_on' ),
			'reason'      => $row->text( 'reason' ),
			'state'       => $runs ? 'open' : 'ended',
		];
	}

	/** @return array<string, mixed> */
	private static function dispute_row( Row $row ): array {
		return [
			'id'             => $row->int( 'id' ),
			'invoice_id'     => $row->int( 'invoice_id' ),
			'invoice_number' => $row->text( 'invoice_number' ),
			'customer_id'    => $row->int( 'customer_id' ),
			'customer'       => $row->text( 'customer' ),
			'opened_on'      => $row->text( 'opened_on' ),
			'closed_on'      => $row->text_or_null( 'closed_on' ),
			'reason'         => $row->text( 'reason' ),
			'outcome'        => $row->text( 'outcome' ),
		];
	}
}
