<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\PaymentMethod;

/**
 * All that an order needs to be made of.
 */
final readonly class InvoiceDraft {

	/**
	 * @param int             $customer_id The WordPress user.
	 * @param list<DraftLine> $lines
	 */
	public function __construct(
		public int $customer_id,
		public CivilDate $issued_on,
		public CivilDate $due_on,
		public \DateTimeImmutable $issued_at,
		public string $currency,
		public PaymentMethod $method,
		public array $lines,
	) {
	}
}
