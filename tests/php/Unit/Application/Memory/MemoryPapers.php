<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Papers\CreditNoteRepository;
use HostingInvoices\Application\Papers\OrderRefunds;
use HostingInvoices\Application\Papers\Paper;
use HostingInvoices\Application\Papers\PaperContents;
use HostingInvoices\Application\Papers\PaperRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;

/** A shop whose orders have no paper: there is nothing to freeze, and nothing to credit. */
final readonly class MemoryPapers implements PaperRepository, CreditNoteRepository, OrderRefunds {

	public function freeze( Paper $paper ): void {
	}

	public function find( DocumentKind $kind, int $id ): ?Paper {
		return null;
	}

	public function issued( DocumentKind $kind, string $from, string $until, int $after_id, int $most ): array {
		return [];
	}

	public function count( DocumentKind $kind, string $from, string $until ): int {
		return 0;
	}

	public function add( Invoice $invoice, string $source, PaperContents $contents, CivilDate $on, string $reason ): ?int {
		return null;
	}

	public function number( int $id, string $number ): void {
	}

	public function of_invoice( int $invoice_id ): array {
		return [];
	}

	public function of( int $order_id ): array {
		return [];
	}

	public function is_cancelled( int $order_id ): bool {
		return false;
	}
}
