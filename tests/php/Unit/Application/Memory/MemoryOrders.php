<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Invoices\InvoiceDraft;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\IssuedOrder;
use HostingInvoices\Application\Invoices\OrderFacts;
use HostingInvoices\Application\Invoices\OrderNotMade;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/**
 * Orders with 21 % VAT on top. As WooCommerce, it tells at once when the state of one changes.
 */
final class MemoryOrders implements InvoiceOrders {

	/** @var (\Closure( int ): void)|null */
	public ?\Closure $changed = null;

	/** For this customer WooCommerce stores nothing. */
	public ?int $refuses_customer = null;

	public function __construct( private readonly Store $store ) {
	}

	public function make( InvoiceDraft $draft ): IssuedOrder {
		$off   = Money::zero( $draft->currency );
		$gross = $off;
		foreach ( $draft->lines as $line ) {
			$off   = $off->plus( $line->discount );
			$gross = $gross->plus( $line->amount );
		}
		$net   = $gross->minus( $off );
		$vat   = $net->percentage( Percentage::from_decimal( '21' ) );
		$total = $net->plus( $vat );
		return new IssuedOrder( $this->add( $draft->customer_id, $total ), $net, $off, $vat, $total );
	}

	public function stamp( int $order_id, string $number, CivilDate $due_on ): void {
		$this->store->tables()->orders[ $order_id ]['number'] = $number;
	}

	public function make_costs_order( int $customer_id, Money $amount, string $label, \DateTimeImmutable $at ): int {
		return $this->add( $customer_id, $amount );
	}

	public function mark_paid( int $order_id, string $reference, \DateTimeImmutable $at ): void {
		$this->become( $order_id, OrderState::paid );
	}

	public function reopen( int $order_id, string $reason ): void {
		$this->become( $order_id, OrderState::payable );
	}

	public function become( int $order_id, OrderState $state ): void {
		$this->store->tables()->orders[ $order_id ]['state'] = $state;
		if ( null !== $this->changed ) {
			( $this->changed )( $order_id );
		}
	}

	public function find( int $order_id ): ?OrderFacts {
		$order = $this->store->tables()->orders[ $order_id ] ?? null;
		return null === $order ? null : new OrderFacts( $order_id, $order['state'], $order['total'], Money::zero( $order['total']->currency ), '' );
	}

	public function pay_url( int $order_id ): string {
		return "https://shop.test/pay/$order_id";
	}

	private function add( int $customer_id, Money $total ): int {
		if ( $customer_id === $this->refuses_customer ) {
			throw OrderNotMade::for_customer( $customer_id, 'refused' );
		}
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->orders[ $id ] = [ 'state' => OrderState::payable, 'customer' => $customer_id, 'total' => $total, 'number' => '' ];
		return $id;
	}
}
