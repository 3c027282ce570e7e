<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\AgreementRepository;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\SettleCustomer;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\ReturnReason;
use HostingInvoices\Domain\DirectDebit\ReturnResponse;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * The bank returned a debit: by its code another try, a call, the end of the mandate, or a person.
 */
final readonly class BookDebitReturn {

	/** Far enough that only a person ends it. */
	private const FOR_EVER = '9999-12-31';

	/** What the message and the call are about. */
	private const STEP = 'debit_return';

	public function __construct(
		private DebitRepository $debits,
		private InvoiceRepository $invoices,
		private InvoiceOrders $orders,
		private CustomerRepository $customers,
		private AgreementRepository $agreements,
		private TaskRepository $tasks,
		private PlanDebit $plan,
		private EndMandate $end_mandate,
		private SettleCustomer $settle,
		private WithdrawMessages $withdraw,
		private WriteMessage $write_message,
		private SettingsStore $settings,
		private Outbox $outbox,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $invoice_id, string $code, ?CivilDate $returned_on, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $invoice_id, $code, $returned_on, $actor_id ): void {
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$this->customers->lock( $invoice->customer_id );
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$debit   = $this->debits->newest( $invoice_id );
				if ( null === $debit || ! self::may_come_back( $debit ) ) {
					throw Refused::because( 'no_debit_to_return' );
				}
				$on = $returned_on ?? $this->clock->today();
				if ( $on->is_after( $this->clock->today() ) ) {
					throw Refused::because( 'date_in_future', 'returned_on' );
				}
				$this->returned( $invoice, $debit, $code, $on, $actor_id );
			}
		);
	}

	/**
	 * What a bank file says of one debit; inside the caller's transaction, the customer being locked. It may come before
	 * the collection that it undoes: that is no news then.
	 *
	 * @return bool False when it changes nothing: it was booked before.
	 */
	public function of_debit( Debit $debit, string $code, CivilDate $on ): bool {
		$invoice = $this->invoices->find( $debit->invoice_id );
		if ( null === $invoice || ! self::may_come_back( $debit ) ) {
			return false;
		}
		$this->returned( $invoice, $debit, $code, $on, 0 );
		return true;
	}

	private static function may_come_back( Debit $debit ): bool {
		return $debit->state->is_with_bank() || DebitState::collected === $debit->state;
	}

	private function returned( Invoice $invoice, Debit $debit, string $code, CivilDate $on, int $actor_id ): void {
		$this->debits->change( $debit->id, DebitState::returned, $on, $code );
		$this->tell( EventKind::debit_returned, $debit, $on, $actor_id, [ 'reason' => $code, 'reasons' => [ $code ] ] );
		$was_paid = InvoiceState::paid === $invoice->state;
		if ( DebitState::collected === $debit->state ) {
			$this->invoices->book( $invoice, $debit->amount->negated(), $on, 'debit', "debit-return-{$debit->id}", $this->clock->now() );
			$invoice = $invoice->after_payment( $debit->amount->negated(), $on );
			$this->invoices->save( $invoice );
		}
		$response = ReturnReason::response( $code );
		if ( $invoice->open()->is_positive() ) {
			$this->reopen( $response, $invoice, $debit, $on );
			if ( $was_paid ) {
				// With the rest or not at all: were it left to later, WooCommerce's "paid" would pay the invoice again.
				$this->orders->reopen( $invoice->order_id, $code );
			}
		}
		$this->follow( $response, $invoice, $debit, $on );
		$this->settle->execute( $invoice->customer_id, $this->clock->today() );
	}

	/** Another try where one may help; else a new due date. Nothing is asked of the customer for a fault of ours. */
	private function reopen( ReturnResponse $response, Invoice $invoice, Debit $debit, CivilDate $on ): void {
		$today     = $this->clock->today();
		$try_again = ReturnResponse::try_again === $response && $debit->attempt <= ReturnReason::NEW_TRIES;
		if ( $try_again || ReturnResponse::own_fault === $response ) {
			$this->invoices->save( $invoice->reopened( $today, $invoice->due_on )->with_debit_under_way( true ) );
		} else {
			// Booked late, it is not late at once.
			$due_on = CivilDate::latest( $on->plus_days( $this->settings->current()->reopened_term_days ), $today );
			$this->invoices->save( $invoice->reopened( $today, $due_on ) );
			$this->tell( EventKind::invoice_reopened, $debit, $on, 0, [] );
		}
		if ( $try_again ) {
			$this->plan->again( $debit, $on );
		}
		if ( in_array( $response, [ ReturnResponse::try_again, ReturnResponse::other_method ], true ) ) {
			$this->write_message->execute( MessageKind::debit_return, self::STEP, $invoice->customer_id, $invoice->id );
		}
		if ( ReturnResponse::call === $response || ( ReturnResponse::try_again === $response && ! $try_again ) ) {
			$this->ask_for_call( $debit, $today );
		}
	}

	/** What the code says of the mandate and of the customer, whether or not this invoice is open. */
	private function follow( ReturnResponse $response, Invoice $invoice, Debit $debit, CivilDate $on ): void {
		if ( ReturnResponse::end_mandate === $response ) {
			$this->end_mandate->in_transaction( $invoice->customer_id, 0 );
			$this->write_message->execute( MessageKind::mandate_request, 'mandate_request', $invoice->customer_id, $invoice->id );
		}
		if ( ReturnResponse::hold_mandate === $response ) {
			$this->hold( $invoice );
		}
		if ( ReturnResponse::own_fault === $response ) {
			$this->outbox->add( EffectKind::alert_owner, "alert-debit-{$debit->id}", $invoice->customer_id, $debit->id, 0, $this->clock->now() );
		}
		if ( ReturnResponse::stop_everything === $response ) {
			$this->stop( $invoice, $debit, $on );
		}
	}

	private function ask_for_call( Debit $debit, CivilDate $today ): void {
		$this->tasks->add( TaskKind::call, $debit->customer_id, $debit->invoice_id, self::STEP, $today );
		$this->story->tell( new Happening( EventKind::call_due, $debit->customer_id, $today, $this->clock->now(), invoice_id: $debit->invoice_id, step: self::STEP, amount: $debit->amount, facts: [ 'invoice_ids' => [ $debit->invoice_id ] ] ) );
	}

	/** Nothing is collected by it and no discount given until the customer signs for another account. */
	private function hold( Invoice $invoice ): void {
		$this->end_mandate->hold( $invoice->customer_id );
		$this->write_message->execute( MessageKind::mandate_request, 'mandate_request', $invoice->customer_id, $invoice->id );
	}

	/** The account holder has died: nothing is collected or asked any more, a person takes over. */
	private function stop( Invoice $invoice, Debit $debit, CivilDate $on ): void {
		$today = $this->clock->today();
		$this->end_mandate->in_transaction( $invoice->customer_id, 0 );
		$this->agreements->end_holds( $invoice->customer_id, $today );
		$this->agreements->add_hold( $invoice->customer_id, CivilDate::parse( self::FOR_EVER ), 'MD07', $on );
		$this->withdraw->execute( $invoice->customer_id, StepState::withdrawn );
		$this->ask_for_call( $debit, $today );
	}

	/** @param array<string, mixed> $facts */
	private function tell( EventKind $event, Debit $debit, CivilDate $on, int $actor_id, array $facts ): void {
		$this->story->tell( new Happening( $event, $debit->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $debit->invoice_id, actor_id: $actor_id, amount: $debit->amount, names_date: $on, facts: $facts ) );
	}
}
