<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * The payable documents: WooCommerce orders.
 */
interface InvoiceOrders {

	/**
	 * Makes the order with one save, inside the caller's transaction. Sends nothing.
	 *
	 * @throws OrderNotMade when WooCommerce did not store it; the caller rolls back.
	 */
	public function make( InvoiceDraft $draft ): IssuedOrder;

	/**
	 * Writes the invoice number on the order; the last write but one of that transaction.
	 */
	public function stamp( int $order_id, string $number, CivilDate $due_on ): void;

	/**
	 * An order of its own for collection costs: no VAT, no number from the invoice series, payable.
	 *
	 * @param string $label What the customer reads on the line.
	 * @throws OrderNotMade
	 */
	public function make_costs_order( int $customer_id, Money $amount, string $label, \DateTimeImmutable $at ): int;

	/**
	 * Tells WooCommerce that the order was paid outside it. Safe to repeat.
	 *
	 * @param string $reference The bank's reference, or empty.
	 */
	public function mark_paid( int $order_id, string $reference, \DateTimeImmutable $at ): void;

	/**
	 * Payable again after a collection came back. Safe to repeat.
	 */
	public function reopen( int $order_id, string $reason ): void;

	/**
	 * What WooCommerce knows of the order now, read past every cache; null when it is gone.
	 */
	public function find( int $order_id ): ?OrderFacts;

	/**
	 * The address of WooCommerce's own pay page for the order.
	 */
	public function pay_url( int $order_id ): string;
}
