<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\Reporting\PlanViews;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {plans} with their instalments; two statements a page.
 */
final readonly class WpdbPlanViews implements PlanViews {

	private const ROWS = 'a.*, o.name AS customer FROM %page p JOIN {plans} a ON a.id = p.id LEFT JOIN {customers} o ON o.id = a.customer_id';

	private Paging $paging;
	private CustomerSearch $search;

	public function __construct( private Database $database ) {
		$this->paging = new Paging( $database );
		$this->search = new CustomerSearch( $database );
	}

	public function page( ListQuery $query, CivilDate $today ): Page {
		$needs_names = '' !== $query->search || 'customer' === $query->orderby;
		$customer_id = $query->number( 'customer_id' );
		$where       = Conditions::from( '{plans} a' . ( $needs_names ? ' JOIN {customers} o ON o.id = a.customer_id' : '' ) );
		$where       = match ( $query->text( 'state' ) ) {
			'open' => $where->and( "a.state = 'open'" ),
			'ended' => $where->and( "a.state <> 'open'" ),
			default => $where,
		};
		return $this->read( $this->search->narrow( $where, $query->search )->and_if( null !== $customer_id, 'a.customer_id = %d', $customer_id ?? 0 ), $query, $today );
	}

	public function one( int $id, CivilDate $today ): ?array {
		return $this->read( Conditions::from( '{plans} a' )->and( 'a.id = %d', $id ), new ListQuery( per_page: 1 ), $today )->rows[0] ?? null;
	}

	public function open_of( int $customer_id, CivilDate $today ): ?array {
		return $this->read( Conditions::from( '{plans} a' )->and( "a.customer_id = %d AND a.state = 'open'", $customer_id ), new ListQuery( per_page: 1 ), $today )->rows[0] ?? null;
	}

	public function of_customer( int $customer_id, CivilDate $today, int $limit ): array {
		return $this->read( Conditions::from( '{plans} a' )->and( 'a.customer_id = %d', $customer_id ), new ListQuery( per_page: $limit ), $today )->rows;
	}

	/** @return Page<array<string, mixed>> */
	private function read( Conditions $where, ListQuery $query, CivilDate $today ): Page {
		$order = match ( $query->orderby ) {
			'customer' => new Order( [ 'o.name', 'a.id' ], $query->descending ),
			'id' => new Order( [ 'a.id' ], $query->descending ),
			default => new Order( [ 'a.id' ], true ),
		};
		$page  = $this->paging->page( 'a.id', $where, $order, self::ROWS, $query );
		$parts = $this->instalments( array_values( array_map( static fn ( Row $row ): int => $row->int( 'id' ), $page->rows ) ) );
		return $page->with( array_map( static fn ( Row $row ): array => self::row( $row, $parts[ $row->int( 'id' ) ] ?? [], $today ), $page->rows ) );
	}

	/**
	 * @param list<int> $plans
	 * @return array<int, list<Row>> By plan, in order of date.
	 */
	private function instalments( array $plans ): array {
		$of = [];
		foreach ( [] === $plans ? [] : $this->database->rows( 'SELECT * FROM {instalments} WHERE plan_id IN ' . Database::in( $plans ) . ' ORDER BY plan_id, due_on' ) as $columns ) {
			$row = new Row( $columns );

			$of[ $row->int( 'plan_id' ) ][] = $row;
		}
		return $of;
	}

	/**
	 * @param list<Row> $parts
	 * @return array<string, mixed>
	 */
	private static function row( Row $row, array $parts, CivilDate $today ): array {
		$currency = $row->text( 'currency' );
		$paid     = $row->money( 'paid_minor', $currency );
		$plan     = PaymentPlan::of( array_map( static fn ( Row $part ): Instalment => new Instalment( $part->date( 'due_on' ), $part->money( 'amount_minor', $currency ) ), $parts ) );
		return [
			'id'          => $row->int( 'id' ),
			'customer_id' => $row->int( 'customer_id' ),
			'customer'    => $row->text( 'customer' ),
			'total'       => Cells::amount( $row, 'total_minor', $currency ),
			'paid'        => $paid->to_decimal(),
			'made_on'     => $row->text( 'made_on' ),
			'next_on'     => $row->text_or_null( 'next_on' ),
			'next_amount' => $plan->open_of_next( $paid )->to_decimal(),
			'state'       => $row->text( 'state' ),
			'by_customer' => $row->int( 'agreed_by' ) === $row->int( 'customer_id' ),
			'note'        => $row->text( 'note' ),
			'instalments' => array_map( static fn ( Instalment $one ): array => self::instalment( $plan, $one, $paid, $today ), $plan->instalments ),
		];
	}

	/** @return array{on: string, amount: string, open: string, state: string} */
	private static function instalment( PaymentPlan $plan, Instalment $one, Money $paid, CivilDate $today ): array {
		$missing = $plan->due_until( $one->on )->minus( $paid );
		$open    = $missing->is_positive() ? Money::min( $missing, $one->amount ) : Money::zero( $paid->currency );
		return [
			'on'     => $one->on->to_string(),
			'amount' => $one->amount->to_decimal(),
			'open'   => $open->to_decimal(),
			'state'  => match ( true ) {
				$open->is_zero() => 'paid',
				$one->on->is_before( $today ) => 'missed',
				$open->compare( $one->amount ) < 0 => 'partly',
				default => 'open',
			},
		];
	}
}
