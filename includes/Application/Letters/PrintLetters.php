<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\DocumentPrinter;
use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\PrinterMissing;
use HostingInvoices\Application\Documents\ReadHouseStyle;
use HostingInvoices\Application\Documents\Sheet;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\MessageRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Papers\PaperLayout;
use HostingInvoices\Application\Papers\PaperRepository;
use HostingInvoices\Application\Reporting\LetterViews;
use HostingInvoices\Application\Reporting\ListQuery;

/**
 * Letters as one PDF, each on pages of its own; an invoice that goes by post comes behind its letter.
 */
final readonly class PrintLetters {

	/** More than this many are printed in several files: what is marked as printed leaves the queue. */
	public const MOST = 200;

	public function __construct(
		private LetterRepository $letters,
		private LetterViews $views,
		private MessageRepository $messages,
		private ReadSheets $read_sheets,
		private CustomerDirectory $directory,
		private LetterLayout $layout,
		private PaperRepository $papers,
		private PaperLayout $paper_layout,
		private DocumentPrinter $printer,
		private ReadHouseStyle $house_style,
	) {
	}

	/**
	 * @param list<int> $ids Empty = all that wait to be printed, the oldest MOST of them.
	 * @return string The PDF.
	 * @throws NotFound
	 * @throws PrinterMissing
	 */
	public function execute( array $ids ): string {
		$style  = $this->house_style->execute();
		$sheets = [];
		foreach ( [] === $ids ? $this->waiting() : $ids as $id ) {
			$sheets = [ ...$sheets, ...$this->sheets( $id, $style ) ];
		}
		$first = array_shift( $sheets ) ?? throw NotFound::thing( 'letter', 0 );
		return $this->printer->pdf( $first, ...$sheets );
	}

	/** @return list<int> */
	private function waiting(): array {
		$ids = [];
		for ( $page = 1; count( $ids ) < self::MOST; $page++ ) {
			$rows = $this->views->page( new ListQuery( page: $page, per_page: 100, orderby: 'made_on', filters: [ 'state' => LetterState::to_print->value ] ) )->rows;
			$ids  = [ ...$ids, ...array_column( $rows, 'id' ) ];
			if ( count( $rows ) < 100 ) {
				break;
			}
		}
		return $ids;
	}

	/** @return list<Sheet> */
	private function sheets( int $id, HouseStyle $style ): array {
		$letter  = $this->letters->find( $id ) ?? throw NotFound::thing( 'letter', $id );
		$locale  = $this->directory->find( $letter->customer_id )?->locale;
		$sheets  = [ $this->layout->sheet( $this->read_sheets->execute( [ $id ] )[0], $locale ?? '', $style ) ];
		$has_none = MessageKind::invoice !== $this->messages->find( $id )?->kind || null === $letter->invoice_id;
		$paper   = $has_none ? null : $this->papers->find( DocumentKind::invoice, (int) $letter->invoice_id );
		return null === $paper ? $sheets : [ ...$sheets, $this->paper_layout->sheet( $paper, $style, '' ) ];
	}
}
