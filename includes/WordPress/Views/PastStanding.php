<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * How the shop stood at the end of an earlier day, worked back from today: what was issued by then and is open now, was
 * paid since, or was cancelled since. Its cost follows what is open and what happened since that day.
 */
final readonly class PastStanding {

	public function __construct( private Database $database ) {
	}

	/** Null before the shop began: there is nothing to be compared with. */
	public function on( CivilDate $day, CivilDate $first, CivilDate $last ): ?Row {
		if ( ! $this->is_known( $day ) ) {
			return null;
		}
		$on   = $day->to_string();
		$open = "(SELECT id FROM {invoices} WHERE state = 'open' AND issued_on <= %s
			UNION SELECT id FROM {invoices} WHERE paid_on > %s AND state = 'paid' AND issued_on <= %s
			UNION SELECT t.invoice_id FROM {timeline} t JOIN {invoices} x ON x.id = t.invoice_id
				WHERE t.event = 'invoice_cancelled' AND t.happened_on > %s AND x.state = 'cancelled' AND x.issued_on <= %s)";
		return new Row(
			$this->database->row(
				"SELECT SUM(open_then) AS owed, COUNT(*) AS owed_count,
					SUM(CASE WHEN method = 'transfer' AND due_on < %s THEN open_then ELSE 0 END) AS late,
					SUM(CASE WHEN method = 'transfer' AND due_on < %s THEN 1 ELSE 0 END) AS late_count,
					SUM(CASE WHEN due_on BETWEEN %s AND %s THEN open_then ELSE 0 END) AS expected,
					SUM(CASE WHEN due_on BETWEEN %s AND %s THEN 1 ELSE 0 END) AS expected_count
				FROM (SELECT i.method, i.due_on, i.total_minor - (SELECT COALESCE(SUM(p.amount_minor), 0) FROM {payments} p WHERE p.invoice_id = i.id AND p.paid_on <= %s) AS open_then
					FROM $open f JOIN {invoices} i ON i.id = f.id) s WHERE open_then > 0",
				[ $on, $on, $first->to_string(), $last->to_string(), $first->to_string(), $last->to_string(), $on, $on, $on, $on, $on, $on ]
			) ?? []
		);
	}

	/** The first order after that day says how a service stood before it; without one it stands as it did. */
	public function suspended_on( CivilDate $day, int $now ): ?int {
		if ( ! $this->is_known( $day ) ) {
			return null;
		}
		$changes = new Row(
			$this->database->row(
				"SELECT COUNT(DISTINCT CASE WHEN t.event = 'restore_wanted' THEN t.service_id END) AS suspended_then,
					COUNT(DISTINCT CASE WHEN s.wanted = 'suspended' THEN t.service_id END) AS suspended_now
				FROM (SELECT MIN(id) AS id FROM {timeline} WHERE event IN ('suspension_wanted', 'restore_wanted') AND happened_on > %s GROUP BY service_id) f
				JOIN {timeline} t ON t.id = f.id JOIN {services} s ON s.id = t.service_id",
				[ $day->to_string() ]
			) ?? []
		);
		return $now - $changes->int( 'suspended_now' ) + $changes->int( 'suspended_then' );
	}

	private function is_known( CivilDate $day ): bool {
		$began = $this->database->value( 'SELECT happened_on FROM {timeline} ORDER BY id LIMIT 1' );
		return null !== $began && $began <= $day->to_string();
	}
}
