<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Bindings;
use HostingInvoices\Services;
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
		$entries = ( new Services( Bindings::all() ) )->get( ClaimArchive::class )->entries( $customer, 'lawyer' );
		self::assertSame( [ 'claim.html', 'interest.csv', "invoices/{$invoice['number']}.html", 'letters.csv' ], array_slice( array_keys( $entries ), 0, 4 ) );
		self::assertStringNotContainsString( '<img', implode( '', array_intersect_key( $entries, [ 'claim.html' => 1, "invoices/{$invoice['number']}.html" => 1 ] ) ) );
		self::assertStringContainsString( '"36.30";"2026-02-16";"2026-02-26";"11"', $entries['interest.csv'] );
		self::assertNotSame( [], array_filter( array_keys( $entries ), static fn ( string $entry ): bool => str_starts_with( $entry, 'messages/2026-02-20-' ) ) );
		$zip = new \ZipArchive();
		file_put_contents( $path = (string) tempnam( get_temp_dir(), 'claim' ), DownloadClaim::zip( $entries ) );
		self::assertTrue( $zip->open( $path ) );
		self::assertSame( count( $entries ), $zip->numFiles );
		$zip->close();
		wp_delete_file( $path );
	}

	public function test_no_cell_is_a_formula(): void {
		$sheet = CsvSheet::of( [ 'a' ], [ [ '=1+1' ], [ '+31 6' ], [ '-1.00' ], [ '@x' ], [ "\t=1" ], [ 'a;"b"' ], [ '-x' ] ] );
		self::assertSame( "\xEF\xBB\xBF" . implode( "\r\n", [ '"a"', '"\'=1+1"', '"\'+31 6"', '"-1.00"', '"\'@x"', "\"'\t=1\"", '"a;""b"""', '"\'-x"' ] ) . "\r\n", $sheet );
	}
}
