<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * All that a customer can be asked on a day: principal, interest and costs.
 */
final readonly class Claim {

	/**
	 * @param list<InvoiceClaim> $invoices Late and not disputed, oldest first.
	 * @param list<AddedCosts>   $costs    Not paid in full.
	 */
	public function __construct( public CivilDate $on, public string $currency, public array $invoices, public array $costs ) {
	}

	public function principal(): Money {
		return $this->sum( array_map( static fn ( InvoiceClaim $one ): Money => $one->open, $this->invoices ) );
	}

	public function interest(): Money {
		return $this->sum( array_map( static fn ( InvoiceClaim $one ): Money => $one->interest(), $this->invoices ) );
	}

	public function costs(): Money {
		return $this->sum( array_map( static fn ( AddedCosts $one ): Money => $one->open(), $this->costs ) );
	}

	public function total(): Money {
		return $this->principal()->plus( $this->interest() )->plus( $this->costs() );
	}

	/** @param list<Money> $amounts */
	private function sum( array $amounts ): Money {
		return array_reduce( $amounts, static fn ( Money $sum, Money $one ): Money => $sum->plus( $one ), Money::zero( $this->currency ) );
	}
}
