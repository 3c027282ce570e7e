<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\DirectDebit;

use HostingInvoices\Application\DirectDebit\ImportMandate;
use HostingInvoices\Application\DirectDebit\NewMandate;
use HostingInvoices\Bindings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\WooCommerce\OrderLab;

/** A list of mandates on paper, read twice. */
final class ImportMandateTest extends RestTestCase {

	use OrderLab;

	public function test_a_row_is_recorded_once_and_a_trial_records_nothing(): void {
		$customer = $this->customer();
		$import   = ( new Services( Bindings::all() ) )->get( ImportMandate::class );
		$row      = static fn ( string $iban, string $reference = '' ): NewMandate => new NewMandate( Iban::parse( $iban ), 'J. de Vries', CivilDate::parse( '2026-01-05' ), $reference );
		$count    = fn (): string => (string) $this->database->value( "SELECT COUNT(*) FROM {mandates} WHERE state = 'active'" );

		self::assertTrue( $import->execute( $customer, $row( 'NL91ABNA0417164300' ), 1, true ) );
		self::assertSame( '0', $count(), 'a trial' );
		self::assertTrue( $import->execute( $customer, $row( 'NL91ABNA0417164300' ), 1, false ) );
		self::assertFalse( $import->execute( $customer, $row( 'NL91ABNA0417164300' ), 1, false ), 'known' );
		self::assertTrue( $import->execute( $customer, $row( 'BE68539007547034', 'PAPER-1' ), 1, false ), 'another account' );
		self::assertSame( '1', $count(), 'it takes the place of the other' );
		self::assertSame( '0', $this->database->value( 'SELECT COUNT(*) FROM {messages}' ), 'who signed on paper is not written to' );
	}

	public function test_each_row_of_a_list_has_its_fate(): void {
		$this->customer();
		$this->customer( email: 'tweede@order-lab.test' );
		$this->customer( email: 'derde@order-lab.test' );
		$list  = "\u{FEFF}Email;IBAN;signed_on;reference\n"
			. "klant@order-lab.test;NL91 ABNA 0417 1643 00;2026-01-05;PAPER-7\n\n"
			. "nobody@order-lab.test;NL91ABNA0417164300;2026-01-05;\n"
			. "tweede@order-lab.test;NL92ABNA0417164300;2026-01-05;\n"
			. "tweede@order-lab.test;BE68539007547034;05-01-2026;\n"
			. "tweede@order-lab.test;BE68539007547034;2026-02-02;\n"
			. "tweede@order-lab.test;BE68539007547034;2026-01-05;PAPER-7\n"
			. "derde@order-lab.test;BE68539007547034;2026-01-05\n";
		$fates = static fn ( array $import ): array => array_map( static fn ( array $row ): array => [ $row['email'], $row['fate'], '' !== $row['why'] ], $import['rows'] );
		$count = fn (): string => (string) $this->database->value( 'SELECT COUNT(*) FROM {mandates}' );

		$trial = $this->upload( '/mandate-imports/trial', $list, 'list.csv' );
		self::assertSame( [ 200, true, '0' ], [ $trial->status, $trial->data['is_trial'] ?? null, $count() ], $trial->json );
		$import   = $this->upload( '/mandate-imports', $list, 'list.csv' );
		$expected = [
			[ 'klant@order-lab.test', 'recorded', false ],
			[ 'nobody@order-lab.test', 'wrong', true ],
			[ 'tweede@order-lab.test', 'wrong', true ],
			[ 'tweede@order-lab.test', 'wrong', true ],
			[ 'tweede@order-lab.test', 'wrong', true ],
			[ 'tweede@order-lab.test', 'wrong', true ],
			[ 'derde@order-lab.test', 'recorded', false ],
		];
		self::assertSame( [ $expected, '2' ], [ $fates( $import->data ), $count() ], $import->json );
		self::assertSame( [ 2, 0, 5 ], [ $import->data['recorded'], $import->data['known'], $import->data['wrong'] ] );
		self::assertStringNotContainsString( '0417164300', $import->json . $trial->json, 'no account comes back' );
		$again = $this->upload( '/mandate-imports', $list, 'list.csv' );
		self::assertSame( [ 0, 2, '2' ], [ $again->data['recorded'], $again->data['known'], $count() ], 'the same list again changes nothing' );
		$other = $this->upload( '/mandate-imports', "naam;rekening\nJan;NL91ABNA0417164300\n", 'list.csv' );
		self::assertSame( [ 422, 'mandate_columns_missing' ], [ $other->status, $other->data['code'] ?? '' ], $other->json );
	}
}
