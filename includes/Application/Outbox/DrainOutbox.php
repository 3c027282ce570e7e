<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\DirectDebit\AlertOwner;
use HostingInvoices\Application\Invoices\SettleOrder;
use HostingInvoices\Application\Messages\SendMessage;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\Failures;
use HostingInvoices\Application\Suspension\CarryOutPanelOrder;

/**
 * Carries out what waits in the outbox, most urgent first, until nothing is due or the budget is spent.
 */
final readonly class DrainOutbox {

	private const BATCH = 10;

	public function __construct(
		private Outbox $outbox,
		private SendMessage $send,
		private CarryOutPanelOrder $carry_out,
		private SettleOrder $settle_order,
		private AlertOwner $alert,
		private Failures $failures,
		private Clock $clock,
	) {
	}

	/** @return int Effects that were looked at. */
	public function execute( Budget $budget, string $worker ): int {
		$count = 0;
		while ( ! $budget->is_spent() ) {
			$effects = $this->outbox->lease( $this->clock->now(), self::BATCH, $worker );
			if ( [] === $effects ) {
				break;
			}
			foreach ( $effects as $effect ) {
				$this->one( $effect, $worker );
				++$count;
			}
		}
		return $count;
	}

	private function one( Effect $effect, string $worker ): void {
		try {
			match ( $effect->kind ) {
				EffectKind::message => $this->send->execute( $effect, $worker ),
				EffectKind::restore, EffectKind::suspend, EffectKind::terminate => $this->carry_out->execute( $effect, $worker ),
				EffectKind::alert_owner => $this->alert->execute( $effect, $worker ),
				EffectKind::settle_order => $this->settle_order->execute( $effect, $worker ),
			};
		} catch ( LeaseLost ) {
			// Another worker has it, and will see it through.
			return;
		} catch ( OutcomeUnknown $failure ) {
			$this->failures->note( $effect->customer_id, $failure );
		} catch ( \Throwable $failure ) {
			$this->fail( $effect, $worker, $failure );
		}
	}

	/** One effect that fails in a way nobody foresaw must not stop the others. */
	private function fail( Effect $effect, string $worker, \Throwable $failure ): void {
		$why   = get_class( $failure ) . ': ' . $failure->getMessage();
		$again = Backoff::next( $effect->created_at, $effect->attempts, $this->clock->now() );
		try {
			if ( null === $again ) {
				$this->outbox->park( $effect, $worker, $why, $this->clock->now() );
			} else {
				$this->outbox->again( $effect, $worker, $again, $why );
			}
		} catch ( LeaseLost ) {
			return;
		}
	}
}
