<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * What the bank answered, in the shapes of contract/debit.ts.
 */
interface BankViews {

	/** @return Page<array<string, mixed>> Newest first. */
	public function imports( ListQuery $query ): Page;

	/** @return array<string, mixed>|null */
	public function import( int $id ): ?array;

	/** @return Page<array<string, mixed>> Filters: `view`, `import_id`. The surest suggestion first. */
	public function entries( ListQuery $query ): Page;

	/** @return array<string, mixed>|null */
	public function entry( int $id ): ?array;

	/** The invoice with this number. */
	public function invoice_by_number( string $number ): ?int;
}
