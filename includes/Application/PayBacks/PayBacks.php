<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\PayBacks;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/**
 * Credits that found no further invoice, and what is to be paid back of them.
 */
interface PayBacks {

	/** @return list<int> Customers with a credit that waits, and for whom no invoice comes any more. */
	public function stranded(): array;

	/** The invoice that charged a subscription last; null = there is none. */
	public function last_invoice_of( int $subscription_id ): ?int;

	/** A credit note was made of it: it does not wait for an invoice any more. */
	public function settle( Adjustment $credit, CivilDate $on ): void;

	public function add( int $customer_id, int $invoice_id, Money $amount, CivilDate $on ): void;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?PayBack;

	/** @return list<PayBack> To be done, oldest first; of one customer also those that were done. */
	public function all( ?int $customer_id = null ): array;

	public function paid( int $id, CivilDate $on, int $by ): void;
}
