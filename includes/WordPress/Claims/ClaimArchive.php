<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Claims;

use HostingInvoices\Application\Claims\ClaimFile;
use HostingInvoices\Application\Claims\ReadHandOver;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Reporting\CallViews;
use HostingInvoices\Application\Reporting\LetterViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\PrinterMissing;
use HostingInvoices\Application\Letters\PrintLetters;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Papers\PrintPaper;
use HostingInvoices\Application\Reporting\MessageViews;
use HostingInvoices\Application\Reporting\StoryViews;
use HostingInvoices\Rest\Words\EventWords;
use HostingInvoices\WordPress\Database\Database;

/**
 * The file that an agency or a lawyer gets: claim, interest sheet, invoices, letters with proof, messages, story, call
 * notes and the terms that were accepted. All of it can be read without this plugin.
 *
 * @phpstan-import-type LetterRow from LetterViews
 */
final readonly class ClaimArchive {

	private const MOST = 1000;

	public function __construct(
		private ReadHandOver $read,
		private ClaimPages $pages,
		private PrintPaper $print_paper,
		private PrintLetters $print_letters,
		private StoryViews $story,
		private CallViews $calls,
		private LetterViews $letters,
		private MessageViews $messages,
		private EventWords $words,
		private Database $database,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $to `agency` or `lawyer`.
	 * @return array<string, string> Contents by name in the archive.
	 * @throws NotFound
	 */
	public function entries( int $customer_id, string $to ): array {
		$file    = $this->read->execute( $customer_id, $this->clock->today() );
		$letters = $this->letters( $customer_id );
		return [
			'claim.html'   => $this->pages->claim( $file, $to ),
			'interest.csv' => self::interest( $file ),
			...$this->invoices( $file ),
			'letters.csv'  => self::posted( $letters ),
			...$this->letter_pdfs( $letters ),
			...$this->sent( $customer_id ),
			'timeline.csv' => $this->timeline( $customer_id ),
			'calls.csv'    => CsvSheet::of( [ 'at', 'by', 'note' ], array_map( static fn ( array $note ): array => [ $note['at'], $note['by'], $note['text'] ], $this->calls->notes( $customer_id, self::MOST ) ) ),
			'terms.txt'    => $this->terms( $customer_id ),
		];
	}

	private static function interest( ClaimFile $file ): string {
		$rows = [];
		foreach ( $file->claim->invoices as $one ) {
			foreach ( $one->parts as $part ) {
				foreach ( $part->slices as $slice ) {
					$rows[] = [ $one->invoice->number, $part->amount->to_decimal(), $slice->from->to_string(), $slice->until->to_string(), (string) $slice->days, $slice->rate->to_decimal(), $slice->base->to_decimal(), ( $part->amount->minor < 0 ? '-' : '' ) . $slice->amount->to_decimal() ];
				}
			}
		}
		return CsvSheet::of( [ 'invoice', 'part', 'from', 'until', 'days', 'percent a year', 'over', 'interest' ], $rows );
	}

	/** @return array<string, string> */
	private function invoices( ClaimFile $file ): array {
		$pages = [];
		foreach ( $file->claim->invoices as $one ) {
			$name = 'invoices/' . sanitize_file_name( $one->invoice->number );
			$pdf  = $this->invoice_pdf( $one->invoice->id );
			if ( null === $pdf ) {
				$pages[ "$name.html" ] = $this->pages->invoice( $one->invoice, $file->customer );
			} else {
				$pages[ "$name.pdf" ] = $pdf;
			}
		}
		return $pages;
	}

	/** Null for an invoice from before papers were kept, and where nothing can be printed. */
	private function invoice_pdf( int $invoice_id ): ?string {
		try {
			return $this->print_paper->execute( DocumentKind::invoice, $invoice_id )->bytes;
		} catch ( NotFound | PrinterMissing ) {
			return null;
		}
	}

	/** @return list<LetterRow> All of them, however many. */
	private function letters( int $customer_id ): array {
		$all = [];
		for ( $page = 1; ; $page++ ) {
			$rows = $this->letters->page( new ListQuery( page: $page, per_page: 100, filters: [ 'customer_id' => $customer_id, 'state' => 'all' ] ) )->rows;
			$all  = [ ...$all, ...$rows ];
			if ( count( $rows ) < 100 ) {
				return $all;
			}
		}
	}

	/**
	 * @param list<LetterRow> $letters
	 * @return array<string, string> As PDF, by the day that each was made and its number in the list of letters.
	 */
	private function letter_pdfs( array $letters ): array {
		$files = [];
		foreach ( $letters as $one ) {
			try {
				$files[ sprintf( 'letters/%s-%d-%s.pdf', $one['made_on'], $one['id'], sanitize_file_name( $one['step'] ) ) ] = $this->print_letters->execute( [ $one['id'] ] );
			} catch ( NotFound | PrinterMissing ) {
				continue;
			}
		}
		return $files;
	}

	/** @param list<LetterRow> $letters */
	private static function posted( array $letters ): string {
		return CsvSheet::of(
			[ 'number', 'letter', 'about', 'made', 'posted', 'registered number', 'delivered', 'state', 'proof' ],
			array_map( static fn ( array $one ): array => [ (string) $one['id'], $one['subject'], $one['invoice_number'], $one['made_on'], (string) $one['sent_on'], $one['registered_number'], (string) $one['delivered_on'], $one['state'], $one['proof'] ], $letters )
		);
	}

	/** @return array<string, string> Every message that went, as text. */
	private function sent( int $customer_id ): array {
		$texts = [];
		foreach ( $this->database->rows( "SELECT id FROM {messages} WHERE customer_id = %d AND state = 'handed_over' ORDER BY id LIMIT %d", [ $customer_id, self::MOST ] ) as $row ) {
			$message = $this->messages->one( (int) $row['id'] ) ?? [];
			$line    = static fn ( string $key ): string => is_scalar( $message[ $key ] ?? null ) ? (string) $message[ $key ] : '';

			$texts[ sprintf( 'messages/%s-%d-%s.txt', substr( $line( 'handed_over_at' ), 0, 10 ), (int) $row['id'], sanitize_file_name( $line( 'step' ) ) ) ] = "{$line( 'handed_over_at' )}  {$line( 'channel' )}  {$line( 'to' )}\n{$line( 'subject' )}\n\n{$line( 'body' )}\n";
		}
		return $texts;
	}

	private function timeline( int $customer_id ): string {
		return CsvSheet::of(
			[ 'on', 'what', 'invoice', 'amount', 'date named', 'by', 'note' ],
			array_map(
				fn ( array $one ): array => [ $one['on'], $this->words->of( $one['event'], '', null ), $one['invoice_number'], (string) $one['amount'], (string) $one['names_date'], $one['actor'], $one['detail'] ],
				array_reverse( $this->story->of_customer( $customer_id, self::MOST ) )
			)
		);
	}

	private function terms( int $customer_id ): string {
		$rows = $this->database->rows( 'SELECT t.* FROM {terms} t JOIN {subscriptions} s ON s.id = t.subscription_id WHERE s.customer_id = %d AND t.accepted_at IS NOT NULL ORDER BY t.accepted_at', [ $customer_id ] );
		return implode( "\n\n", array_map( static fn ( array $row ): string => "{$row['accepted_at']} UTC  {$row['version']}\n\n{$row['text']}", $rows ) );
	}
}
