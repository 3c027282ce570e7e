<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Suspension\GateVerdict;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Wants the services that late invoices bill suspended, one by one, each through the gate.
 *
 * Runs inside the transaction that holds the lock on the customer.
 */
final readonly class SuspendServices {

	public function __construct(
		private ServiceRepository $services,
		private ReadGate $gate,
		private StepRepository $steps,
		private Outbox $outbox,
		private Story $story,
		private Clock $clock,
	) {
	}

	/** @return bool False when something is held: to be asked again tomorrow. */
	public function execute( CustomerFacts $facts, InvoiceFacts $lead, Step $step, CivilDate $today, int $actor_id = 0 ): bool {
		$at_stake = $facts->services_at_stake( $today );
		$held     = false;
		foreach ( $this->services->of_customer( $facts->customer_id ) as $service ) {
			if ( in_array( $service->id, $at_stake, true ) && self::goes_further( $step, $service ) ) {
				$held = ! $this->one( $facts, $lead, $step, $service, $today, $actor_id ) || $held;
			}
		}
		if ( ! $held ) {
			$this->steps->record( $lead->id, $facts->customer_id, $step->key, StepState::done, $today );
		}
		return ! $held;
	}

	private function one( CustomerFacts $facts, InvoiceFacts $lead, Step $step, ServiceFacts $service, CivilDate $today, int $actor_id ): bool {
		$level   = $step->level ?? Level::full;
		$verdict = $this->gate->execute( $facts, $service, $today, false, $level );
		if ( ! $verdict->may_suspend() ) {
			$this->hold( $lead, $step, $service, $verdict, $today );
			return false;
		}
		$this->services->held( $service->id, [] );
		$epoch = $this->services->want( $service->id, ServiceState::suspended, $today, 0, $level );
		$this->outbox->add( EffectKind::suspend, "suspend-{$service->id}-$epoch", $service->customer_id, $service->id, $epoch, $this->clock->now() );
		$this->tell( EventKind::suspension_wanted, $lead, $step, $service, $today, [ 'gate' => self::answers( $verdict ), 'level' => $level->value ], $actor_id );
		return true;
	}

	private function hold( InvoiceFacts $lead, Step $step, ServiceFacts $service, GateVerdict $verdict, CivilDate $today ): void {
		$new = $this->services->held( $service->id, $verdict->reasons_against() );
		if ( [] !== $new ) {
			$this->tell( EventKind::suspension_held, $lead, $step, $service, $today, [ 'reasons' => $new, 'gate' => self::answers( $verdict ) ] );
		}
	}

	/** @param array<string, mixed> $facts */
	private function tell( EventKind $event, InvoiceFacts $lead, Step $step, ServiceFacts $service, CivilDate $today, array $facts, int $actor_id = 0 ): void {
		$this->story->tell( new Happening( $event, $service->customer_id, $today, $this->clock->now(), invoice_id: $lead->id, service_id: $service->id, step: $step->key, actor_id: $actor_id, facts: $facts ) );
	}

	/** @return list<array{question: string, holds: bool, detail: string}> */
	private static function answers( GateVerdict $verdict ): array {
		return array_map(
			static fn ( $answer ): array => [ 'question' => $answer->question->value, 'holds' => $answer->holds, 'detail' => $answer->detail ],
			$verdict->answers
		);
	}

	/** A service that is suspended already is suspended further by a later step; never less. */
	private static function goes_further( Step $step, ServiceFacts $service ): bool {
		return match ( $service->wanted ) {
			ServiceState::suspended => ( $step->level ?? Level::full )->is_harsher_than( $service->level ),
			ServiceState::terminated => false,
			default => true,
		};
	}
}
