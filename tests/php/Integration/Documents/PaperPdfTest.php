<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Documents;

use HostingInvoices\Application\Documents\DocumentPrinter;
use HostingInvoices\Application\Documents\ReadHouseStyle;
use HostingInvoices\Application\Papers\Paper;
use HostingInvoices\Application\Papers\PaperLayout;
use HostingInvoices\Application\Papers\Party;
use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\Tests\Unit\Application\Papers\TenPapers;

/** Invoices on paper as another program reads them. */
final class PaperPdfTest extends SiteTestCase {

	private const NAMES = [ 'Hosting Noord B.V.', 'Café Zoë & Zonen', 'Müller Straße 4', 'Γιώργος', 'Иван Петров', '"Ω" <b>', 'Zeer-lange-naam-van-een-bedrijf-dat-meer-dan-zeventig-tekens-in-zijn-naam-heeft-B.V.' ];

	private static function pdf( Paper $paper ): string {
		$services = new Services( Bindings::all() );
		return $services->get( DocumentPrinter::class )->pdf( $services->get( PaperLayout::class )->sheet( $paper, $services->get( ReadHouseStyle::class )->execute(), 'https://shop.example/pay' ) );
	}

	public function test_the_codes_of_twenty_invoices_say_exactly_what_a_bank_reads(): void {
		for ( $n = 0; $n < 20; $n++ ) {
			$seller = new Party( self::NAMES[ $n % count( self::NAMES ) ], address: 'Dijk 1', iban: 0 === $n % 2 ? 'NL91ABNA0417164300' : 'DE89370400440532013000' );
			$paper  = TenPapers::invoice( [ [ 'Hosting', 1, 1 + 97_531 * $n, 0, '21' ] ], seller: $seller, number: sprintf( 'HN%d-%04d', 2026 + $n, 1 + 37 * $n ) );
			$name   = mb_substr( $seller->name, 0, 70 );
			$wanted = "BCD\n002\n1\nSCT\n\n$name\n$seller->iban\nEUR{$paper->contents->total->to_decimal()}\n\n\n$paper->number";
			self::assertSame( [ $wanted ], PdfTools::codes( self::pdf( $paper ) ), "invoice $n" );
		}
	}

	public function test_two_hundred_lines_in_four_scripts_break_over_pages_and_none_is_lost(): void {
		$names = [ 'Webhosting', 'Φιλοξενία ιστού', 'Хостинг сайта', 'استضافة', '托管 🥐' ];
		$lines = array_map( static fn ( int $n ): array => [ $names[ $n % 5 ] . " nr$n.", 1, 1000, 0, 0 === $n % 3 ? '9' : '21' ], range( 1, 200 ) );
		$text  = PdfTools::text( self::pdf( TenPapers::invoice( $lines ) ) );
		foreach ( range( 1, 200 ) as $n ) {
			self::assertMatchesRegularExpression( "/nr$n(?![0-9])/", $text, "line $n" );
		}
		foreach ( [ 'Φιλοξενία', 'Хостинг', '□□ □' ] as $said ) {
			self::assertSame( 40, substr_count( $text, $said ), $said );
		}
		// Arabic is joined and turned for print: its letters are there in their printed forms.
		self::assertGreaterThanOrEqual( 40, preg_match_all( '/[\x{0600}-\x{06FF}\x{FB50}-\x{FEFF}]{3,}/u', $text ) );
		self::assertGreaterThan( 4, substr_count( $text, "\f" ), 'pages' );
	}

	public function test_one_line_is_one_page(): void {
		self::assertSame( 1, substr_count( PdfTools::text( self::pdf( TenPapers::invoice( [ [ 'Hosting', 1, 3000, 0, '21' ] ] ) ) ), "\f" ) );
	}
}
