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
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Dunning\PaymentPlan;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Money\Money;

/**
 * A customer pays in instalments. The timeline stops while they are kept, and the customer is told at once.
 */
final readonly class AgreePlan {

	public function __construct(
		private PlanRepository $plans,
		private AgreementRepository $agreements,
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
	 * @return int The plan. It replaces a promise or plan that was open.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, PaymentPlan $plan, string $note, int $actor_id ): int {
		$today = $this->clock->today();
		if ( $plan->first()->on->is_before( $today ) ) {
			throw Refused::because( 'date_in_past', 'instalments.0.on' );
		}
		if ( $plan->last()->on->is_after( $today->plus_months( 36 ) ) ) {
			throw Refused::because( 'plan_too_long', 'instalments.' . ( count( $plan->instalments ) - 1 ) . '.on' );
		}
		return $this->transaction->run( fn (): int => $this->agree( $customer_id, $plan, $note, $actor_id, $today ) );
	}

	private function agree( int $customer_id, PaymentPlan $plan, string $note, int $actor_id, CivilDate $today ): int {
		$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		$open = $this->owed( $customer_id, $plan->total() );
		$this->replace_earlier( $customer_id, $plan->total()->currency );
		$id = $this->plans->add( $customer_id, $plan, array_map( static fn ( Invoice $one ): int => $one->id, $open ), $today, $note, $actor_id );
		$this->withdraw->execute( $customer_id, StepState::withdrawn );
		$this->story->tell( new Happening( EventKind::plan_agreed, $customer_id, $today, $this->clock->now(), actor_id: $actor_id, amount: $plan->total(), names_date: $plan->last()->on, detail: $note, facts: [ 'instalments' => self::lines( $plan ) ] ) );
		$this->write_message->execute(
			MessageKind::confirmation,
			'confirmation',
			$customer_id,
			facts: [ 'amount' => $plan->total()->to_decimal(), 'currency' => $plan->total()->currency, 'names_date' => $plan->last()->on->to_string(), 'instalments' => implode( "\n", self::lines( $plan ) ) ]
		);
		$this->customers->wake( $customer_id, $today );
		return $id;
	}

	/** What a plan can be about: what is open, and neither disputed nor being collected. */
	public static function can_be_about( Invoice $invoice ): bool {
		return $invoice->open()->is_positive() && ! $invoice->disputed && ! $invoice->debit_under_way;
	}

	/**
	 * @return non-empty-list<Invoice>
	 * @throws Refused
	 */
	private function owed( int $customer_id, Money $total ): array {
		$open = array_values( array_filter( $this->invoices->open_of( $customer_id ), static fn ( Invoice $one ): bool => $one->open()->currency === $total->currency && self::can_be_about( $one ) ) );
		if ( [] === $open ) {
			throw Refused::because( 'nothing_open', 'customer_id' );
		}
		$owed = array_reduce( $open, static fn ( Money $sum, Invoice $one ): Money => $sum->plus( $one->open() ), Money::zero( $total->currency ) );
		if ( $total->compare( $owed ) > 0 ) {
			throw Refused::because( 'amount_above_open', 'instalments', [ 'open' => $owed->to_decimal() ] );
		}
		return $open;
	}

	private function replace_earlier( int $customer_id, string $currency ): void {
		foreach ( $this->agreements->open_promises( $customer_id ) as $promise ) {
			$this->agreements->settle_promise( $promise->id, PromiseState::withdrawn, Money::zero( $currency ) );
		}
		$earlier = $this->plans->open_of( $customer_id );
		if ( null !== $earlier ) {
			$this->plans->stands( $earlier->id, PlanState::withdrawn, $this->plans->paid_of( $earlier ), null );
		}
	}

	/** @return list<string> One instalment each: `2026-02-10 20.00`. */
	private static function lines( PaymentPlan $plan ): array {
		return array_map( static fn ( Instalment $one ): string => $one->on->to_string() . ' ' . $one->amount->to_decimal(), $plan->instalments );
	}
}
