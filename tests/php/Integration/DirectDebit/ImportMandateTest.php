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
}
