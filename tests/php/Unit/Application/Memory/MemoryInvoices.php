<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\NumberSeries;
use HostingInvoices\Application\Invoices\PeriodInvoicedAlready;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Suspension\ServiceState;

final readonly class MemoryInvoices implements InvoiceRepository, NumberSeries {

	public function __construct( private Store $store ) {
	}

	public function add( Invoice $invoice, array $lines ): int {
		$tables = $this->store->tables();
		foreach ( $tables->lines as $others ) {
			foreach ( $others as $other ) {
				foreach ( $lines as $line ) {
					if ( null === $line->adjustment_id && null === $other->adjustment_id && $line->subscription_id === $other->subscription_id && $line->schedule_no === $other->schedule_no && $line->period->first->equals( $other->period->first ) ) {
						throw new PeriodInvoicedAlready();
					}
				}
			}
		}
		$id = $tables->id();

		$tables->invoices[ $id ] = $invoice->with_id( $id );
		$tables->lines[ $id ]    = $lines;
		foreach ( $lines as $line ) {
			if ( null !== $line->adjustment_id ) {
				$tables->adjustments[ $line->adjustment_id ]['invoice']  = $id;
				$tables->adjustments[ $line->adjustment_id ]['discount'] = $line->discount;
			}
		}
		return $id;
	}

	public function number( int $id, string $number ): void {
		$tables   = $this->store->tables();
		$invoice  = $tables->invoices[ $id ];
		$numbered = [ ...get_object_vars( $invoice ), 'number' => $number ];

		$tables->invoices[ $id ] = new Invoice( ...$numbered );
	}

	public function find( int $id ): ?Invoice {
		return $this->store->tables()->invoices[ $id ] ?? null;
	}

	public function find_by_order( int $order_id ): ?Invoice {
		return array_values( array_filter( $this->store->tables()->invoices, static fn ( Invoice $one ): bool => $one->order_id === $order_id ) )[0] ?? null;
	}

	public function open_of( int $customer_id ): array {
		$open = array_values( array_filter( $this->store->tables()->invoices, static fn ( Invoice $one ): bool => $one->customer_id === $customer_id && InvoiceState::open === $one->state ) );
		usort( $open, static fn ( Invoice $one, Invoice $other ): int => $one->due_on->compare( $other->due_on ) ?: $one->id <=> $other->id );
		return $open;
	}

	public function late_of_suspended( CivilDate $today, int $most ): array {
		$tables    = $this->store->tables();
		$suspended = array_column( array_filter( $tables->services, static fn ( array $row ): bool => ServiceState::suspended === $row['wanted'] ), 'customer' );
		return array_slice( array_values( array_filter( $tables->invoices, static fn ( Invoice $one ): bool => in_array( $one->customer_id, $suspended, true ) && InvoiceState::open === $one->state && $one->is_past_due( $today ) ) ), 0, $most );
	}

	public function latest_of( int $customer_id ): ?Invoice {
		$all = array_values( array_filter( $this->store->tables()->invoices, static fn ( Invoice $one ): bool => $one->customer_id === $customer_id && InvoiceState::cancelled !== $one->state && $one->total->is_positive() ) );
		return $all[ count( $all ) - 1 ] ?? null;
	}

	public function paid_of( int $customer_id, CivilDate $since ): array {
		return array_values( array_filter( $this->store->tables()->invoices, static fn ( Invoice $one ): bool => $one->customer_id === $customer_id && InvoiceState::paid === $one->state && true === $one->paid_on?->is_on_or_after( $since ) ) );
	}

	public function lines( int $id ): array {
		return $this->store->tables()->lines[ $id ] ?? [];
	}

	public function book( Invoice $invoice, Money $amount, CivilDate $on, string $source, string $reference, \DateTimeImmutable $at ): bool {
		$tables = $this->store->tables();
		foreach ( $tables->payments as $payment ) {
			if ( '' !== $reference && $payment['invoice'] === $invoice->id && $payment['reference'] === $reference ) {
				return false;
			}
		}
		$tables->payments[] = [ 'customer' => $invoice->customer_id, 'invoice' => $invoice->id, 'amount' => $amount, 'on' => $on, 'source' => $source, 'reference' => $reference ];
		return true;
	}

	public function was_paid_outside_woocommerce( int $id ): bool {
		$of = array_values( array_filter( $this->store->tables()->payments, static fn ( array $payment ): bool => $payment['invoice'] === $id ) );
		return [] !== $of && 'woocommerce' !== $of[ count( $of ) - 1 ]['source'];
	}

	public function save( Invoice $invoice ): void {
		$this->store->tables()->invoices[ $invoice->id ] = $invoice;
	}

	public function paid_since( int $customer_id, CivilDate $from, string $currency ): Money {
		$sum = Money::zero( $currency );
		foreach ( $this->store->tables()->payments as $payment ) {
			$sum = $payment['customer'] === $customer_id && $payment['on']->is_on_or_after( $from ) ? $sum->plus( $payment['amount'] ) : $sum;
		}
		return $sum;
	}

	public function next( string $series ): int {
		$tables = $this->store->tables();
		return $tables->series[ $series ] = 1 + ( $tables->series[ $series ] ?? 0 );
	}
}
