<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Claims\ClaimReader;
use HostingInvoices\Application\Claims\HandOverReader;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Claims\HandOverFacts;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;

/** What was done before a hand-over is told by the test. */
final class MemoryClaims implements ClaimReader, HandOverReader {

	public HandOverFacts $facts;

	public function __construct( private readonly Store $store ) {
		$day         = CivilDate::parse( '2026-01-01' );
		$this->facts = new HandOverFacts( 3, 1, $day, $day, true, false, false, true, true );
	}

	public function payments( array $invoice_ids ): array {
		$of = [];
		foreach ( $this->store->tables()->payments as $payment ) {
			if ( in_array( $payment['invoice'], $invoice_ids, true ) ) {
				$of[ $payment['invoice'] ][] = [ 'on' => $payment['on'], 'amount' => $payment['amount'] ];
			}
		}
		return $of;
	}

	public function open_costs( int $customer_id ): array {
		$open = [];
		foreach ( $this->store->tables()->costs as $id => $row ) {
			$costs = self::added( $id, $row );
			if ( $costs->open()->is_positive() && OrderState::payable === $this->store->tables()->orders[ $row['order'] ]['state'] ) {
				$open[] = $costs;
			}
		}
		return $open;
	}

	public function costs( int $costs_id ): ?AddedCosts {
		$row = $this->store->tables()->costs[ $costs_id ] ?? null;
		return null === $row ? null : self::added( $costs_id, $row );
	}

	/** @param array{invoice: int, kind: string, on: CivilDate, amount: Money, order: int, payments?: array<string, Money>} $row */
	private static function added( int $id, array $row ): AddedCosts {
		$paid = array_reduce( $row['payments'] ?? [], static fn ( Money $sum, Money $one ): Money => $sum->plus( $one ), Money::zero() );
		return new AddedCosts( $id, $row['order'], $row['kind'], $row['amount'], $paid, $row['on'], $row['invoice'] );
	}

	public function pay_costs( int $costs_id, Money $amount, CivilDate $on, string $reference ): bool {
		$tables = $this->store->tables();
		if ( isset( $tables->costs[ $costs_id ]['payments'][ $reference ] ) ) {
			return false;
		}
		$tables->costs[ $costs_id ]['payments'][ $reference ] = $amount;
		return true;
	}

	public function hand_over( int $customer_id, array $invoice_ids, string $to, CivilDate $on, int $by ): void {
		foreach ( $invoice_ids as $id ) {
			$this->store->tables()->handed[ $id ] = [ 'to' => $to, 'on' => $on ];
		}
	}

	public function handed_over( int $customer_id ): ?array {
		$tables = $this->store->tables();
		$ids    = array_values( array_filter( array_keys( $tables->handed ), static fn ( int $id ): bool => $tables->invoices[ $id ]->customer_id === $customer_id && InvoiceState::open === $tables->invoices[ $id ]->state ) );
		return [] === $ids ? null : [ ...$tables->handed[ $ids[0] ], 'invoices' => $ids ];
	}

	public function handed_to( int $invoice_id ): ?string {
		return $this->store->tables()->handed[ $invoice_id ]['to'] ?? null;
	}

	public function of( int $customer_id, array $late ): HandOverFacts {
		return $this->facts;
	}
}
