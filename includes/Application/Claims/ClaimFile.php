<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\Checklist;
use HostingInvoices\Domain\Claims\Claim;
use HostingInvoices\Domain\Money\Money;

/**
 * A claim with all that one wants to know before handing it over.
 */
final readonly class ClaimFile {

	/**
	 * @param Money                                                      $costs_by_scale What the law allows on the principal, whether or not it was added.
	 * @param Money                                                      $court_fee      Of a claim of this size.
	 * @param array{to: string, on: CivilDate, invoices: list<int>}|null $handed_over
	 */
	public function __construct(
		public int $customer_id,
		public string $customer,
		public Claim $claim,
		public Money $costs_by_scale,
		public Money $court_fee,
		public string $court_fee_source,
		public Checklist $checklist,
		public ?array $handed_over,
	) {
	}
}
