<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\Reporting\SubscriptionViews;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {subscriptions}. A subscription is planned until its first day, ending when it has a last day, and ended
 * after that day.
 */
final readonly class WpdbSubscriptionViews implements SubscriptionViews {

	private const ROWS = "u.*, s.reference AS reference, o.name AS customer,
		c.from_on AS coming_on, c.label AS coming_label, c.price_minor AS coming_minor, c.quantity AS coming_quantity, c.interval_months AS coming_months
		FROM %page p JOIN {subscriptions} u ON u.id = p.id
		LEFT JOIN {services} s ON s.subscription_id = u.id LEFT JOIN {customers} o ON o.id = u.customer_id
		LEFT JOIN {planned_changes} c ON c.id = (SELECT MIN(n.id) FROM {planned_changes} n WHERE n.subscription_id = u.id AND n.state = 'planned')";
	private const ALL  = 100;

	private Paging $paging;

	public function __construct( private Database $database ) {
		$this->paging = new Paging( $database );
	}

	public function page( ListQuery $query, CivilDate $today, int $issue_days_before ): Page {
		$like        = '%' . $this->database->like( $query->search ) . '%';
		$needs_names = '' !== $query->search || 'customer' === $query->orderby;
		$customer_id = $query->number( 'customer_id' );
		$where       = Conditions::from( '{subscriptions} u' . ( $needs_names ? ' JOIN {customers} o ON o.id = u.customer_id' : '' ) )
			->and_if( '' !== $query->search, '(u.label LIKE %s OR o.name LIKE %s OR o.email LIKE %s)', $like, $like, $like )
			->and_if( null !== $customer_id, 'u.customer_id = %d', $customer_id ?? 0 );
		return $this->read( self::in_state( $where, $query->text( 'state' ), $today->to_string() ), self::order( $query ), $query, $today, $issue_days_before );
	}

	public function one( int $id, CivilDate $today, int $issue_days_before ): ?array {
		$where = Conditions::from( '{subscriptions} u' )->and( 'u.id = %d', $id );
		return $this->read( $where, new Order( [ 'u.id' ], false ), new ListQuery(), $today, $issue_days_before )->rows[0] ?? null;
	}

	public function of_customer( int $customer_id, CivilDate $today, int $issue_days_before ): array {
		$where = Conditions::from( '{subscriptions} u' )->and( 'u.customer_id = %d', $customer_id );
		return $this->read( $where, new Order( [ 'u.id' ], false ), new ListQuery( per_page: self::ALL ), $today, $issue_days_before )->rows;
	}

	private static function in_state( Conditions $where, string $state, string $day ): Conditions {
		return match ( $state ) {
			'planned' => $where->and( 'u.anchor_on > %s AND u.ends_on IS NULL', $day ),
			'active' => $where->and( 'u.anchor_on <= %s AND u.ends_on IS NULL', $day ),
			'ending' => $where->and( 'u.ends_on >= %s', $day ),
			'ended' => $where->and( 'u.ends_on < %s', $day ),
			default => $where,
		};
	}

	private static function order( ListQuery $query ): Order {
		return match ( $query->orderby ) {
			'label' => new Order( [ 'u.label', 'u.id' ], $query->descending ),
			'customer' => new Order( [ 'o.name', 'u.id' ], $query->descending ),
			'next_invoice_on' => new Order( [ 'u.next_period_on', 'u.id' ], $query->descending ),
			default => new Order( [ 'u.id' ], $query->descending ),
		};
	}

	/** @return Page<array<string, mixed>> */
	private function read( Conditions $where, Order $order, ListQuery $query, CivilDate $today, int $issue_days_before ): Page {
		$page = $this->paging->page( 'u.id', $where, $order, self::ROWS, $query );
		return $page->with( array_map( static fn ( Row $row ): array => self::row( $row, $today, $issue_days_before ), $page->rows ) );
	}

	/** @return array<string, mixed> */
	private static function row( Row $row, CivilDate $today, int $issue_days_before ): array {
		$next = $row->date_or_null( 'next_period_on' );
		return [
			'id'              => $row->int( 'id' ),
			'customer_id'     => $row->int( 'customer_id' ),
			'customer'        => $row->text( 'customer' ),
			'customer_type'   => $row->text( 'customer_type' ),
			'label'           => $row->text( 'label' ),
			'price'           => Cells::amount( $row, 'price_minor', $row->text( 'currency' ) ),
			'quantity'        => $row->int( 'quantity' ),
			'every'           => Interval::of_months( $row->int( 'interval_months' ) )->to_string(),
			'from'            => $row->text( 'anchor_on' ),
			'ends_on'         => $row->text_or_null( 'ends_on' ),
			'state'           => self::state( $row, $today ),
			'paused_until'    => self::is_paused( $row, $today ) ? $row->text( 'paused_until' ) : null,
			'coming'          => self::coming( $row ),
			'next_period_on'  => $next?->to_string(),
			'next_invoice_on' => $next?->plus_days( -$issue_days_before )->to_string(),
			'reference'       => $row->text( 'reference' ),
		];
	}

	private static function state( Row $row, CivilDate $today ): string {
		$ends_on = $row->date_or_null( 'ends_on' );
		return match ( true ) {
			null !== $ends_on && $today->is_after( $ends_on ) => 'ended',
			null !== $ends_on => 'ending',
			self::is_paused( $row, $today ) => 'paused',
			// A schedule that took the place of another goes on with what ran.
			0 === $row->int( 'schedule_no' ) && $row->date( 'anchor_on' )->is_after( $today ) => 'planned',
			default => 'active',
		};
	}

	private static function is_paused( Row $row, CivilDate $today ): bool {
		return $row->date_or_null( 'paused_until' )?->is_on_or_after( $today ) ?? false;
	}

	/** @return array<string, mixed>|null */
	private static function coming( Row $row ): ?array {
		return null === $row->text_or_null( 'coming_on' ) ? null : [
			'from'     => $row->text( 'coming_on' ),
			'label'    => $row->text( 'coming_label' ),
			'price'    => Cells::amount( $row, 'coming_minor', $row->text( 'currency' ) ),
			'quantity' => $row->int( 'coming_quantity' ),
			'every'    => Interval::of_months( $row->int( 'coming_months' ) )->to_string(),
		];
	}
}
