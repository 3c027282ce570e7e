<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What workers hold for themselves: customers that are due, and effects.
 */
interface Claims {

	/** @return list<string> Names of workers that hold something that is due. */
	public function holders( CivilDate $today ): array;

	/** Gives free what a worker holds; effects it was handing over become unsure. */
	public function free( string $worker, CivilDate $today ): void;
}
