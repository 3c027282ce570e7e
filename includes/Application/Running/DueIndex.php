<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Whether there is anything to do at all, in one query whose cost does not grow with the shop.
 */
interface DueIndex {

	public function has_work( CivilDate $today, \DateTimeImmutable $now ): bool;
}
