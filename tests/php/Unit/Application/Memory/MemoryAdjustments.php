<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\CoveredDays;

final readonly class MemoryAdjustments implements AdjustmentRepository {

	public function __construct( private Store $store ) {
	}

	public function covering( int $subscription_id, CivilDate $from ): array {
		$tables = $this->store->tables();
		$found  = [];
		foreach ( $tables->lines as $invoice_id => $lines ) {
			foreach ( $lines as $at => $line ) {
				if ( null === $line->adjustment_id && $line->subscription_id === $subscription_id ) {
					$found[] = $this->charged( $invoice_id * 1000 + $at, $line );
				}
			}
		}
		foreach ( $tables->adjustments as $id => $row ) {
			$line = $row['line'];
			if ( $line->subscription_id === $subscription_id && null !== $line->value && null !== $line->whole ) {
				$found[] = new CoveredDays( 'adjustment', $id, $line->label, $line->tax_class, $line->whole, $line->value, $line->days, $row['discount'], $tables->covered_until[ "adjustment-$id" ] ?? $line->days->last, null !== $row['invoice'] );
			}
		}
		return array_values( array_filter( $found, static fn ( CoveredDays $one ): bool => $one->until->is_on_or_after( $from ) ) );
	}

	private function charged( int $id, DraftLine $line ): CoveredDays {
		return new CoveredDays( 'charge', $id, $line->label, $line->tax_class, $line->period, $line->amount, $line->period, $line->discount, $this->store->tables()->covered_until[ "charge-$id" ] ?? $line->period->last, true );
	}

	public function take_back( CoveredDays $covered, CivilDate $from ): void {
		$tables = $this->store->tables();
		$until  = CivilDate::latest( $from, $covered->charged->first )->plus_days( -1 );
		if ( $covered->is_invoiced ) {
			$tables->covered_until[ "$covered->source-$covered->source_id" ] = $until;
			return;
		}
		$left = $tables->adjustments[ $covered->source_id ]['line']->up_to( $until );
		if ( null === $left ) {
			unset( $tables->adjustments[ $covered->source_id ] );
		} else {
			$tables->adjustments[ $covered->source_id ]['line'] = $left;
		}
	}

	public function add( int $customer_id, Adjustment $adjustment ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->adjustments[ $id ] = [ 'customer' => $customer_id, 'line' => $adjustment, 'invoice' => null, 'discount' => Money::zero( $adjustment->amount->currency ) ];
		return $id;
	}

	public function waiting( int $customer_id ): array {
		$waiting = [];
		foreach ( $this->store->tables()->adjustments as $id => $row ) {
			if ( $row['customer'] === $customer_id && null === $row['invoice'] ) {
				$line      = $row['line'];
				$waiting[] = Adjustment::kept( $id, $line->subscription_id, $line->label, $line->tax_class, $line->customer_type, $line->days, $line->amount, $line->quantity );
			}
		}
		return $waiting;
	}

	public function keep_rest( Adjustment $line, Money $used ): void {
		$tables = $this->store->tables();
		$row    = $tables->adjustments[ $line->id ];
		$this->add( $row['customer'], $row['line']->with_amount( $line->amount->minus( $used ) ) );
		$tables->adjustments[ $line->id ]['line'] = $row['line']->with_amount( $used );
	}
}
