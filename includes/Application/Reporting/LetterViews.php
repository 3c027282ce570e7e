<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * Letters on paper, in the shape of contract/letters.ts without what only the law knows (`free_until`).
 *
 * @phpstan-type LetterRow array{id: int, customer_id: int, customer: string, invoice_id: int|null, invoice_number: string, customer_type: string, kind: string, step: string, subject: string, state: string, made_on: string, printed_on: string|null, sent_on: string|null, delivered_on: string|null, registered_number: string, proof: string}
 */
interface LetterViews {

	/** @return Page<LetterRow> Filters: `state`, `customer_id`. */
	public function page( ListQuery $query ): Page;

	/**
	 * @param list<int> $ids
	 * @return list<LetterRow>
	 */
	public function these( array $ids ): array;
}
