<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Bank\DecideEntry;
use HostingInvoices\Application\Bank\ImportBankFile;
use HostingInvoices\Application\Bank\UndoEntry;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\BankViews;
use HostingInvoices\Application\Running\Budget;

/**
 * Bank files that are handed in, and what their entries are for.
 */
final readonly class BankController {

	/** So long a request looks at entries; the tick goes on with the rest. */
	private const SECONDS = 20;

	public function __construct( private BankViews $views, private ImportBankFile $import, private DecideEntry $decide, private UndoEntry $undo ) {
	}

	public function imports( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->imports( $query ), $query, static fn ( array $row ): array => $row );
	}

	public function import( Call $call ): Answer {
		$file   = $call->file ?? throw $call->body->problem( 'file', 'bank_file_missing' );
		$report = $this->import->execute( $file->path, $file->name, Budget::of( self::SECONDS, null ), $call->actor );
		return Answer::with( $this->views->import( $report->import_id ) ?? throw NotFound::thing( 'bank_import', $report->import_id ) );
	}

	public function entries( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->entries( $query ), $query, static fn ( array $row ): array => $row );
	}

	public function decide( Call $call ): Answer {
		match ( $call->body->line( 'action' ) ) {
			'confirm' => $this->decide->confirm( $call->id, $this->other_invoice( $call ), $call->actor ),
			'ignore' => $this->decide->ignore( $call->id ),
			default => $this->undo->execute( $call->id, $call->actor ),
		};
		return Answer::with( $this->views->entry( $call->id ) ?? throw NotFound::thing( 'bank_entry', $call->id ) );
	}

	/** @throws Problem */
	private function other_invoice( Call $call ): ?int {
		$number = $call->body->line( 'invoice' );
		return '' === $number ? null : $this->views->invoice_by_number( $number ) ?? throw $call->body->problem( 'invoice', 'invoice_number_unknown' );
	}
}
