<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * What the gate has to know of one service, read inside the lock on its customer.
 */
final readonly class GateFacts {

	/**
	 * @param bool           $past_due           An undisputed invoice that bills this service is past due.
	 * @param Money|null     $late               What is late on the invoices that bill it; null = nothing.
	 * @param bool           $debit_under_way    For an invoice that bills it.
	 * @param CivilDate|null $bank_read_on       Newest day that bank data covers; null = that source is not in use.
	 * @param bool           $bank_recent        Whether that is recent enough; true when the source is not in use.
	 * @param bool           $disputed           The invoice that leads is disputed.
	 * @param CivilDate|null $promise_until      Open promise: first day after it.
	 * @param CivilDate|null $plan_until         Open plan: first day after its next instalment.
	 * @param CivilDate|null $hold_until
	 * @param CivilDate|null $warned_on          Hand-over of the warning that counts for the invoice that leads.
	 * @param CivilDate|null $warning_names      The date it named.
	 * @param CivilDate|null $exempt_until       Do-not-suspend: first day on which it may be again.
	 * @param int            $suspended_today    By this shop, all customers.
	 * @param bool           $runner_silent      A silence of more than 48 hours that the owner has not confirmed.
	 * @param bool           $is_copy            This site may be a copy of the one that acts, or an older state of it.
	 * @param bool           $level_possible     The panel knows the level that is asked for, or a milder one.
	 * @param int            $usually_suspended  A day, by this shop; 0 = never yet.
	 * @param bool           $rise_allowed       The owner allowed more than usual today.
	 * @param bool           $is_day_of_rest     A day on which the owner wants nobody suspended.
	 */
	public function __construct(
		public bool $past_due,
		public ?Money $late,
		public bool $debit_under_way,
		public ?CivilDate $bank_read_on,
		public bool $bank_recent,
		public bool $disputed,
		public ?CivilDate $promise_until,
		public ?CivilDate $plan_until,
		public ?CivilDate $hold_until,
		public ?CivilDate $warned_on,
		public ?CivilDate $warning_names,
		public ?CivilDate $exempt_until,
		public int $suspended_today,
		public bool $runner_silent,
		public bool $is_copy,
		public bool $emergency_stop,
		public bool $panel_connected,
		public bool $level_possible = true,
		public int $usually_suspended = 0,
		public bool $rise_allowed = false,
		public bool $is_day_of_rest = false,
	) {
	}
}
