<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\DocumentPrinter;
use HostingInvoices\Application\Documents\DocumentStore;
use HostingInvoices\Application\Documents\DocumentTemplates;
use HostingInvoices\Application\Documents\KeptDocument;
use HostingInvoices\Application\Documents\ReadHouseStyle;
use HostingInvoices\Application\Documents\Sheet;
use HostingInvoices\Application\Documents\SheetBlock;

/**
 * The mandate as a PDF: made once, from what the customer signed, and the same ever after. Of the account it says the
 * last four characters.
 */
final readonly class MakeMandatePaper {

	public function __construct(
		private MandateRepository $mandates,
		private DocumentStore $documents,
		private DocumentTemplates $templates,
		private DocumentPrinter $printer,
		private ReadHouseStyle $style,
	) {
	}

	/** Null for a mandate on paper, and where no PDF can be made. */
	public function execute( string $reference, string $locale ): ?KeptDocument {
		$mandate = $this->mandates->with_reference( $reference );
		$consent = null === $mandate ? null : $this->mandates->consent( $mandate->id );
		if ( null === $mandate || null === $consent ) {
			return null;
		}
		return $this->documents->find( DocumentKind::mandate, $mandate->id ) ?? $this->made( $mandate, $consent, $locale );
	}

	private function made( Mandate $mandate, Consent $consent, string $locale ): ?KeptDocument {
		if ( ! $this->printer->is_there() ) {
			return null;
		}
		$html  = $this->templates->html( 'hosting-invoices-mandate', [ 'mandate' => $mandate, 'lines' => explode( "\n", $consent->wording ), 'signed_at' => $consent->at, 'ip_address' => $consent->ip_address ], $locale );
		$sheet = new Sheet( $mandate->reference, str_starts_with( $locale, 'nl' ) ? 'nl' : 'en-GB', $this->style->execute(), [ SheetBlock::html( $html ) ], $consent->at );
		$name  = preg_replace( '/[^A-Za-z0-9-]+/', '-', $mandate->reference ) . '.pdf';
		return $this->documents->keep( new KeptDocument( DocumentKind::mandate, $mandate->id, $name, 'application/pdf', $this->printer->pdf( $sheet ) ) );
	}
}
