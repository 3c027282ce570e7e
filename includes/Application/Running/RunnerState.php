<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

/**
 * When the runner last ran, the silence that nobody confirmed, and which site may act.
 */
interface RunnerState {

	public function read(): Runner;

	public function ticked( \DateTimeImmutable $at, ?\DateTimeImmutable $silent_from ): void;

	/** Ends the silence as of now, and adopts this site as the one that acts. */
	public function confirmed( \DateTimeImmutable $at ): void;
}
