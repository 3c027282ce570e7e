<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * One row: what the law says from a date on, where that is written, and how sure we are of it.
 *
 * @template-covariant T
 */
final readonly class DatedFigure {

	/**
	 * @param T      $value
	 * @param string $source     Article, bulletin or ruling.
	 * @param string $confidence H, M or L.
	 */
	public function __construct(
		public CivilDate $from,
		public mixed $value,
		public string $source,
		public string $confidence,
	) {}
}
