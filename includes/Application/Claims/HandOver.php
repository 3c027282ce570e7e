<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Claims;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\AgreementRepository;
use HostingInvoices\Application\Dunning\TaskKind;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Application\Messages\WithdrawMessages;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Claims\InvoiceClaim;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * The owner gave a claim to an agency or a lawyer: from now on they ask, and nobody else. The timeline stops, the pay
 * links of those invoices close; what was suspended stays so.
 */
final readonly class HandOver {

	/** Far enough that only a person ends it. */
	private const FOR_EVER = '9999-12-31';

	public function __construct(
		private ReadHandOver $read,
		private ClaimReader $claims,
		private CustomerRepository $customers,
		private AgreementRepository $agreements,
		private WithdrawMessages $withdraw,
		private TaskRepository $tasks,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $to `agency` or `lawyer`.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $customer_id, string $to, string $note, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $customer_id, $to, $note, $actor_id ): void {
				$this->customers->lock( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
				$today = $this->clock->today();
				$file  = $this->read->execute( $customer_id, $today );
				if ( [] === $file->claim->invoices ) {
					throw Refused::because( 'nothing_late' );
				}
				if ( null !== $file->handed_over ) {
					throw Refused::because( 'handed_over_already' );
				}
				if ( ! $file->checklist->may_be_handed_over() ) {
					throw Refused::because( 'hand_over_too_early' );
				}
				$this->claims->hand_over( $customer_id, array_map( static fn ( InvoiceClaim $one ): int => $one->invoice->id, $file->claim->invoices ), $to, $today, $actor_id );
				$this->agreements->end_holds( $customer_id, $today );
				$this->agreements->add_hold( $customer_id, CivilDate::parse( self::FOR_EVER ), "handed over: $to", $today );
				$this->withdraw->execute( $customer_id, StepState::withdrawn );
				$this->tasks->finish_all( TaskKind::hand_over, $customer_id, $to, $actor_id, $this->clock->now() );
				$this->story->tell( new Happening( EventKind::claim_handed_over, $customer_id, $today, $this->clock->now(), actor_id: $actor_id, amount: $file->claim->total(), detail: trim( "$to. $note" ) ) );
				$this->customers->wake( $customer_id, $today );
			}
		);
	}
}
