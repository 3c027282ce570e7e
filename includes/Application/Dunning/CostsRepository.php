<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Costs that were added, each on an order of its own.
 */
interface CostsRepository {

	public function add( int $customer_id, int $invoice_id, int $step_id, int $order_id, string $kind, Money $amount, Money $principal, CivilDate $on ): int;

	/**
	 * The days on which statutory costs were added before for any contract (subscription) that an invoice bills.
	 *
	 * @return list<CivilDate>
	 */
	public function added_on_contracts_of( int $invoice_id ): array;
}
