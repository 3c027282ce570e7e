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
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\ReturnReason;
use HostingInvoices\Domain\DirectDebit\ReturnResponse;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;

/**
 * The bank returned a debit: by its code another try, a call, the end of the mandate, or a person.
 */
final readonly class BookDebitReturn {

	/** Far enough that only a person ends it. */
	private const FOR_EVER = '9999-12-31';

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
		private WriteMessage $write_message,
		private SettingsStore $settings,
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
		$reopened = $this->transaction->run(
			function () use ( $invoice_id, $code, $returned_on, $actor_id ): ?Invoice {
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$this->customers->lock( $invoice->customer_id );
				$invoice = $this->invoices->find( $invoice_id ) ?? throw NotFound::thing( 'invoice', $invoice_id );
				$debit   = $this->debits->newest( $invoice_id );
				if ( null === $debit || ! in_array( $debit->state, [ DebitState::submitted, DebitState::collected ], true ) ) {
					throw Refused::because( 'no_debit_to_return' );
				}
				return $this->returned( $invoice, $debit, $code, $returned_on ?? $this->clock->today(), $actor_id );
			}
		);
		if ( null !== $reopened ) {
			$this->orders->reopen( $reopened->order_id, $code );
		}
	}

	private function returned( Invoice $invoice, Debit $debit, string $code, CivilDate $on, int $actor_id ): ?Invoice {
		$this->debits->change( $debit->id, DebitState::returned, $on, $code );
		$this->tell( EventKind::debit_returned, $debit, $on, $actor_id, [ 'reason' => $code, 'reasons' => [ $code ] ] );
		$was_paid = InvoiceState::paid === $invoice->state;
		if ( DebitState::collected === $debit->state ) {
			$this->invoices->book( $invoice, $debit->amount->negated(), $on, 'debit', "debit-return-{$debit->id}", $this->clock->now() );
			$invoice = $invoice->after_payment( $debit->amount->negated(), $on );
		}
		$response = ReturnReason::response( $code );
		if ( ReturnResponse::try_again === $response && $debit->attempt > ReturnReason::NEW_TRIES ) {
			$response = ReturnResponse::call;
		}
		$invoice = $this->respond( $response, $invoice, $debit, $on );
		$this->settle->execute( $invoice->customer_id, $this->clock->today() );
		return $was_paid ? $invoice : null;
	}

	private function respond( ReturnResponse $response, Invoice $invoice, Debit $debit, CivilDate $on ): Invoice {
		if ( ReturnResponse::try_again === $response || ReturnResponse::own_fault === $response ) {
			$invoice = $invoice->reopened( $on, $invoice->due_on )->with_debit_under_way( true );
			$this->invoices->save( $invoice );
			if ( ReturnResponse::try_again === $response ) {
				$this->plan->again( $debit, $on );
				$this->write_message->execute( MessageKind::debit_return, 'debit_return', $invoice->customer_id, $invoice->id );
			}
			return $invoice;
		}
		$invoice = $invoice->reopened( $on, $on->plus_days( $this->settings->current()->reopened_term_days ) );
		$this->invoices->save( $invoice );
		$this->tell( EventKind::invoice_reopened, $debit, $on, 0, [] );
		match ( $response ) {
			ReturnResponse::call => $this->tasks->add( TaskKind::call, $invoice->customer_id, $invoice->id, 'debit_return', $on ),
			ReturnResponse::end_mandate => $this->end_mandate( $invoice ),
			ReturnResponse::stop_everything => $this->stop( $invoice, $on ),
			ReturnResponse::other_method => $this->write_message->execute( MessageKind::debit_return, 'debit_return', $invoice->customer_id, $invoice->id ),
		};
		return $invoice;
	}

	private function end_mandate( Invoice $invoice ): void {
		$this->end_mandate->in_transaction( $invoice->customer_id, 0 );
		$this->write_message->execute( MessageKind::mandate_request, 'mandate_request', $invoice->customer_id, $invoice->id );
	}

	/** The account holder has died: a person takes over. */
	private function stop( Invoice $invoice, CivilDate $on ): void {
		$this->agreements->end_holds( $invoice->customer_id, $on );
		$this->agreements->add_hold( $invoice->customer_id, CivilDate::parse( self::FOR_EVER ), 'MD07', $on );
		$this->tasks->add( TaskKind::call, $invoice->customer_id, $invoice->id, 'debit_return', $on );
	}

	/** @param array<string, mixed> $facts */
	private function tell( EventKind $event, Debit $debit, CivilDate $on, int $actor_id, array $facts ): void {
		$this->story->tell( new Happening( $event, $debit->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $debit->invoice_id, actor_id: $actor_id, amount: $debit->amount, names_date: $on, facts: $facts ) );
	}
}
