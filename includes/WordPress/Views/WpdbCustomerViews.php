<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\CustomerViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {customers}.
 */
final readonly class WpdbCustomerViews implements CustomerViews {

	/** Late invoices of one customer, out of the index on customer and state. Takes a day. */
	private const LATE_OF = "FROM {invoices} i WHERE i.customer_id = o.id AND i.state = 'open' AND i.debit_under_way = 0 AND i.due_on < %s";
	private const ROWS    = "o.*, (SELECT COALESCE(SUM(i.open_minor), 0) %late) AS late_minor,
		(SELECT COUNT(*) FROM {services} s WHERE s.customer_id = o.id) AS services,
		(SELECT COUNT(*) FROM {services} s WHERE s.customer_id = o.id AND s.wanted = 'suspended') AS suspended,
		(SELECT COUNT(*) FROM {mandates} m WHERE m.customer_id = o.id AND m.state = 'active') AS mandates,
		(SELECT COUNT(*) FROM {promises} r WHERE r.customer_id = o.id AND r.state = 'open') AS promises,
		(SELECT COUNT(*) FROM {plans} n WHERE n.customer_id = o.id AND n.state = 'open') AS plans,
		(SELECT COUNT(*) FROM {holds} h WHERE h.customer_id = o.id AND h.ended_on IS NULL AND h.until_on > %day) AS holds
		FROM %page p JOIN {customers} o ON o.id = p.id";

	/** The same of all customers, out of `open_by_due`. Takes a day. */
	private const LATE_OF_ALL = "(SELECT i.customer_id, SUM(i.open_minor) AS amount FROM {invoices} i WHERE i.state = 'open' AND i.debit_under_way = 0 AND i.due_on < %s GROUP BY i.customer_id)";

	private Paging $paging;
	private CustomerSearch $search;

	public function __construct( private Database $database, private ShopSettings $shop ) {
		$this->paging = new Paging( $database );
		$this->search = new CustomerSearch( $database );
	}

	public function page( ListQuery $query, CivilDate $today ): Page {
		$day     = "'" . $today->to_string() . "'";
		$by_late = 'late' === $query->orderby ? ' LEFT JOIN ' . str_replace( '%s', $day, self::LATE_OF_ALL ) . ' late ON late.customer_id = o.id' : '';
		$where   = self::in_state( Conditions::from( '{customers} o' . $by_late ), $query->text( 'state' ), $today->to_string() );
		$rows    = str_replace( [ '%late', '%day' ], [ str_replace( '%s', $day, self::LATE_OF ), $day ], self::ROWS );
		$page    = $this->paging->page( 'o.id', $this->search->narrow( $where, $query->search ), self::order( $query ), $rows . $by_late, $query );
		return $page->with( array_map( $this->row( ... ), $page->rows ) );
	}

	private static function order( ListQuery $query ): Order {
		return match ( $query->orderby ) {
			'open' => new Order( [ 'o.open_minor', 'o.id' ], $query->descending ),
			'late' => new Order( [ 'COALESCE(late.amount, 0)', 'o.id' ], $query->descending ),
			'id' => new Order( [ 'o.id' ], $query->descending ),
			default => new Order( [ 'o.name', 'o.email', 'o.id' ], $query->descending ),
		};
	}

	public function standing( int $customer_id, CivilDate $today ): array {
		$row = new Row(
			$this->database->row(
				'SELECT o.open_minor, (SELECT COALESCE(SUM(i.open_minor), 0) ' . self::LATE_OF . ") AS late_minor,
					(SELECT ROUND(AVG(DATEDIFF(i.paid_on, i.due_on))) FROM {invoices} i WHERE i.customer_id = o.id AND i.state = 'paid' AND i.paid_on IS NOT NULL) AS days_late
					FROM {customers} o WHERE o.id = %d",
				[ $today->to_string(), $customer_id ]
			) ?? []
		);
		return [
			'open'                 => Cells::amount( $row, 'open_minor', $this->shop->currency() ),
			'late'                 => Cells::amount( $row, 'late_minor', $this->shop->currency() ),
			'days_late_on_average' => $row->int_or_null( 'days_late' ),
		];
	}

	public function known( array $user_ids ): array {
		return array_keys( $this->names( $user_ids ) );
	}

	public function names( array $customer_ids ): array {
		$names = [];
		foreach ( [] === $customer_ids ? [] : $this->database->rows( 'SELECT id, name FROM {customers} WHERE id IN ' . Database::in( $customer_ids ) ) as $row ) {
			$names[ (int) $row['id'] ] = (string) $row['name'];
		}
		return $names;
	}

	private static function in_state( Conditions $where, string $state, string $day ): Conditions {
		return match ( $state ) {
			'late' => $where->and( 'o.id IN (SELECT l.customer_id FROM ' . self::LATE_OF_ALL . ' l)', $day ),
			'direct_debit' => $where->and( "o.id IN (SELECT m.customer_id FROM {mandates} m WHERE m.state = 'active')" ),
			'suspended' => $where->and( "o.id IN (SELECT s.customer_id FROM {services} s WHERE s.wanted = 'suspended')" ),
			'paused' => $where->and( "o.id IN (SELECT r.customer_id FROM {promises} r WHERE r.state = 'open' UNION SELECT n.customer_id FROM {plans} n WHERE n.state = 'open' UNION SELECT h.customer_id FROM {holds} h WHERE h.ended_on IS NULL AND h.until_on > %s)", $day ),
			default => $where,
		};
	}

	/** @return array<string, mixed> */
	private function row( Row $row ): array {
		return [
			'id'             => $row->int( 'id' ),
			'name'           => $row->text( 'name' ),
			'email'          => $row->text( 'email' ),
			'services'       => $row->int( 'services' ),
			'open'           => Cells::amount( $row, 'open_minor', $this->shop->currency() ),
			'late'           => Cells::amount( $row, 'late_minor', $this->shop->currency() ),
			'direct_debit'   => $row->int( 'mandates' ) > 0,
			'suspended'      => $row->int( 'suspended' ),
			'paused'         => match ( true ) {
				$row->int( 'holds' ) > 0 => 'hold',
				$row->int( 'plans' ) > 0 => 'plan',
				$row->int( 'promises' ) > 0 => 'promise',
				default => 'none',
			},
			'next_action_on' => $row->text_or_null( 'next_action_on' ),
		];
	}
}
