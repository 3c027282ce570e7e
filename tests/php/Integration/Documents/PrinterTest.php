<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Documents;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\DocumentPrinter;
use HostingInvoices\Application\Documents\DocumentStore;
use HostingInvoices\Application\Documents\DocumentTemplates;
use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\KeptDocument;
use HostingInvoices\Application\Documents\PrinterMissing;
use HostingInvoices\Application\Documents\Sheet;
use HostingInvoices\Application\Documents\SheetBlock;
use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WordPress\Documents\TcpdfLibrary;
use HostingInvoices\WordPress\Documents\TcpdfPrinter;
use PHPUnit\Framework\Attributes\DataProvider;

final class PrinterTest extends SiteTestCase {

	private Services $services;

	protected function setUp(): void {
		parent::setUp();
		$this->services = new Services( Bindings::all() );
	}

	public function test_a_letter_is_printed_in_the_house_style(): void {
		$html = $this->services->get( DocumentTemplates::class )->html(
			'hosting-invoices-letter',
			[ 'to' => [ 'Bakkerij <De Vries>', 'Dijk 1' ], 'date' => '1 januari 2026', 'subject' => 'Uw factuur', 'body' => "Geachte heer,\n\nΚαλημέρα, добрый день, مرحبا." ]
		);
		$pdf  = $this->services->get( DocumentPrinter::class )->pdf( self::sheet( SheetBlock::html( $html ) ) );
		self::assertStringStartsWith( '%PDF-1.', $pdf );
		$text = PdfTools::text( $pdf );
		foreach ( [ 'Polder Hosting', 'Bakkerij <De Vries>', 'Uw factuur', 'Καλημέρα', 'добрый', 'KvK 12345678', '1/1' ] as $said ) {
			self::assertStringContainsString( $said, $text );
		}
	}

	public function test_the_same_sheet_is_the_same_file(): void {
		$printer = $this->services->get( DocumentPrinter::class );
		$sheet   = self::sheet( SheetBlock::with_code( 'BCD', '<p>Scan</p>' ) );
		self::assertSame( md5( $printer->pdf( $sheet ) ), md5( $printer->pdf( $sheet ) ) );
	}

	public function test_a_pile_counts_the_pages_of_each_sheet_and_gives_each_the_letterhead(): void {
		$long = SheetBlock::html( str_repeat( '<p>One of many lines.</p>', 90 ) );
		$text = PdfTools::text( $this->services->get( DocumentPrinter::class )->pdf( self::sheet( SheetBlock::html( '<p>First letter.</p>' ) ), self::sheet( $long ), self::sheet( SheetBlock::html( '<p>Last letter.</p>' ) ) ) );
		$each = explode( "\f", rtrim( $text, "\f" ) );
		self::assertGreaterThan( 3, count( $each ) );
		self::assertStringContainsString( '1/1', $each[0] );
		self::assertStringContainsString( '1/' . ( count( $each ) - 2 ), $each[1] );
		self::assertStringContainsString( 'Last letter.', end( $each ) );
		self::assertStringContainsString( '1/1', end( $each ) );
	}

	public function test_what_the_font_lacks_is_seen(): void {
		$pdf = $this->services->get( DocumentPrinter::class )->pdf( self::sheet( SheetBlock::html( '<p>a中b&#128512;c</p>' ) ) );
		self::assertStringContainsString( 'a□b□c', PdfTools::text( $pdf ) );
	}

	/** @return iterable<string, array{string}> */
	public static function hostile(): iterable {
		yield 'a file' => [ '<p>ok</p><img src="/etc/passwd">' ];
		yield 'an address' => [ '<p>ok</p><img src="http://127.0.0.1:1/x.png">' ];
		yield 'phar' => [ '<p>ok</p><img src="phar:///tmp/x.phar/x.png">' ];
		yield 'a tag of TCPDF' => [ '<p>ok</p><tcpdf method="Rect" params="1">' ];
		yield 'a style elsewhere' => [ '<link rel="stylesheet" href="http://127.0.0.1:1/x.css"><p>ok</p>' ];
		yield 'a picture behind' => [ '<p style="background-image:url(http://127.0.0.1:1/x.png)">ok</p>' ];
		yield 'a link to a file' => [ '<p><a href="%/etc/passwd">ok</a> <a href="javascript:x">ok</a></p>' ];
		yield 'a name' => [ '<p>ok &lt;img src=x onerror=alert(1)&gt; &lt;?php exit ?&gt;</p>' ];
	}

	#[DataProvider( 'hostile' )]
	public function test_nothing_that_is_said_reads_a_file_or_an_address( string $html ): void {
		$pdf = $this->services->get( DocumentPrinter::class )->pdf( self::sheet( SheetBlock::html( $html ) ) );
		self::assertStringContainsString( 'ok', PdfTools::text( $pdf ) );
		self::assertStringNotContainsString( '/EmbeddedFile', $pdf );
		self::assertStringNotContainsString( 'javascript', $pdf );
		self::assertStringNotContainsString( '/Subtype /Image', $pdf );
	}

	public function test_without_its_library_it_says_so(): void {
		$printer = new TcpdfPrinter( new TcpdfLibrary( '/nowhere' ) );
		self::assertInstanceOf( DocumentPrinter::class, $printer );
		if ( class_exists( 'TCPDF', false ) ) {
			self::assertTrue( $printer->is_there() );
			return;
		}
		$this->expectException( PrinterMissing::class );
		$printer->pdf( self::sheet( SheetBlock::html( '' ) ) );
	}

	public function test_what_was_kept_first_stays(): void {
		$store = $this->services->get( DocumentStore::class );
		$bytes = "%PDF\0\xff\xfe" . random_bytes( 50 );
		$store->keep( new KeptDocument( DocumentKind::letter, 7, 'brief.pdf', 'application/pdf', $bytes ) );
		$kept = $store->keep( new KeptDocument( DocumentKind::letter, 7, 'other.pdf', 'application/pdf', 'other' ) );
		self::assertSame( [ 'brief.pdf', $bytes ], [ $kept->name, $kept->bytes ] );
		$store->discard( DocumentKind::letter, 7 );
		self::assertNull( $store->find( DocumentKind::letter, 7 ) );
	}

	private static function sheet( SheetBlock $block ): Sheet {
		$style = new HouseStyle( 'Polder Hosting', [ 'Polder Hosting', 'Dijk 2' ], [ 'KvK 12345678', 'Btw NL123456789B01' ], '#1d5b8f' );
		return new Sheet( 'Brief', 'nl', $style, [ $block ], new \DateTimeImmutable( '2026-01-01T09:00:00Z' ) );
	}
}
