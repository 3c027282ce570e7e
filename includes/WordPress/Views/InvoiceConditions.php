<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The filters of the list of invoices (contract/invoices.ts).
 */
final readonly class InvoiceConditions {

	/** Past due, and no debit is under way: `state_debit_due` serves it. */
	private const LATE = "i.state = 'open' AND i.debit_under_way = 0 AND i.due_on < %s";

	public static function add( Conditions $where, ListQuery $query, CivilDate $today ): Conditions {
		$customer_id = $query->number( 'customer_id' );
		$where       = $where
			->and_if( null !== $customer_id, 'i.customer_id = %d', $customer_id ?? 0 )
			->and_if( '' !== $query->text( 'method' ), 'i.method = %s', $query->text( 'method' ) );
		return self::late( self::view( self::state( $where, $query->text( 'state' ), $today ), $query->text( 'view' ), $today ), $query, $today );
	}

	private static function state( Conditions $where, string $state, CivilDate $today ): Conditions {
		return match ( $state ) {
			'' => $where,
			'late' => $where->and( self::LATE, $today->to_string() ),
			'collecting' => $where->and( "i.state = 'open' AND i.debit_under_way = 1" ),
			default => $where->and( 'i.state = %s', $state ),
		};
	}

	private static function view( Conditions $where, string $view, CivilDate $today ): Conditions {
		return match ( $view ) {
			'suspended' => $where->and( "i.state = 'open' AND i.id IN (SELECT ch.invoice_id FROM {services} s JOIN {charges} ch ON ch.subscription_id = s.subscription_id WHERE s.wanted = 'suspended')" ),
			'promised' => $where->and( "i.state = 'open' AND i.customer_id IN (SELECT p.customer_id FROM {promises} p WHERE p.state = 'open' UNION SELECT n.customer_id FROM {plans} n WHERE n.state = 'open')" ),
			'called' => $where->and( "i.id IN (SELECT t.invoice_id FROM {tasks} t WHERE t.kind = 'call' AND t.state = 'open' AND t.due_on <= %s)", $today->to_string() ),
			'disputed' => $where->and( 'i.disputed = 1 AND i.id IN (SELECT d.invoice_id FROM {disputes} d WHERE d.closed_on IS NULL)' ),
			default => $where,
		};
	}

	/** Days past due, both included: only what is late has any. */
	private static function late( Conditions $where, ListQuery $query, CivilDate $today ): Conditions {
		$from = $query->number( 'late_from' );
		$to   = $query->number( 'late_to' );
		if ( null === $from && null === $to ) {
			return $where;
		}
		return $where
			->and( self::LATE, $today->to_string() )
			->and_if( null !== $from, 'i.due_on <= %s', self::days_before( $today, $from ?? 0 ) )
			->and_if( null !== $to, 'i.due_on >= %s', self::days_before( $today, $to ?? 0 ) );
	}

	private static function days_before( CivilDate $today, int $days ): string {
		return $today->plus_days( -min( $days, 100_000 ) )->to_string();
	}
}
