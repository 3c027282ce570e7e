<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Application\PayBacks\PayBack;
use HostingInvoices\Application\Reporting\ListedInvoice;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/**
 * What My Account → Hosting shows to a customer.
 */
final readonly class HostingPage {

	/**
	 * @param list<AccountService> $services Those that run or are to begin.
	 * @param list<Adjustment>     $waiting  Lines for the next invoice beside its periods.
	 * @param list<ListedInvoice>  $invoices Newest first.
	 * @param list<PayBack>        $pay_backs What goes back to the customer, or went.
	 */
	public function __construct(
		public CivilDate $today,
		public array $services,
		public array $waiting,
		public array $invoices,
		public Channel $channel,
		public array $pay_backs = [],
	) {
	}

	public function owes(): bool {
		foreach ( $this->invoices as $listed ) {
			if ( $listed->invoice->open()->is_positive() ) {
				return true;
			}
		}
		return false;
	}
}
