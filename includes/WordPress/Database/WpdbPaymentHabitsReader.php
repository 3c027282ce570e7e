<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Customers\PaymentHabitsReader;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Customers\PaymentHabits;

/**
 * Out of {invoices}, {promises} and {plans} of the last two years, in one statement.
 */
final readonly class WpdbPaymentHabitsReader implements PaymentHabitsReader {

	private const MONTHS = 24;

	private const SQL = "SELECT
		(SELECT COUNT(*) FROM {invoices} i WHERE %paid) AS paid,
		(SELECT ROUND(AVG(CASE WHEN i.paid_on > i.due_on THEN DATEDIFF(i.paid_on, i.due_on) ELSE 0 END)) FROM {invoices} i WHERE %paid) AS days_late,
		(SELECT MIN(i.due_on) FROM {invoices} i WHERE i.customer_id = %customer AND i.state = 'open' AND i.disputed = 0 AND i.debit_under_way = 0 AND i.due_on < '%today') AS oldest,
		(SELECT COUNT(*) FROM {promises} a WHERE %ours AND a.state = 'kept') + (SELECT COUNT(*) FROM {plans} a WHERE %ours AND a.state = 'kept') AS kept,
		(SELECT COUNT(*) FROM {promises} a WHERE %ours AND a.state = 'broken' AND a.paid_minor > 0) + (SELECT COUNT(*) FROM {plans} a WHERE %ours AND a.state = 'broken' AND a.paid_minor > 0) AS partly,
		(SELECT COUNT(*) FROM {promises} a WHERE %ours AND a.state = 'broken' AND a.paid_minor <= 0) + (SELECT COUNT(*) FROM {plans} a WHERE %ours AND a.state = 'broken' AND a.paid_minor <= 0) AS broken";

	public function __construct( private Database $database ) {
	}

	public function of( int $customer_id, CivilDate $today ): PaymentHabits {
		$from = $today->plus_months( - self::MONTHS )->to_string();
		// Nothing here was typed: an id and two days.
		$sql = strtr(
			strtr( self::SQL, [ '%paid' => "i.customer_id = %customer AND i.state = 'paid' AND i.paid_on >= '%from'", '%ours' => "a.customer_id = %customer AND a.made_on >= '%from'" ] ),
			[ '%customer' => (string) $customer_id, '%from' => $from, '%today' => $today->to_string() ]
		);
		$row = new Row( $this->database->row( $sql ) ?? [] );
		return new PaymentHabits(
			$row->int( 'paid' ),
			$row->int_or_null( 'days_late' ),
			$row->int( 'kept' ),
			$row->int( 'partly' ),
			$row->int( 'broken' ),
			$row->date_or_null( 'oldest' )?->days_until( $today ) ?? 0,
		);
	}
}
