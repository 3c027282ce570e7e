<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Plans\AgreedTerms;
use HostingInvoices\Application\Plans\OfferedPlan;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Plans\Terms;
use HostingInvoices\Domain\Subscriptions\PlannedChange;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * A subscription as its customer sees it.
 */
final readonly class AccountService {

	/**
	 * @param CivilDate|null     $next_invoice_on Null = none comes.
	 * @param Money|null         $next_amount     Of this service on it, as priced in the shop, before discount.
	 * @param CivilDate|null     $earliest_end    The last day when it is cancelled today; null = it cannot be.
	 * @param PlannedChange|null $coming          What was agreed or announced to come.
	 * @param AgreedTerms|null   $terms           Those that were accepted.
	 * @param list<array{plan: OfferedPlan, now: Money|null}> $plans What it can be changed to; `now` = what that costs until the next period, null when it begins with that.
	 * @param Terms|null         $new_terms       To accept, where they changed since.
	 */
	public function __construct(
		public Subscription $subscription,
		public ?CivilDate $next_invoice_on,
		public ?Money $next_amount,
		public ?CivilDate $earliest_end,
		public ?PlannedChange $coming,
		public ?AgreedTerms $terms,
		public array $plans = [],
		public ?Terms $new_terms = null,
	) {
	}
}
