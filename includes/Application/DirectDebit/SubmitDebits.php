<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;

/**
 * On its day a planned debit is ready to go in a batch for the bank; without a mandate, or when there is nothing left to
 * collect, it is withdrawn, and the invoice is due as any.
 */
final readonly class SubmitDebits {

	/** SEPA collects euros only. */
	private const CURRENCY = 'EUR';

	public function __construct(
		private DebitRepository $debits,
		private MandateRepository $mandates,
		private InvoiceRepository $invoices,
		private PlanDebit $plan,
		private SettingsStore $settings,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** @return CivilDate|null The day of the next one. */
	public function execute( int $customer_id, CivilDate $today ): ?CivilDate {
		$due     = $this->debits->to_submit( $customer_id, $today );
		$mandate = [] === $due ? null : $this->mandates->active_of( $customer_id );
		foreach ( $due as $debit ) {
			$invoice = $this->invoices->find( $debit->invoice_id );
			// A mandate that replaced the one it was planned under serves as well; one that lapsed does not.
			if ( null !== $mandate && ! $mandate->has_lapsed( $today ) && null !== $invoice && $invoice->debit_under_way && $invoice->open()->is_positive() && self::CURRENCY === $invoice->total->currency ) {
				$this->plan->up_to_date( $debit, $invoice->open(), $today, $mandate->id );
				$this->debits->change( $debit->id, DebitState::ready );
			} else {
				$this->withdraw( $debit );
			}
		}
		return $this->debits->next_submit_on( $customer_id );
	}

	/**
	 * The invoice is to be paid as one that goes by transfer: by its due date, or, where it was waiting for another try
	 * and that date is long past, by a new one.
	 */
	public function withdraw( Debit $debit ): void {
		$this->debits->change( $debit->id, DebitState::withdrawn );
		$invoice = $this->invoices->find( $debit->invoice_id );
		if ( null === $invoice || ! $invoice->debit_under_way ) {
			return;
		}
		if ( 1 === $debit->attempt ) {
			$this->invoices->save( $invoice->with_debit_under_way( false ) );
			return;
		}
		$this->leave_to_customer( $invoice );
	}

	/** No debit is coming any more for an invoice that was waiting for one: a new due date, and a timeline of its own. */
	public function leave_to_customer( Invoice $invoice ): void {
		$today = $this->clock->today();
		$this->invoices->save( $invoice->reopened( $today, $today->plus_days( $this->settings->current()->reopened_term_days ) ) );
		$this->tell_reopened( $invoice );
	}

	private function tell_reopened( Invoice $invoice ): void {
		$this->story->tell( new Happening( EventKind::invoice_reopened, $invoice->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $invoice->id, amount: $invoice->open() ) );
	}
}
