<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\Reporting\ServiceViews;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {services}.
 *
 * @phpstan-import-type ServiceRow from ServiceViews
 */
final readonly class WpdbServiceViews implements ServiceViews {

	private const ROWS = 's.*, u.label AS label, o.name AS customer, o.exempt_until AS customer_exempt_until, o.exempt_reason AS customer_exempt_reason, v.name AS server FROM %page p JOIN {services} s ON s.id = p.id
		LEFT JOIN {subscriptions} u ON u.id = s.subscription_id LEFT JOIN {customers} o ON o.id = s.customer_id
		LEFT JOIN {servers} v ON v.id = s.server_id';
	private const ALL  = 100;

	private Paging $paging;

	public function __construct( private Database $database ) {
		$this->paging = new Paging( $database );
	}

	public function page( ListQuery $query, CivilDate $today ): Page {
		$like  = '%' . $this->database->like( $query->search ) . '%';
		$where = Conditions::from( '{services} s' . self::joined( $query ) )
			->and_if( '' !== $query->search, '(s.reference LIKE %s OR u.label LIKE %s OR o.name LIKE %s)', $like, $like, $like );
		$where = match ( $query->text( 'state' ) ) {
			'active', 'suspended' => $where->and( 's.wanted = %s', $query->text( 'state' ) ),
			'unknown' => $where->and( "s.actual = 'unknown'" ),
			'differs' => $where->and( 's.wanted <> s.actual' ),
			'drifted' => $where->and( "s.drift <> ''" ),
			'removal' => $where->and( "s.terminates_on IS NOT NULL AND s.wanted = 'suspended'" ),
			'exempt' => $where->and( '(s.exempt_until > %s OR EXISTS (SELECT 1 FROM {customers} x WHERE x.id = s.customer_id AND x.exempt_until > %s))', $today->to_string(), $today->to_string() ),
			default => $where,
		};
		$order = match ( $query->orderby ) {
			'label' => new Order( [ 'u.label', 's.id' ], $query->descending ),
			'customer' => new Order( [ 'o.name', 's.id' ], $query->descending ),
			'since' => new Order( [ 's.since_on', 's.id' ], $query->descending ),
			default => new Order( [ 's.id' ], $query->descending ),
		};
		return $this->read( $where, $order, $query );
	}

	public function one( int $id ): ?array {
		return $this->by_id( Conditions::from( '{services} s' )->and( 's.id = %d', $id ) )[0] ?? null;
	}

	public function of_customer( int $customer_id ): array {
		return $this->by_id( Conditions::from( '{services} s' )->and( 's.customer_id = %d', $customer_id ) );
	}

	public function of_invoice( int $invoice_id ): array {
		return $this->by_id( Conditions::from( '{services} s' )->and( 's.subscription_id IN (SELECT c.subscription_id FROM {charges} c WHERE c.invoice_id = %d)', $invoice_id ) );
	}

	private static function joined( ListQuery $query ): string {
		$searches = '' !== $query->search;
		return ( $searches || 'label' === $query->orderby ? ' JOIN {subscriptions} u ON u.id = s.subscription_id' : '' )
			. ( $searches || 'customer' === $query->orderby ? ' JOIN {customers} o ON o.id = s.customer_id' : '' );
	}

	/** @return list<ServiceRow> */
	private function by_id( Conditions $where ): array {
		return $this->read( $where, new Order( [ 's.id' ], false ), new ListQuery( per_page: self::ALL ) )->rows;
	}

	/** @return Page<ServiceRow> */
	private function read( Conditions $where, Order $order, ListQuery $query ): Page {
		$page = $this->paging->page( 's.id', $where, $order, self::ROWS, $query );
		return $page->with( array_map( self::row( ... ), $page->rows ) );
	}

	/** @return ServiceRow */
	private static function row( Row $row ): array {
		return [
			'id'              => $row->int( 'id' ),
			'subscription_id' => $row->int( 'subscription_id' ),
			'customer_id'     => $row->int( 'customer_id' ),
			'customer'        => $row->text( 'customer' ),
			'label'           => $row->text( 'label' ),
			'reference'       => $row->text( 'reference' ),
			'wanted'          => $row->text( 'wanted' ),
			'actual'          => $row->text( 'actual' ),
			'epoch'           => $row->int( 'epoch' ),
			'read_back_at'    => Cells::instant( $row, 'read_back_at' ),
			'since'           => $row->text_or_null( 'since_on' ),
			'exempt_until'    => $row->text_or_null( 'exempt_until' ),
			'exempt_reason'   => $row->text( 'exempt_reason' ),
			'last_error'      => $row->text( 'last_error' ),
			'server_id'       => max( 1, $row->int( 'server_id' ) ),
			'server'          => $row->text( 'server' ),
			'account'         => $row->text( 'account' ),
			'level'           => $row->text( 'level' ),
			'drift'           => '' === $row->text( 'drift' ) ? null : $row->text( 'drift' ),
			'drift_on'        => $row->text_or_null( 'drift_on' ),
			'customer_exempt_until'  => $row->text_or_null( 'customer_exempt_until' ),
			'customer_exempt_reason' => $row->text( 'customer_exempt_reason' ),
			'terminates_on'   => $row->text_or_null( 'terminates_on' ),
			'backup_note'     => $row->text( 'backup_note' ),
		];
	}
}
