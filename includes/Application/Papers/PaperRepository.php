<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Documents\DocumentKind;

/**
 * What invoices and credit notes said when they were issued.
 */
interface PaperRepository {

	/** Inside the transaction that issues it. */
	public function freeze( Paper $paper ): void;

	/** Null for what was issued before papers were kept. */
	public function find( DocumentKind $kind, int $id ): ?Paper;

	/**
	 * Those issued in a span of days, in the order of their numbers, a few at a time.
	 *
	 * @param string $from  "2026-01-01".
	 * @param string $until Counted in.
	 * @return list<Paper>
	 */
	public function issued( DocumentKind $kind, string $from, string $until, int $after_id, int $most ): array;

	public function count( DocumentKind $kind, string $from, string $until ): int;
}
