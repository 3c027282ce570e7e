<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\SettleAgreements;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Invoices\CatchUpWithOrders;
use HostingInvoices\Application\Outbox\Backoff;
use HostingInvoices\Application\Outbox\Effect;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\LeaseLost;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Tells the panel what is wanted, reads back what it did, and writes down what was found.
 *
 * Between the decision and this moment money may have come: a suspension asks the gate once more.
 */
final readonly class CarryOutPanelOrder {

	public function __construct(
		private ServiceRepository $services,
		private CustomerRepository $customers,
		private CustomerFactsReader $facts,
		private SettleAgreements $agreements,
		private ReadGate $gate,
		private CatchUpWithOrders $catch_up,
		private RestoreServices $restore,
		private WatchedPanels $panels,
		private GiveOrder $give_order,
		private TellConfirmed $confirmed,
		private LockBehind $copy_lock,
		private PolicyStore $policies,
		private StepRepository $steps,
		private Story $story,
		private Outbox $outbox,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws LeaseLost */
	public function execute( Effect $effect, string $worker ): void {
		$wanted = self::wanted_by( $effect->kind );
		if ( ServiceState::suspended === $wanted ) {
			$this->transaction->run( fn () => $this->hear_of_money( $effect->customer_id ) );
		}
		$service = $this->transaction->run( fn (): ?PanelService => $this->still_wanted( $effect, $wanted, $worker ) );
		if ( null === $service ) {
			return;
		}
		$rests_until = $this->panels->rests_until( $service->server_id );
		if ( null !== $rests_until ) {
			$this->outbox->again( $effect, $worker, $rests_until, 'The server failed several times and is left in peace for a while.' );
			return;
		}
		$reading = null;
		$stood   = $this->services->find( $service->id )->actual ?? ServiceState::unknown;
		try {
			$this->outbox->hand_over( $effect, $worker );
			// Whoever is killed from here on may have switched it.
			$this->services->stands( $service->id, ServiceState::unknown, $effect->epoch );
			$reading = $this->give_order->execute( $service, $wanted, $effect->epoch, $effect->key, ServiceState::unknown === $stood );
			$written = $this->transaction->run( fn (): bool => $this->found( $effect, $wanted, $reading, $worker ) );
		} catch ( PanelFailed $failure ) {
			$written = $this->transaction->run(
				function () use ( $effect, $wanted, $worker, $failure, $stood ): bool {
					if ( null === $this->locked( $effect, $wanted, $worker ) ) {
						return ! $failure->may_have_acted;
					}
					if ( ! $failure->may_have_acted ) {
						$this->services->stands( $effect->subject_id, $stood, $effect->epoch );
					}
					$this->failed( $effect, $worker, $failure->may_have_acted, $failure->getMessage() );
					return true;
				}
			);
		} catch ( LeaseLost $lost ) {
			$this->overtaken_meanwhile( $effect, $reading );
			throw $lost;
		}
		if ( ! $written ) {
			$this->overtaken_meanwhile( $effect, $reading );
		}
	}

	private static function wanted_by( EffectKind $kind ): ServiceState {
		return match ( $kind ) {
			EffectKind::suspend => ServiceState::suspended,
			EffectKind::terminate => ServiceState::terminated,
			default => ServiceState::active,
		};
	}

	/**
	 * A suspension that was overtaken while it was on its way may have been carried out after the restoration. A panel
	 * that keeps an epoch does not let it; to the others the restoration is told once more.
	 */
	private function overtaken_meanwhile( Effect $effect, ?PanelReading $reading ): void {
		if ( EffectKind::suspend !== $effect->kind || ( null !== $reading && $reading->epoch > 0 ) ) {
			return;
		}
		$this->transaction->run(
			function () use ( $effect ): void {
				$this->customers->lock( $effect->customer_id );
				$service = $this->services->find( $effect->subject_id );
				if ( null !== $service && $service->epoch > $effect->epoch && ServiceState::active === $service->wanted ) {
					$this->restore->one( $service, $this->clock->today() );
				}
			}
		);
	}

	/** On its own, because money calls this very effect back. */
	private function hear_of_money( int $customer_id ): void {
		$this->customers->lock( $customer_id );
		$this->catch_up->execute( $customer_id, $this->clock->today() );
	}

	/** The service as it stands under the lock. Null when the order was overtaken: the effect is done with, whatever came of it. */
	private function locked( Effect $effect, ServiceState $wanted, string $worker ): ?ServiceFacts {
		$this->customers->lock( $effect->customer_id );
		$service = $this->services->find( $effect->subject_id );
		if ( null === $service || $service->epoch !== $effect->epoch || $service->wanted !== $wanted ) {
			$this->outbox->drop( $effect, $worker, 'overtaken by a newer order', $this->clock->now() );
			return null;
		}
		return $service;
	}

	private function still_wanted( Effect $effect, ServiceState $wanted, string $worker ): ?PanelService {
		$service = $this->locked( $effect, $wanted, $worker );
		if ( null === $service || ( ServiceState::suspended === $wanted && ! $this->gate_still_open( $effect, $service, $worker ) ) ) {
			return null;
		}
		return $this->services->as_panel_knows( $service->id );
	}

	/** When it is not, the service is wanted active again; a try that may have acted before is undone by the newer order. */
	private function gate_still_open( Effect $effect, ServiceFacts $service, string $worker ): bool {
		$today = $this->clock->today();
		// A promise that broke meanwhile asks for a new warning, whoever notices it first.
		$this->agreements->broken( $service->customer_id, $today );
		$facts   = $this->facts->of( [ $service->customer_id ] )[ $service->customer_id ] ?? null;
		$verdict = null === $facts ? null : $this->gate->execute( $facts, $service, $today, true, $service->level );
		if ( null !== $verdict && $verdict->may_suspend() ) {
			return true;
		}
		$this->outbox->drop( $effect, $worker, implode( ', ', $verdict?->reasons_against() ?? [] ), $this->clock->now() );
		$this->restore->one( $service, $today );
		$this->reopen_step( $facts );
		$this->customers->wake( $service->customer_id, $today->plus_days( 1 ) );
		return false;
	}

	/** The suspension may come again when the gate opens, for whichever invoice it was decided: that one may lead no longer. */
	private function reopen_step( ?CustomerFacts $facts ): void {
		foreach ( $facts->invoices ?? [] as $invoice ) {
			foreach ( $this->policies->timelines()->of( $invoice )->steps as $step ) {
				$is_cut = StepKind::suspend === $step->kind && StepState::done === $invoice->record( $step->key )?->state;
				$record = $is_cut ? $this->steps->newest( $invoice->id, $step->key ) : null;
				if ( null !== $record ) {
					$this->steps->change( $record['id'], StepState::withdrawn );
				}
			}
		}
	}

	/** @return bool False when the order was overtaken meanwhile. */
	private function found( Effect $effect, ServiceState $wanted, PanelReading $reading, string $worker ): bool {
		if ( null === $this->locked( $effect, $wanted, $worker ) ) {
			return false;
		}
		$this->services->found( $effect->subject_id, $reading->state, $effect->epoch, $this->clock->now() );
		if ( $reading->state === $wanted ) {
			$this->outbox->done( $effect, $worker, $this->clock->now() );
			$this->confirmed->execute( $effect, $wanted );
		} elseif ( $reading->is_pending ) {
			$this->outbox->again( $effect, $worker, $this->clock->now()->modify( '+12 hours' ), '' );
		} else {
			$why = sprintf( 'The panel says %s after it was told %s.', $reading->state->value, $wanted->value );
			if ( $reading->epoch > $effect->epoch ) {
				$this->overtake( $effect, $wanted, $reading->epoch, $worker, $why );
			} else {
				$this->failed( $effect, $worker, false, $why );
			}
		}
		return true;
	}

	/**
	 * The panel has obeyed orders that this site does not know of, as after a backup was restored, and would ignore the
	 * same order for ever: it is given anew above them. Not at once, should a panel count by itself.
	 *
	 * To suspend on old data is to suspend who paid: the site acts no more until the owner says that it is the one.
	 */
	private function overtake( Effect $effect, ServiceState $wanted, int $newest, string $worker, string $why ): void {
		$now = $this->clock->now();
		$this->outbox->drop( $effect, $worker, $why, $now );
		$this->copy_lock->execute( $wanted );
		$epoch = $this->services->want( $effect->subject_id, $wanted, $this->clock->today(), $newest );
		$this->services->failed( $effect->subject_id, false, $why );
		$this->outbox->add( $effect->kind, "{$effect->kind->value}-{$effect->subject_id}-$epoch", $effect->customer_id, $effect->subject_id, $epoch, Backoff::next( $now, 1, $now ) ?? $now );
	}

	private function failed( Effect $effect, string $worker, bool $state_unknown, string $why ): void {
		$this->services->failed( $effect->subject_id, $state_unknown, $why );
		$again = Backoff::next( $effect->created_at, $effect->attempts, $this->clock->now() );
		if ( null === $again ) {
			$this->outbox->park( $effect, $worker, $why, $this->clock->now() );
			$this->tell( EventKind::effect_parked, $effect, $why );
			return;
		}
		$this->outbox->again( $effect, $worker, $again, $why );
	}

	private function tell( EventKind $event, Effect $effect, string $why ): void {
		$this->story->tell( new Happening( $event, $effect->customer_id, $this->clock->today(), $this->clock->now(), service_id: $effect->subject_id, detail: $why ) );
	}
}
