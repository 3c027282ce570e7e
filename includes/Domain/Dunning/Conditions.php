<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * For which invoices a timeline or a step is. What is null or empty asks nothing.
 */
final readonly class Conditions {

	/**
	 * @param Money|null $at_least Total of the invoice, this amount included.
	 * @param Money|null $below    This amount excluded.
	 * @param string     $group    Of the customer.
	 */
	public function __construct(
		public ?CustomerType $type = null,
		public ?PaymentMethod $method = null,
		public ?Money $at_least = null,
		public ?Money $below = null,
		public string $group = '',
	) {
	}

	public static function none(): self {
		return new self();
	}

	public function are_met_by( InvoiceTraits $invoice ): bool {
		return ( null === $this->type || $this->type === $invoice->type )
			&& ( null === $this->method || $this->method === $invoice->method )
			&& ( '' === $this->group || $this->group === $invoice->group )
			&& self::is_at_least( $invoice->total, $this->at_least )
			&& ! ( null !== $this->below && self::is_at_least( $invoice->total, $this->below ) );
	}

	public function ask_nothing(): bool {
		return null === $this->type && null === $this->method && null === $this->at_least && null === $this->below && '' === $this->group;
	}

	/** Another currency than the amount is written in cannot be compared: an invoice from before the shop changed it. */
	private static function is_at_least( Money $total, ?Money $amount ): bool {
		return null === $amount || ( $total->currency === $amount->currency && $total->compare( $amount ) >= 0 );
	}
}
