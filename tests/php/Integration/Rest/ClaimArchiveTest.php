<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\Documents\PdfTools;
use HostingInvoices\WordPress\Claims\ClaimArchive;
use HostingInvoices\WordPress\Claims\CsvSheet;
use HostingInvoices\WordPress\Claims\DownloadClaim;

final class ClaimArchiveTest extends RestTestCase {

	public function test_the_file_holds_all_and_hostile_names_are_text_in_it(): void {
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->on_day( '2026-02-01' );
		$world->open();
		$name     = '=cmd()"<img src=x onerror=alert(1)>';
		$customer = $world->add( $name );
		foreach ( [ '2026-02-01', '2026-02-20', '2026-02-26' ] as $day ) {
			$world->tick( $day );
		}
		$invoice = $world->invoice_of( $customer );
		$letters = $this->letters( $customer, $invoice['id'], $name );
		$entries = ( new Services( Bindings::all() ) )->get( ClaimArchive::class )->entries( $customer, 'lawyer' );
		self::assertSame( [ 'claim.html', 'interest.csv', "invoices/{$invoice['number']}.pdf", 'letters.csv' ], array_slice( array_keys( $entries ), 0, 4 ) );
		self::assertStringNotContainsString( '<img', $entries['claim.html'] );
		self::assertCount( count( $letters ), array_filter( array_keys( $entries ), static fn ( string $entry ): bool => str_starts_with( $entry, 'letters/' ) ), 'more letters than a page of a list' );
		self::assertSame( 1 + count( $letters ), substr_count( $entries['letters.csv'], "\r\n" ) );
		foreach ( [ "invoices/{$invoice['number']}.pdf", "letters/2026-02-20-$letters[0]-formal_notice.pdf" ] as $pdf ) {
			self::assertStringContainsString( '<img src=x onerror=alert(1)>', PdfTools::text( $entries[ $pdf ] ), 'text, and nothing else' );
		}
		self::assertStringContainsString( '"36.30";"2026-02-16";"2026-02-26";"11"', $entries['interest.csv'] );
		self::assertNotSame( [], array_filter( array_keys( $entries ), static fn ( string $entry ): bool => str_starts_with( $entry, 'messages/2026-02-20-' ) ) );
		$zip = new \ZipArchive();
		file_put_contents( $path = (string) tempnam( get_temp_dir(), 'claim' ), DownloadClaim::zip( $entries ) );
		self::assertTrue( $zip->open( $path ) );
		self::assertSame( count( $entries ), $zip->numFiles );
		$zip->close();
		wp_delete_file( $path );
	}

	/** @return list<int> One more than a page of a list holds. */
	private function letters( int $customer, int $invoice, string $text ): array {
		$ids = [];
		for ( $count = 0; $count < 101; $count++ ) {
			$ids[] = $this->database->insert( 'messages', [ 'customer_id' => $customer, 'invoice_id' => $invoice, 'kind' => 'formal_notice', 'step' => 'formal_notice', 'channel' => 'letter', 'state' => 'handed_over', 'subject' => $text, 'body' => $text, 'created_on' => '2026-02-20' ] );
			$this->database->insert( 'letters', [ 'id' => end( $ids ), 'customer_id' => $customer, 'invoice_id' => $invoice, 'step' => 'formal_notice', 'state' => 'sent', 'made_on' => '2026-02-20' ] );
		}
		return $ids;
	}

	public function test_no_cell_is_a_formula(): void {
		$sheet = CsvSheet::of( [ 'a' ], [ [ '=1+1' ], [ '+31 6' ], [ '-1.00' ], [ '@x' ], [ "\t=1" ], [ 'a;"b"' ], [ '-x' ] ] );
		self::assertSame( "\xEF\xBB\xBF" . implode( "\r\n", [ '"a"', '"\'=1+1"', '"\'+31 6"', '"-1.00"', '"\'@x"', "\"'\t=1\"", '"a;""b"""', '"\'-x"' ] ) . "\r\n", $sheet );
	}
}
