<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Direct debit as the screen shows it, in the shapes of contract/debit.ts.
 */
interface DebitViews {

	/** @return array<string, mixed> The flow, without what the settings lack. */
	public function overview( CivilDate $today ): array;

	/** @return Page<array<string, mixed>> Filter: `state`. */
	public function batches( ListQuery $query ): Page;

	/** @return array<string, mixed>|null With its rows. */
	public function batch( int $id ): ?array;

	/** @return Page<array<string, mixed>> Filter: `state`. */
	public function mandates( ListQuery $query ): Page;

	/** @return Page<array<string, mixed>> Newest first; those that wait for the owner before all others. */
	public function returns( ListQuery $query ): Page;
}
