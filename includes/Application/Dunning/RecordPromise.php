<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\Messages\WriteMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Money\Money;

/**
 * A customer agreed to an amount and a date: confirmed in writing at once, and the timeline waits for it.
 */
final readonly class RecordPromise {

	public function __construct(
		private AgreementRepository $agreements,
		private PlanRepository $plans,
		private InvoiceRepository $invoices,
		private CustomerRepository $customers,
		private WithdrawMessages $withdraw,
		private WriteMessage $write_message,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate $by Last day on which it is kept.
	 * @return int The promise.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, Money $amount, CivilDate $by, string $note, int $actor_id ): int {
		$today = $this->clock->today();
		if ( ! $amount->is_positive() ) {
			throw Refused::because( 'amount_not_positive', 'amount' );
		}
		if ( $by->is_before( $today ) ) {
			throw Refused::because( 'date_in_past', 'by' );
		}
		if ( $by->is_after( $today->plus_months( 12 ) ) ) {
			throw Refused::because( 'date_too_far', 'by' );
		}
		return $this->transaction->run( fn (): int => $this->record( $customer_id, $amount, $by, $note, $actor_id, $today ) );
	}

	private function record( int $customer_id, Money $amount, CivilDate $by, string $note, int $actor_id, CivilDate $today ): int {
		$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		$open = $this->invoices->open_of( $customer_id );
		if ( [] === $open ) {
			throw Refused::because( 'nothing_open', 'customer_id' );
		}
		$owed = Money::zero( $amount->currency );
		foreach ( $open as $invoice ) {
			$owed = $owed->plus( $invoice->open() );
		}
		if ( $amount->compare( $owed ) > 0 ) {
			throw Refused::because( 'amount_above_open', 'amount', [ 'open' => $owed->to_decimal() ] );
		}
		foreach ( $this->agreements->open_promises( $customer_id ) as $earlier ) {
			$this->agreements->settle_promise( $earlier->id, PromiseState::withdrawn, Money::zero( $amount->currency ) );
		}
		$plan = $this->plans->open_of( $customer_id );
		if ( null !== $plan ) {
			$this->plans->stands( $plan->id, PlanState::withdrawn, $this->plans->paid_of( $plan ), null );
		}
		$before = $this->invoices->paid_since( $customer_id, $today, $amount->currency );
		$id     = $this->agreements->add_promise( $customer_id, $amount, $before, $by, $today, $note );
		$this->withdraw->execute( $customer_id, StepState::withdrawn );
		$this->story->tell( new Happening( EventKind::promise_recorded, $customer_id, $today, $this->clock->now(), actor_id: $actor_id, amount: $amount, names_date: $by, detail: $note ) );
		$this->write_message->execute(
			MessageKind::confirmation,
			'confirmation',
			$customer_id,
			facts: [ 'amount' => $amount->to_decimal(), 'currency' => $amount->currency, 'names_date' => $by->to_string() ]
		);
		$this->customers->wake( $customer_id, $today );
		return $id;
	}
}
