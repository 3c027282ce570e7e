<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * One line, without VAT.
 */
final readonly class PaperLine {

	/**
	 * @param Money          $amount   Before discount; below zero gives money back.
	 * @param Money          $discount Zero or more, taken off.
	 * @param string         $rate     Per cent, "21" or "9.5".
	 */
	public function __construct(
		public string $label,
		public ?CivilDate $first,
		public ?CivilDate $last,
		public int $quantity,
		public Money $amount,
		public Money $discount,
		public string $rate,
		public VatCategory $category,
	) {
	}

	public function net(): Money {
		return $this->amount->minus( $this->discount );
	}

	public function with( Money $amount, Money $discount ): self {
		return new self( $this->label, $this->first, $this->last, $this->quantity, $amount, $discount, $this->rate, $this->category );
	}
}
