<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Papers;

use HostingInvoices\Application\Papers\Paper;
use HostingInvoices\Application\Papers\PaperCodec;
use HostingInvoices\Application\Papers\Party;
use HostingInvoices\Application\Papers\WriteUbl;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class WriteUblTest extends TestCase {

	/** @return iterable<string, array{Paper}> */
	public static function papers(): iterable {
		foreach ( TenPapers::all() as $name => $paper ) {
			yield $name => [ $paper ];
		}
	}

	#[DataProvider( 'papers' )]
	public function test_its_sums_add_up( Paper $paper ): void {
		$of    = self::reader( $paper );
		$lines = array_sum( $of( '//*[local-name()="InvoiceLine" or local-name()="CreditNoteLine"]/cbc:LineExtensionAmount' ) );
		$total = $of( '//cac:LegalMonetaryTotal/cbc:PayableAmount' )[0];
		self::assertEqualsWithDelta( $of( '//cac:LegalMonetaryTotal/cbc:LineExtensionAmount' )[0], $lines, 0.001 );
		self::assertEqualsWithDelta( array_sum( $of( '//cac:TaxSubtotal/cbc:TaxableAmount' ) ), $lines, 0.001 );
		self::assertEqualsWithDelta( $of( '/*/cac:TaxTotal/cbc:TaxAmount' )[0], array_sum( $of( '//cac:TaxSubtotal/cbc:TaxAmount' ) ), 0.001 );
		self::assertEqualsWithDelta( $total, $lines + $of( '/*/cac:TaxTotal/cbc:TaxAmount' )[0], 0.001 );
		self::assertSame( $paper->contents->total->to_decimal(), $total );
	}

	/** @return iterable<string, array{string, string, string}> */
	public static function fields(): iterable {
		yield 'seller at the Chamber of Commerce' => [ 'one line', '//cac:AccountingSupplierParty//cac:PartyLegalEntity/cbc:CompanyID[@schemeID="0106"]', '12345678' ];
		yield 'VAT id of the seller' => [ 'one line', '//cac:AccountingSupplierParty//cac:PartyTaxScheme/cbc:CompanyID', 'NL123456782B90' ];
		yield 'transfer' => [ 'one line', '//cac:PaymentMeans/cbc:PaymentMeansCode', '58' ];
		yield 'account' => [ 'one line', '//cac:PayeeFinancialAccount/cbc:ID', 'NL91ABNA0417164300' ];
		yield 'due' => [ 'one line', '/*/cbc:DueDate', '2026-01-15' ];
		yield 'debit' => [ 'discount by debit', '//cac:PaymentMeans/cbc:PaymentMeansCode', '59' ];
		yield 'mandate' => [ 'discount by debit', '//cac:PaymentMandate/cbc:ID', 'HI-101-1' ];
		yield 'creditor' => [ 'discount by debit', '//cac:PartyIdentification/cbc:ID[@schemeID="SEPA"]', 'NL51ZZZ405365330000' ];
		yield 'discount' => [ 'discount by debit', '//cac:AllowanceCharge/cbc:Amount', '2.00' ];
		yield 'reverse charge' => [ 'reverse charge', '//cac:TaxSubtotal//cbc:ID[1]', 'AE' ];
		yield 'VAT id of the buyer' => [ 'reverse charge', '//cac:AccountingCustomerParty//cac:PartyTaxScheme/cbc:CompanyID', 'BE0428759497' ];
		yield 'money back' => [ 'money back on a line', '(//cbc:InvoicedQuantity)[2]', '-1' ];
		yield 'what is credited' => [ 'credit in part', '//cac:BillingReference//cbc:ID', '2026-0001' ];
		yield 'a line without a name' => [ 'credit in part', '(//cac:Item/cbc:Name)[1]', 'Creditering factuur 2026-0001' ];
		yield 'signs of XML' => [ 'mixed VAT', '(//cac:Item/cbc:Name)[2]', 'Handboek <é>' ];
	}

	#[DataProvider( 'fields' )]
	public function test_it_says( string $paper, string $path, string $value ): void {
		self::assertSame( $value, self::reader( TenPapers::all()[ $paper ] )( $path )[0] ?? null );
	}

	public function test_it_claims_only_the_rules_that_it_keeps(): void {
		$line     = [ [ 'Hosting', 1, 3000, 0, '21' ] ];
		$consumer = TenPapers::invoice( $line, buyer: new Party( 'Anna', '', 'Markt 1', '2611 AA', 'Delft' ) );
		self::assertSame( 'urn:cen.eu:en16931:2017', self::reader( $consumer )( '/*/cbc:CustomizationID' )[0] );
		self::assertStringContainsString( 'nlcius', self::reader( TenPapers::invoice( $line ) )( '/*/cbc:CustomizationID' )[0] );
	}

	#[DataProvider( 'papers' )]
	public function test_what_is_kept_comes_back( Paper $paper ): void {
		$kept = json_decode( (string) json_encode( PaperCodec::write( $paper ) ), true );
		self::assertIsArray( $kept );
		self::assertEquals( $paper, PaperCodec::read( $kept, $paper->kind, $paper->id, $paper->number, $paper->issued_on ) );
	}

	/** @return \Closure( string ): list<string> */
	private static function reader( Paper $paper ): \Closure {
		$document = new \DOMDocument();
		$document->loadXML( WriteUbl::of( $paper ) );
		$xpath = new \DOMXPath( $document );
		$xpath->registerNamespace( 'cbc', 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2' );
		$xpath->registerNamespace( 'cac', 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2' );
		return static fn ( string $path ): array => array_map( static fn ( \DOMNode $node ): string => $node->textContent, iterator_to_array( $xpath->query( $path ) ?: new \DOMNodeList(), false ) );
	}
}
