<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Invoices;

use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;

/**
 * What the next invoice gives off for having paid the last one on time.
 */
final readonly class OnTimeReward {

	/** @param bool $with_debit Also on top of the discount for direct debit. */
	private function __construct( public Percentage $percentage, public bool $with_debit ) {
	}

	public static function of( Percentage $percentage, bool $with_debit ): self {
		return new self( $percentage, $with_debit );
	}

	public static function none(): self {
		return new self( Percentage::from_decimal( '0' ), false );
	}

	public function is_given(): bool {
		return ! $this->percentage->is_zero();
	}

	/**
	 * @param Invoice|null $last     The customer's last one that asked for money.
	 * @param bool         $has_debit_discount Of the invoice that is made.
	 */
	public function is_earned( ?Invoice $last, bool $has_debit_discount ): bool {
		return $this->is_given()
			&& ( $this->with_debit || ! $has_debit_discount )
			&& InvoiceState::paid === $last?->state
			&& true === $last->paid_on?->is_on_or_before( $last->due_on );
	}

	/** @param Money $amount After discount. */
	public function on( Money $amount ): Money {
		return $amount->percentage( $this->percentage );
	}
}
