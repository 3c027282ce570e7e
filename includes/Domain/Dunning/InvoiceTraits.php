<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What tells invoices apart for the choice of their timeline and of its steps. None of it changes with a part payment.
 */
final readonly class InvoiceTraits {

	/**
	 * @param Money  $total Of the invoice, not what is open.
	 * @param string $group That the owner put the customer in, as "friends"; empty = none.
	 */
	public function __construct(
		public CustomerType $type,
		public PaymentMethod $method,
		public Money $total,
		public string $group,
	) {
	}
}
