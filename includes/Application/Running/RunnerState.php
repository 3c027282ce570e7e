<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * When the runner last ran, the silence that nobody confirmed, and which site may act.
 */
interface RunnerState {

	public function read(): Runner;

	public function ticked( \DateTimeImmutable $at, ?\DateTimeImmutable $silent_from ): void;

	/** A panel knew newer orders than this database: it acts no more until confirmed(). */
	public function fell_behind( \DateTimeImmutable $at ): void;

	/** The owner allows more suspensions than usual, for one day. */
	public function allow_rise( CivilDate $on ): void;

	/** All panels were looked at. */
	public function looked_at( CivilDate $on ): void;

	/** Ends the silence as of now, and adopts this site as the one that acts. */
	public function confirmed( \DateTimeImmutable $at ): void;
}
