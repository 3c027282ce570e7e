<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Messages\MessageRepository;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Suspension\RestoreServices;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * The owner looked at an effect that was given up: it is tried again, or let go.
 */
final readonly class ActOnParked {

	public function __construct(
		private Outbox $outbox,
		private MessageRepository $messages,
		private StepRepository $steps,
		private CustomerRepository $customers,
		private ServiceRepository $services,
		private RestoreServices $restore,
		private Story $story,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws Refused when it is not parked any more. */
	public function execute( int $id, bool $try_again, string $reason, int $actor_id ): void {
		$this->transaction->run(
			function () use ( $id, $try_again, $reason, $actor_id ): void {
				$effect = $this->outbox->unpark( $id, $try_again, $this->clock->now() ) ?? throw Refused::because( 'effect_not_parked' );
				$this->customers->lock( $effect->customer_id );
				match ( $effect->kind ) {
					EffectKind::message => $this->message( $effect->subject_id, $try_again ),
					EffectKind::suspend, EffectKind::terminate => $try_again ? null : $this->call_back( $effect, $reason, $actor_id ),
					EffectKind::restore, EffectKind::settle_order, EffectKind::alert_owner => null,
				};
				$this->story->tell( new Happening( EventKind::note, $effect->customer_id, $this->clock->today(), $this->clock->now(), actor_id: $actor_id, detail: $reason, facts: [ 'reasons' => [ $try_again ? 'tried_again' : 'let_go' ] ] ) );
			}
		);
	}

	/** A suspension that is let go is wanted no more; a try that acted unheard is undone. */
	private function call_back( Effect $effect, string $reason, int $actor_id ): void {
		$service = $this->services->find( $effect->subject_id );
		if ( null !== $service && $service->epoch === $effect->epoch && ServiceState::active !== $service->wanted ) {
			$this->restore->one( $service, $this->clock->today(), $actor_id, $reason );
		}
	}

	/** A message that is tried again waits again, and its step with it. */
	private function message( int $id, bool $try_again ): void {
		$message = $this->messages->find( $id );
		if ( null === $message ) {
			return;
		}
		$this->messages->change( $id, $try_again ? 'waiting' : 'withdrawn' );
		if ( $try_again && null !== $message->step_id ) {
			$this->steps->change( $message->step_id, StepState::under_way );
		}
	}
}
