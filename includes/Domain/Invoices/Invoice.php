<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * An issued invoice. What it says never changes; what is paid of it does.
 */
final readonly class Invoice {

	/**
	 * @param Money          $discount       As priced in the shop.
	 * @param bool           $debit_under_way A debit is planned, submitted or to be tried again.
	 * @param CivilDate      $round_began_on Steps decided before do not count.
	 * @param CivilDate|null $warn_again_on  Since a promise was broken.
	 */
	public function __construct(
		public int $id,
		public int $customer_id,
		public int $order_id,
		public string $number,
		public CustomerType $customer_type,
		public PaymentMethod $method,
		public CivilDate $issued_on,
		public CivilDate $due_on,
		public Money $net,
		public Money $discount,
		public Money $vat,
		public Money $total,
		public Money $paid,
		public InvoiceState $state,
		public bool $disputed,
		public bool $debit_under_way,
		public CivilDate $round_began_on,
		public ?CivilDate $warn_again_on,
		public ?CivilDate $paid_on,
	) {
	}

	/** What is still to be paid; nothing when cancelled. */
	public function open(): Money {
		return InvoiceState::open === $this->state ? $this->total->minus( $this->paid ) : Money::zero( $this->total->currency );
	}

	public function is_past_due( CivilDate $today ): bool {
		return InvoiceState::open === $this->state && ! $this->debit_under_way && $today->is_after( $this->due_on );
	}
}
