<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Holds promises against what was really paid.
 */
final readonly class SettlePromises {

	public function __construct(
		private AgreementRepository $agreements,
		private InvoiceRepository $invoices,
		private WarnAgain $warn_again,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** After money came in. */
	public function kept( int $customer_id, CivilDate $today ): void {
		foreach ( $this->agreements->open_promises( $customer_id ) as $promise ) {
			$paid = $this->paid_of( $promise );
			if ( $this->is_kept( $promise, $paid ) ) {
				$this->settle( $promise, PromiseState::kept, $paid, EventKind::promise_kept, $today );
			}
		}
	}

	/**
	 * Once a day: a promise that is unpaid at the end of its last day is broken, and the customer is warned again
	 * before anything is suspended.
	 */
	public function broken( int $customer_id, CivilDate $today ): void {
		foreach ( $this->agreements->open_promises( $customer_id ) as $promise ) {
			if ( ! $promise->is_over( $today ) ) {
				continue;
			}
			$paid = $this->paid_of( $promise );
			if ( $this->is_kept( $promise, $paid ) ) {
				$this->settle( $promise, PromiseState::kept, $paid, EventKind::promise_kept, $today );
				continue;
			}
			$this->settle( $promise, PromiseState::broken, $paid, EventKind::promise_broken, $today );
			$this->warn_again->execute( $customer_id, $today );
		}
	}

	private function paid_of( Promise $promise ): Money {
		return $this->invoices->paid_since( $promise->customer_id, $promise->made_on, $promise->amount->currency )->minus( $promise->paid_before );
	}

	/** Kept when the amount came in, or when nothing is open any more. */
	private function is_kept( Promise $promise, Money $paid ): bool {
		return $paid->compare( $promise->amount ) >= 0 || [] === $this->invoices->open_of( $promise->customer_id );
	}

	private function settle( Promise $promise, PromiseState $state, Money $paid, EventKind $event, CivilDate $today ): void {
		$this->agreements->settle_promise( $promise->id, $state, $paid );
		$this->story->tell( new Happening( $event, $promise->customer_id, $today, $this->clock->now(), amount: $promise->amount, names_date: $promise->by, facts: [ 'paid' => $paid->to_decimal() ] ) );
	}
}
