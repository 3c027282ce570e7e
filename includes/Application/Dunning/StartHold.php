<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * Nothing happens to a customer until a date. Invoices go on.
 */
final readonly class StartHold {

	public function __construct(
		private AgreementRepository $agreements,
		private CustomerRepository $customers,
		private WithdrawMessages $withdraw,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param CivilDate $until The first day on which things go on.
	 * @return int The hold.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, CivilDate $until, string $reason, int $actor_id ): int {
		$today = $this->clock->today();
		if ( ! $until->is_after( $today ) ) {
			throw Refused::because( 'date_not_after_today', 'until' );
		}
		return $this->transaction->run(
			function () use ( $customer_id, $until, $reason, $actor_id, $today ): int {
				$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$this->agreements->end_holds( $customer_id, $today );
				$id = $this->agreements->add_hold( $customer_id, $until, $reason, $today );
				$this->withdraw->execute( $customer_id, StepState::withdrawn );
				$this->story->tell( new Happening( EventKind::hold_started, $customer_id, $today, $this->clock->now(), actor_id: $actor_id, names_date: $until, detail: $reason ) );
				$this->customers->wake( $customer_id, $today );
				return $id;
			}
		);
	}
}
