<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * What happens outside the software: customers who pay after some days. The bank is Bank.
 *
 * It learns from the product's events what there is to pay, and remembers it in a state that can be kept.
 */
final class World {

	/**
	 * @param array<int, int>          $pays_after Customer id => days after the issue.
	 * @param array<string, list<int>> $payments   Date => invoices to be paid that day.
	 */
	public function __construct(
		private readonly Wire $wire,
		private array $pays_after,
		private array $payments = [],
	) {}

	/** @param array<string, mixed> $event */
	public function learn( array $event ): void {
		if ( 'invoice_issued' === $event['event'] && isset( $this->pays_after[ $event['customer_id'] ] ) ) {
			$day = LabClock::plus( $event['on'], $this->pays_after[ $event['customer_id'] ] );

			$this->payments[ $day ][] = (int) $event['invoice_id'];
		}
	}

	/** @return bool whether anybody had something to pay */
	public function customers_pay( string $date ): bool {
		$due = $this->take( $this->payments, $date );
		array_map( $this->pay_in_full( ... ), $due );
		return [] !== $due;
	}

	/** By the shop's own payment methods: WooCommerce learns that the order is paid, and the product follows. */
	public function pay_in_full( int $invoice_id ): void {
		$order = wc_get_order( $this->wire->get( "/invoices/$invoice_id" )['order_id'] );
		if ( $order && $order->needs_payment() ) {
			$order->payment_complete( "lab-$invoice_id" );
		}
	}

	/** @return array<string, mixed> to be handed to the constructor again */
	public function state(): array {
		return [
			'pays_after' => $this->pays_after,
			'payments'   => $this->payments,
		];
	}

	/**
	 * @param array<string, list<int>> $by_date
	 * @return list<int>
	 */
	private function take( array &$by_date, string $until ): array {
		ksort( $by_date );
		$taken = [];
		foreach ( $by_date as $date => $ids ) {
			if ( $date <= $until ) {
				$taken = [ ...$taken, ...$ids ];
				unset( $by_date[ $date ] );
			}
		}
		return $taken;
	}
}
