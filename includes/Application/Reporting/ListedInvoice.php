<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\ForecastStep;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * An invoice as a row of a list, with what comes next.
 */
final readonly class ListedInvoice {

	/**
	 * @param bool              $suspended A service that it bills is to be suspended.
	 * @param Pause|null        $pause     What pauses the customer's timeline today; null for a closed invoice.
	 * @param ForecastStep|null $next      When nobody pays; null when nothing comes for this invoice.
	 */
	public function __construct(
		public Invoice $invoice,
		public string $customer,
		public CivilDate $today,
		public bool $suspended,
		public ?Pause $pause,
		public ?ForecastStep $next,
	) {
	}

	public function is_late(): bool {
		return $this->invoice->is_past_due( $this->today );
	}

	/** Days past due; 0 = not late. */
	public function days_late(): int {
		return $this->is_late() ? $this->invoice->due_on->days_until( $this->today ) : 0;
	}
}
