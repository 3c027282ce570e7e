<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\Money\Money;

/**
 * Plans the days of a debit: handed to the bank some TARGET days before it is collected, returnable for five after.
 */
final readonly class PlanDebit {

	/** Returns for lack of funds come within five bank business days of the collection (facts: SEPA Core rulebook). */
	private const RETURN_DAYS = 5;

	public function __construct( private DebitRepository $debits, private SettingsStore $settings, private TargetCalendar $target ) {
	}

	/**
	 * The first try: on the due date, or the next TARGET day.
	 *
	 * @return CivilDate The day on which something has to be done next.
	 */
	public function first( int $invoice_id, int $customer_id, int $mandate_id, Money $amount, CivilDate $due_on, CivilDate $today ): CivilDate {
		return $this->plan( $invoice_id, $customer_id, $mandate_id, 1, $amount, $due_on, $today );
	}

	/** Another try, some days after the return. */
	public function again( Debit $returned, CivilDate $returned_on ): CivilDate {
		$wish = $returned_on->plus_days( $this->settings->current()->debit_retry_days );
		return $this->plan( $returned->invoice_id, $returned->customer_id, $returned->mandate_id, $returned->attempt + 1, $returned->amount, $wish, $returned_on );
	}

	private function plan( int $invoice_id, int $customer_id, int $mandate_id, int $attempt, Money $amount, CivilDate $wish, CivilDate $today ): CivilDate {
		$lead       = $this->settings->current()->debit_lead_days;
		$collection = CivilDate::latest( $this->target->on_or_after( $wish ), $this->target->plus_business_days( $today, $lead ) );
		$submit     = $this->target->minus_business_days( $collection, $lead );
		$this->debits->plan( $invoice_id, $customer_id, $mandate_id, $attempt, $amount, $submit, $collection, $this->target->plus_business_days( $collection, self::RETURN_DAYS ) );
		return $submit;
	}
}
