<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\Figure;
use HostingInvoices\Application\Reporting\OverviewViews;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Sums over the open invoices out of the index `open_by_due`, which has all that is summed in it.
 */
final readonly class WpdbOverviewViews implements OverviewViews {

	private const LATE = "state = 'open' AND debit_under_way = 0 AND due_on < %s";

	private PastStanding $past;

	public function __construct( private Database $database, private ShopSettings $shop ) {
		$this->past = new PastStanding( $database );
	}

	public function customers(): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM {customers}' );
	}

	public function standing( CivilDate $today, CivilDate $first, CivilDate $last ): array {
		$row = new Row(
			$this->database->row(
				"SELECT SUM(open_minor) AS owed, COUNT(*) AS owed_count,
					SUM(CASE WHEN debit_under_way = 0 AND due_on < %s THEN open_minor ELSE 0 END) AS late,
					SUM(CASE WHEN debit_under_way = 0 AND due_on < %s THEN 1 ELSE 0 END) AS late_count,
					SUM(CASE WHEN due_on BETWEEN %s AND %s THEN open_minor ELSE 0 END) AS expected,
					SUM(CASE WHEN due_on BETWEEN %s AND %s THEN 1 ELSE 0 END) AS expected_count
					FROM {invoices} WHERE state = 'open'",
				[ $today->to_string(), $today->to_string(), $first->to_string(), $last->to_string(), $first->to_string(), $last->to_string() ]
			) ?? []
		);
		return $this->figures( $row );
	}

	public function standing_on( CivilDate $day, CivilDate $first, CivilDate $last ): ?array {
		$row = $this->past->on( $day, $first, $last );
		return null === $row ? null : $this->figures( $row );
	}

	public function late_by_age( CivilDate $today, array $ages ): array {
		$sums   = [];
		$values = [];
		foreach ( $ages as $index => [ $from, $to ] ) {
			$between = 'due_on BETWEEN %s AND %s';
			$sums[]  = "SUM(CASE WHEN $between THEN open_minor ELSE 0 END) AS amount_$index, SUM(CASE WHEN $between THEN 1 ELSE 0 END) AS count_$index";
			$days    = [ null === $to ? '0001-01-01' : $today->plus_days( -$to )->to_string(), $today->plus_days( -$from )->to_string() ];
			$values  = [ ...$values, ...$days, ...$days ];
		}
		$row  = new Row( $this->database->row( 'SELECT ' . implode( ', ', $sums ) . ' FROM {invoices} WHERE ' . self::LATE, [ ...$values, $today->to_string() ] ) ?? [] );
		$rows = [];
		foreach ( $ages as $index => [ $from, $to ] ) {
			$rows[] = [
				'from_days' => $from,
				'to_days'   => $to,
				'amount'    => Cells::amount( $row, "amount_$index", $this->shop->currency() ),
				'invoices'  => $row->int( "count_$index" ),
			];
		}
		return $rows;
	}

	public function suspended(): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM {services} WHERE wanted = 'suspended'" );
	}

	public function suspended_on( CivilDate $day ): ?int {
		return $this->past->suspended_on( $day, $this->suspended() );
	}

	public function waiting( CivilDate $today ): array {
		$day = $today->to_string();
		$row = new Row(
			$this->database->row(
				"SELECT (SELECT COUNT(*) FROM {tasks} WHERE kind = 'call' AND state = 'open' AND due_on <= %s) AS calls,
					(SELECT COUNT(*) FROM {tasks} WHERE kind = 'hand_over' AND state = 'open') AS hand_overs,
					(SELECT COUNT(*) FROM {tasks} WHERE kind = 'own' AND state = 'open' AND due_on <= %s) AS tasks,
					(SELECT MIN(due_on) FROM {tasks} WHERE kind = 'own' AND state = 'open') AS tasks_since,
					(SELECT COUNT(*) FROM {outbox} WHERE state = 'parked') AS parked,
					(SELECT MIN(created_at) FROM {outbox} WHERE state = 'parked') AS parked_since,
					(SELECT COUNT(*) FROM {debits} WHERE state IN ('exported', 'submitted') AND collection_on <= %s) AS collections,
					(SELECT MIN(collection_on) FROM {debits} WHERE state IN ('exported', 'submitted') AND collection_on <= %s) AS collections_since,
					(SELECT COUNT(*) FROM {debit_batches} WHERE state = 'proposed') AS to_approve,
					(SELECT MIN(collection_on) FROM {debit_batches} WHERE state = 'proposed') AS to_approve_by,
					(SELECT COUNT(*) FROM {debit_batches} WHERE state = 'exported') AS to_hand_in,
					(SELECT MIN(collection_on) FROM {debit_batches} WHERE state = 'exported') AS to_hand_in_by,
					(SELECT COUNT(*) FROM {bank_entries} WHERE state IN ('suggested', 'left')) AS bank_entries,
					(" . WaitingReturns::COUNT . ") AS repairs,
					(SELECT COUNT(*) FROM {services} WHERE actual = 'unknown') AS unknown_services,
					(SELECT COUNT(*) FROM {services} WHERE actual = 'unknown' AND since_on < %s) AS unknown_long,
					(SELECT COUNT(*) FROM {services} WHERE drift <> '') AS drifts,
					(SELECT COUNT(*) FROM {services} WHERE wanted = 'active' AND held_reasons LIKE '%%no_sudden_rise%%') AS rise,
					(SELECT COUNT(*) FROM {hand_work} WHERE state = 'open') AS hand_work,
					(SELECT MIN(do_by) FROM {hand_work} WHERE state = 'open') AS hand_work_by,
					(SELECT COUNT(*) FROM {acceptances} WHERE state = 'waiting') AS orders,
					(SELECT MIN(decided_on) FROM {acceptances} WHERE state = 'waiting') AS orders_since,
					(SELECT COUNT(*) FROM {pay_backs} WHERE paid_on IS NULL) AS pay_backs,
					(SELECT MIN(made_on) FROM {pay_backs} WHERE paid_on IS NULL) AS pay_backs_since,
					(SELECT COUNT(*) FROM {servers} WHERE failing_since < DATE_SUB(UTC_TIMESTAMP(), INTERVAL 1 DAY)) AS silent,
					(SELECT MIN(failing_since) FROM {servers}) AS silent_since",
				[ $day, $day, $day, $day, ...WaitingReturns::values(), $day ]
			) ?? []
		);
		return [
			'calls'             => $row->int( 'calls' ),
			'parked'            => $row->int( 'parked' ),
			'parked_since'      => $row->instant_or_null( 'parked_since' )?->format( 'Y-m-d' ),
			'collections'       => $row->int( 'collections' ),
			'collections_since' => $row->text_or_null( 'collections_since' ),
			'to_approve'        => $row->int( 'to_approve' ),
			'to_approve_by'     => $row->text_or_null( 'to_approve_by' ),
			'to_hand_in'        => $row->int( 'to_hand_in' ),
			'to_hand_in_by'     => $row->text_or_null( 'to_hand_in_by' ),
			'bank_entries'      => $row->int( 'bank_entries' ),
			'repairs'           => $row->int( 'repairs' ),
			'unknown'           => $row->int( 'unknown_services' ),
			'unknown_long'      => $row->int( 'unknown_long' ),
			'hand_overs'        => $row->int( 'hand_overs' ),
			'tasks'             => $row->int( 'tasks' ),
			'tasks_since'       => $row->text_or_null( 'tasks_since' ),
			'drifts'            => $row->int( 'drifts' ),
			'orders'            => $row->int( 'orders' ),
			'orders_since'      => $row->text_or_null( 'orders_since' ),
			'pay_backs'         => $row->int( 'pay_backs' ),
			'pay_backs_since'   => $row->text_or_null( 'pay_backs_since' ),
			'rise'              => $row->int( 'rise' ),
			'hand_work'         => $row->int( 'hand_work' ),
			'hand_work_by'      => $row->text_or_null( 'hand_work_by' ),
			'silent'            => $row->int( 'silent' ),
			'silent_since'      => $row->instant_or_null( 'silent_since' )?->format( 'Y-m-d' ),
		];
	}

	public function suspension_candidates( CivilDate $day, int $most ): array {
		$rows = $this->database->rows(
			"SELECT c.id FROM {customers} c WHERE c.next_step_on <= %s
				AND EXISTS (SELECT 1 FROM {invoices} i WHERE i.customer_id = c.id AND i.state = 'open' AND i.disputed = 0 AND i.debit_under_way = 0 AND i.due_on < %s)
				AND EXISTS (SELECT 1 FROM {services} s WHERE s.customer_id = c.id AND s.wanted = 'active') ORDER BY c.id LIMIT %d",
			[ $day->to_string(), $day->to_string(), $most ]
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	/** @return array{owed: Figure, late: Figure, expected: Figure} */
	private function figures( Row $row ): array {
		$figure = fn ( string $name ): Figure => new Figure( Money::of_minor( $row->int( $name ), $this->shop->currency() ), $row->int( "{$name}_count" ) );
		return [ 'owed' => $figure( 'owed' ), 'late' => $figure( 'late' ), 'expected' => $figure( 'expected' ) ];
	}
}
