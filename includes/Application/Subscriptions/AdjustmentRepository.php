<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Subscriptions;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\CoveredDays;

/**
 * Lines that wait for the next invoice of their customer, and the days that were charged already.
 */
interface AdjustmentRepository {

	/** @return list<CoveredDays> Those of a subscription that cover this day or a later one. */
	public function covering( int $subscription_id, CivilDate $from ): array;

	/** Days from this one on are not covered by it any more. What still waits is made shorter, and cheaper. */
	public function take_back( CoveredDays $covered, CivilDate $from ): void;

	/** @return int The new id. */
	public function add( int $customer_id, Adjustment $adjustment ): int;

	/** @return list<Adjustment> Oldest first; InvoiceRepository::add() puts them on an invoice. */
	public function waiting( int $customer_id ): array;

	/** Of a line that waits only a part fits on the invoice that is being made; the rest waits on. */
	public function keep_rest( Adjustment $line, Money $used ): void;
}
