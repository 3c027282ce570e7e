<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\CoveredDays;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * Lines that wait in {adjustments}, and the days that {charges} and they cover.
 */
final readonly class WpdbAdjustmentRepository implements AdjustmentRepository {

	public function __construct( private Database $database, private Clock $clock ) {
	}

	public function covering( int $subscription_id, CivilDate $from ): array {
		$charges = $this->database->rows(
			"SELECT c.*, s.currency, s.tax_class FROM {charges} c JOIN {subscriptions} s ON s.id = c.subscription_id JOIN {invoices} i ON i.id = c.invoice_id
				WHERE c.subscription_id = %d AND COALESCE(c.covered_until, c.period_last) >= %s AND i.state <> 'cancelled' ORDER BY c.id",
			[ $subscription_id, $from->to_string() ]
		);
		$parts   = $this->database->rows(
			"SELECT a.* FROM {adjustments} a LEFT JOIN {invoices} i ON i.id = a.invoice_id
				WHERE a.subscription_id = %d AND a.value_minor IS NOT NULL AND COALESCE(a.covered_until, a.period_last) >= %s AND COALESCE(i.state, 'open') <> 'cancelled' ORDER BY a.id",
			[ $subscription_id, $from->to_string() ]
		);
		return [
			...array_map( static fn ( array $columns ): CoveredDays => self::charged( new Row( $columns ) ), $charges ),
			...array_map( static fn ( array $columns ): CoveredDays => self::adjusted( new Row( $columns ) ), $parts ),
		];
	}

	public function take_back( CoveredDays $covered, CivilDate $from ): void {
		$until = CivilDate::latest( $from, $covered->charged->first )->plus_days( -1 );
		if ( $covered->is_invoiced ) {
			$this->database->update( 'charge' === $covered->source ? 'charges' : 'adjustments', [ 'covered_until' => $until->to_string() ], [ 'id' => $covered->source_id ] );
			return;
		}
		if ( $until->is_before( $covered->charged->first ) ) {
			$this->database->execute( 'DELETE FROM {adjustments} WHERE id = %d AND invoice_id IS NULL', [ $covered->source_id ] );
			return;
		}
		$this->database->update( 'adjustments', [ 'period_last' => $until->to_string(), 'amount_minor' => $covered->value_before( $from )->minor ], [ 'id' => $covered->source_id ] );
	}

	public function add( int $customer_id, Adjustment $adjustment ): int {
		return $this->database->insert(
			'adjustments',
			[
				'customer_id'     => $customer_id,
				'subscription_id' => $adjustment->subscription_id,
				'customer_type'   => $adjustment->customer_type->value,
				'label'           => Cell::text( $adjustment->label, 200 ),
				'tax_class'       => Cell::text( $adjustment->tax_class, 100 ),
				'quantity'        => $adjustment->quantity,
				'currency'        => $adjustment->amount->currency,
				'period_first'    => $adjustment->days->first->to_string(),
				'period_last'     => $adjustment->days->last->to_string(),
				'amount_minor'    => $adjustment->amount->minor,
				'whole_first'     => Cell::date( $adjustment->whole?->first ),
				'whole_last'      => Cell::date( $adjustment->whole?->last ),
				'value_minor'     => $adjustment->value?->minor,
				'no_discount'     => $adjustment->no_discount,
				'created_at'      => Cell::instant( $this->clock->now() ),
			]
		);
	}

	public function waiting( int $customer_id ): array {
		return array_map(
			static fn ( array $columns ): Adjustment => self::kept( new Row( $columns ) ),
			$this->database->rows( 'SELECT * FROM {adjustments} WHERE customer_id = %d AND invoice_id IS NULL AND settled_on IS NULL ORDER BY id', [ $customer_id ] )
		);
	}

	public function keep_rest( Adjustment $line, Money $used ): void {
		$this->database->execute(
			'INSERT INTO {adjustments} (customer_id, subscription_id, customer_type, label, tax_class, quantity, currency, period_first, period_last, amount_minor, created_at)
				SELECT customer_id, subscription_id, customer_type, label, tax_class, quantity, currency, period_first, period_last, amount_minor - %d, created_at FROM {adjustments} WHERE id = %d',
			[ $used->minor, $line->id ]
		);
		$this->database->update( 'adjustments', [ 'amount_minor' => $used->minor ], [ 'id' => $line->id ] );
	}

	private static function charged( Row $row ): CoveredDays {
		$currency = $row->text( 'currency' );
		$period   = Period::of( $row->date( 'period_first' ), $row->date( 'period_last' ) );
		return new CoveredDays( 'charge', $row->int( 'id' ), $row->text( 'label' ), $row->text( 'tax_class' ), $period, $row->money( 'amount_minor', $currency ), $period, $row->money( 'discount_minor', $currency ), $row->date_or_null( 'covered_until' ) ?? $period->last, true );
	}

	private static function adjusted( Row $row ): CoveredDays {
		$currency = $row->text( 'currency' );
		$days     = Period::of( $row->date( 'period_first' ), $row->date( 'period_last' ) );
		$whole    = Period::of( $row->date( 'whole_first' ), $row->date( 'whole_last' ) );
		return new CoveredDays( 'adjustment', $row->int( 'id' ), $row->text( 'label' ), $row->text( 'tax_class' ), $whole, $row->money( 'value_minor', $currency ), $days, $row->money( 'discount_minor', $currency ), $row->date_or_null( 'covered_until' ) ?? $days->last, null !== $row->int_or_null( 'invoice_id' ) );
	}

	private static function kept( Row $row ): Adjustment {
		return Adjustment::kept(
			$row->int( 'id' ),
			$row->int( 'subscription_id' ),
			$row->text( 'label' ),
			$row->text( 'tax_class' ),
			CustomerType::from( $row->text( 'customer_type' ) ),
			Period::of( $row->date( 'period_first' ), $row->date( 'period_last' ) ),
			$row->money( 'amount_minor', $row->text( 'currency' ) ),
			$row->int( 'quantity' ),
			$row->flag( 'no_discount' ),
		);
	}
}
