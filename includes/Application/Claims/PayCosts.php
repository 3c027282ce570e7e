<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Money\Money;

/**
 * Books money on costs or interest that were added, and takes it back. Runs inside the caller's transaction, the
 * customer being locked.
 */
final readonly class PayCosts {

	public function __construct( private ClaimReader $claims, private InvoiceOrders $orders, private Clock $clock ) {
	}

	/** @param string $reference Unique for this money: a second time it changes nothing. */
	public function execute( AddedCosts $costs, Money $amount, CivilDate $on, string $reference ): void {
		if ( $this->claims->pay_costs( $costs->id, $amount, $on, $reference ) && $amount->equals( $costs->open() ) ) {
			$this->orders->mark_paid( $costs->order_id, $reference, $this->clock->now() );
		}
	}

	/** The money was for something else: what it had paid is owed again. */
	public function take_back( int $costs_id, Money $amount, CivilDate $on, string $reference ): void {
		$costs = $this->claims->costs( $costs_id );
		if ( null !== $costs && $this->claims->pay_costs( $costs_id, $amount->negated(), $on, $reference ) && ! $costs->open()->is_positive() ) {
			$this->orders->reopen( $costs->order_id, 'bank' );
		}
	}
}
