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
	 * The first try, or the first after the customer chose direct debit for an invoice: on the due date, but not sooner
	 * than was agreed to announce it before, or the next TARGET day.
	 *
	 * @param bool $announced The customer was told of this collection before.
	 * @return CivilDate The day on which something has to be done next.
	 */
	public function first( int $invoice_id, int $customer_id, int $mandate_id, Money $amount, CivilDate $due_on, CivilDate $today, int $attempt = 1, bool $announced = false ): CivilDate {
		$agreed = $today->plus_days( $announced ? 0 : $this->settings->current()->debit_files->prenotice_days );
		return $this->plan( $invoice_id, $customer_id, $mandate_id, $attempt, $amount, CivilDate::latest( $due_on, $agreed ), $today );
	}

	/** Another try, some days after the return. */
	public function again( Debit $returned, CivilDate $returned_on ): CivilDate {
		$wish = $returned_on->plus_days( $this->settings->current()->debit_retry_days );
		return $this->plan( $returned->invoice_id, $returned->customer_id, $returned->mandate_id, $returned->attempt + 1, $returned->amount, $wish, $returned_on );
	}

	/**
	 * A planned debit as it has to be handed to the bank today: for what is open now, by the mandate that is in force, and
	 * on a day that the bank still takes when the runner was late.
	 */
	public function up_to_date( Debit $debit, Money $open, CivilDate $today, int $mandate_id ): void {
		$days = $this->days( $debit->collection_on, $today );
		$this->debits->change_plan( $debit->id, $open, $today, $days['collection'], $days['returnable'] );
		if ( $mandate_id !== $debit->mandate_id ) {
			$this->debits->change_mandate( $debit->id, $mandate_id );
		}
	}

	/** The last day on which the bank may return it for want of funds. */
	public function returnable_until( CivilDate $collection_on ): CivilDate {
		return $this->target->plus_business_days( $collection_on, self::RETURN_DAYS );
	}

	private function plan( int $invoice_id, int $customer_id, int $mandate_id, int $attempt, Money $amount, CivilDate $wish, CivilDate $today ): CivilDate {
		$days = $this->days( $wish, $today );
		$this->debits->plan( $invoice_id, $customer_id, $mandate_id, $attempt, $amount, $days['submit'], $days['collection'], $days['returnable'] );
		return $days['submit'];
	}

	/** @return array{submit: CivilDate, collection: CivilDate, returnable: CivilDate} */
	private function days( CivilDate $wish, CivilDate $today ): array {
		$lead       = $this->settings->current()->debit_lead_days;
		$collection = CivilDate::latest( $this->target->on_or_after( $wish ), $this->target->plus_business_days( $today, $lead ) );
		return [
			'submit'     => $this->target->minus_business_days( $collection, $lead ),
			'collection' => $collection,
			'returnable' => $this->returnable_until( $collection ),
		];
	}
}
