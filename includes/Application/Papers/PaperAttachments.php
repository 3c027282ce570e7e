<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\DirectDebit\MakeMandatePaper;
use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\PrinterMissing;
use HostingInvoices\Application\Messages\Attachments;
use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Settings\SettingsStore;

/**
 * The PDF on the mail of an invoice and of a mandate, the UBL where the owner wants it, and the copy for the bookkeeper.
 */
final readonly class PaperAttachments implements Attachments {

	public function __construct( private ReadPaper $read_paper, private MakeMandatePaper $mandate_paper, private SettingsStore $settings ) {
	}

	public function of( Letter $letter ): array {
		if ( MessageKind::mandate_confirmation === $letter->facts->kind ) {
			$paper = $this->mandate_paper->execute( $letter->facts->mandate_reference, $letter->facts->locale );
			return null === $paper ? [] : [ $paper ];
		}
		$invoice = $letter->facts->paper_id;
		if ( null === $invoice ) {
			return [];
		}
		$files = [];
		try {
			$files[] = $this->read_paper->pdf( DocumentKind::invoice, $invoice );
		} catch ( PrinterMissing | NotFound ) {
			// The mail says all that is owed: without the library, or of an invoice from before, it goes without a file.
			$files = [];
		}
		if ( $this->settings->current()->bookkeeping->attaches_ubl && [] !== $files ) {
			$files[] = $this->read_paper->ubl( DocumentKind::invoice, $invoice );
		}
		return $files;
	}

	public function copy_to( Letter $letter ): string {
		return MessageKind::invoice === $letter->facts->kind ? $this->settings->current()->bookkeeping->copy_to : '';
	}
}
