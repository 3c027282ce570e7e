<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Reporting\OverviewViews;
use HostingInvoices\Application\Running\RunnerState;

/**
 * What keeps suspending and restoring from going by itself: something given up, a silent server, a late cron, a lock.
 */
final readonly class FindTrouble {

	/** A tick is rung every hour. */
	private const LATE_HOURS = 6;

	public function __construct( private OverviewViews $views, private RunnerState $runner, private Clock $clock ) {
	}

	/** @return list<string> Machine keys: parked, servers_silent, cron_late, copy_lock, drifts, states_unknown. */
	public function execute(): array {
		$waiting = $this->views->waiting( $this->clock->today() );
		$runner  = $this->runner->read();
		$late    = null !== $runner->last_tick_at && $runner->last_tick_at < $this->clock->now()->modify( '-' . self::LATE_HOURS . ' hours' );
		return array_keys(
			array_filter(
				[
					'parked'         => $waiting['parked'] > 0,
					'servers_silent' => $waiting['silent'] > 0,
					'cron_late'      => $late,
					'copy_lock'      => $runner->is_copy,
					'drifts'         => $waiting['drifts'] > 0,
					'states_unknown' => $waiting['unknown_long'] > 0,
				]
			)
		);
	}
}
