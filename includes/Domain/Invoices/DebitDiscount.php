<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/** What an invoice line costs less because the invoice is collected by direct debit. */
final readonly class DebitDiscount {

	private function __construct( public Percentage $percentage ) {}

	public static function of( Percentage $percentage ): self {
		return new self( $percentage );
	}

	/**
	 * The discount on one line, half a cent rounding up. A line below zero gets none: it gives money back,
	 * and the price it gives back was already the one after discount.
	 *
	 * @param Money $line_amount As the line is priced: net in a shop with prices without VAT, else gross.
	 * @return Money Zero or more, to be taken off the line.
	 */
	public function on_line( Money $line_amount ): Money {
		return $line_amount->is_negative() ? Money::zero( $line_amount->currency ) : $line_amount->percentage( $this->percentage );
	}
}
