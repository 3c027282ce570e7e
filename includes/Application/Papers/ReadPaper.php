<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\KeptDocument;
use HostingInvoices\Application\Documents\PrinterMissing;
use HostingInvoices\Application\NotFound;

/**
 * An invoice or credit note as a file to take along.
 */
final readonly class ReadPaper {

	public function __construct( private PaperRepository $papers, private PrintPaper $print_paper, private PaperLayout $layout ) {
	}

	/**
	 * @throws NotFound
	 * @throws PrinterMissing
	 */
	public function pdf( DocumentKind $kind, int $id ): KeptDocument {
		return $this->print_paper->execute( $kind, $id );
	}

	/** @throws NotFound */
	public function ubl( DocumentKind $kind, int $id ): KeptDocument {
		$paper = $this->papers->find( $kind, $id ) ?? throw NotFound::thing( $kind->value, $id );
		return new KeptDocument( $kind, $id, $this->layout->file_name( $paper ) . '.xml', 'application/xml', WriteUbl::of( $paper ) );
	}
}
