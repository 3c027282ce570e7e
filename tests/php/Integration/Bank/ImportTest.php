<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Bank;

use HostingInvoices\Tests\Integration\Rest\Reply;
use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\Rest\Statement;
use HostingInvoices\Tests\Integration\Rest\World;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * Bank files that are good, odd or hostile: nothing is booked wrongly, nothing is lost, and what is wrong is said.
 */
final class ImportTest extends RestTestCase {

	private World $world;

	protected function setUp(): void {
		parent::setUp();
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$this->world->open();
	}

	/** @return array<string, mixed> An open invoice over € 36.30. */
	private function invoice(): array {
		$customer = $this->world->add();
		$this->world->tick( '2026-02-01' );
		return $this->world->invoice_of( $customer );
	}

	/** @return array{invoice: array<string, mixed>, end_to_end: string} A debit over € 35.57 that the bank has. */
	private function debit(): array {
		$this->ok( 'PATCH', '/settings', [ 'company_iban' => Statement::ACCOUNT, 'creditor_identifier' => 'NL51ZZZ405365330000', 'debit_batches_themselves' => true ] );
		$customer = $this->world->add( 'Bram', mandate: true );
		foreach ( [ '2026-02-01', '2026-02-05', '2026-02-09', '2026-02-13', '2026-02-17' ] as $day ) {
			$this->world->tick( $day );
		}
		$batch = $this->ok( 'GET', '/batches' )[0];
		$this->ok( 'POST', "/batches/{$batch['id']}/state", [ 'action' => 'submit' ] );
		return [ 'invoice' => $this->world->invoice_of( $customer ), 'end_to_end' => (string) $this->database->value( 'SELECT end_to_end_id FROM {batch_debits} ORDER BY id DESC LIMIT 1' ) ];
	}

	/** @return array{string, string} State of an invoice, and what was paid on it. */
	private function state_of( int $invoice_id ): array {
		$invoice = $this->ok( 'GET', "/invoices/$invoice_id" );
		return [ $invoice['state'], $invoice['paid'] ];
	}

	/** @return array<string, mixed> An import that was read to its end. */
	private function imported( string $content ): array {
		$reply = $this->upload( '/bank-imports', $content );
		self::assertSame( [ 200, 'complete' ], [ $reply->status, $reply->data['state'] ?? '' ], $reply->json );
		return $reply->data;
	}

	/** @return array{state: string, outcome: string} */
	private function newest_entry(): array {
		$row = $this->database->row( 'SELECT state, outcome FROM {bank_entries} ORDER BY id DESC LIMIT 1' );
		return [ 'state' => (string) ( $row['state'] ?? '' ), 'outcome' => (string) ( $row['outcome'] ?? '' ) ];
	}

	/** @return iterable<string, array{string}> */
	public static function kinds(): iterable {
		foreach ( [ 'camt.053.001.02', 'camt.053.001.08', 'camt.054.001.02', 'camt.054.001.08' ] as $kind ) {
			yield $kind => [ $kind ];
		}
	}

	#[DataProvider( 'kinds' )]
	public function test_a_transfer_that_names_its_invoice( string $kind ): void {
		$invoice = $this->invoice();
		$text    = Statement::of_kind( $kind, '2026-02-10', Statement::transfer( 'T1', $invoice['total'], "betaling {$invoice['number']}", date: '2026-02-10' ) );
		// Version 02 knows a party's name without Pty around it, and a status without a code in it.
		$text = str_ends_with( $kind, '02' ) ? str_replace( [ '<Pty>', '</Pty>', '<Sts><Cd>BOOK</Cd></Sts>' ], [ '', '', '<Sts>BOOK</Sts>' ], $text ) : $text;
		$schema = dirname( __DIR__, 4 ) . "/../shared/standards/$kind.xsd";
		$import = $this->imported( $text );
		self::assertSame( [ $kind, 1, 0, str_starts_with( $kind, 'camt.053' ) ? '2026-02-10' : null ], [ $import['kind'], $import['entries'], $import['known'], $import['covers_until'] ] );
		self::assertSame( [ 'paid', '36.30' ], $this->state_of( $invoice['id'] ) );
		if ( is_readable( $schema ) ) {
			self::assertSame( [], self::faults( $text, $schema ), 'what is imported here is what the standard allows' );
		}
	}

	public function test_two_files_with_a_day_in_common_book_it_once(): void {
		$invoice = $this->invoice();
		$payment = Statement::transfer( 'T1', '10.00', $invoice['number'], date: '2026-02-10' );
		$this->imported( Statement::of( '2026-02-10', $payment ) );
		$second = $this->imported( Statement::of( '2026-02-11', $payment, Statement::transfer( 'T2', '5.00', $invoice['number'], date: '2026-02-11' ) ) );
		self::assertSame( [ 2, 1 ], [ $second['entries'], $second['known'] ] );
		$this->imported( Statement::of_kind( 'camt.054.001.08', '2026-02-10', $payment ) );
		self::assertSame( [ 'open', '15.00' ], $this->state_of( $invoice['id'] ), 'whichever file brings it' );
	}

	public function test_two_equal_payments_in_one_file_are_two_and_the_file_again_is_none(): void {
		$invoice = $this->invoice();
		$payment = Statement::transfer( '', '10.00', $invoice['number'], date: '2026-02-10' );
		$this->imported( Statement::of( '2026-02-10', $payment, $payment ) );
		$this->imported( Statement::of( '2026-02-10', $payment, $payment ) );
		self::assertSame( [ 'open', '20.00' ], $this->state_of( $invoice['id'] ) );
	}

	public function test_a_return_that_comes_before_its_collection(): void {
		[ 'invoice' => $invoice, 'end_to_end' => $end_to_end ] = $this->debit();
		$back = Statement::returned( 'R1', $invoice['total'], $end_to_end, 'MS02', date: '2026-02-18' );
		$this->imported( Statement::of( '2026-02-18', $back ) );
		$state = $this->state_of( $invoice['id'] );
		self::assertSame( '0.00', $state[1] );
		$this->imported( Statement::of( '2026-02-18', Statement::collection( 'C1', $invoice['total'], $end_to_end, date: '2026-02-18' ), $back ) );
		self::assertSame( $state, $this->state_of( $invoice['id'] ), 'the collection that it took back changes nothing any more' );
	}

	public function test_a_collection_and_its_return_in_one_file(): void {
		[ 'invoice' => $invoice, 'end_to_end' => $end_to_end ] = $this->debit();
		$this->imported( Statement::of( '2026-02-18', Statement::collection( 'C1', $invoice['total'], $end_to_end, date: '2026-02-18' ), Statement::returned( 'R1', $invoice['total'], $end_to_end, 'AC04', date: '2026-02-18' ) ) );
		self::assertSame( [ 'open', '0.00' ], $this->state_of( $invoice['id'] ) );
	}

	public function test_a_return_with_a_code_that_nobody_knows(): void {
		[ 'invoice' => $invoice, 'end_to_end' => $end_to_end ] = $this->debit();
		$this->imported( Statement::of( '2026-02-18', Statement::collection( 'C1', $invoice['total'], $end_to_end, date: '2026-02-18' ) ) );
		self::assertSame( [ 'paid', $invoice['total'] ], $this->state_of( $invoice['id'] ) );
		$this->imported( Statement::of( '2026-02-19', Statement::returned( 'R1', $invoice['total'], $end_to_end, 'ZZ99', date: '2026-02-19' ) ) );
		self::assertSame( [ 'collecting', '0.00' ], $this->state_of( $invoice['id'] ), 'the customer is not dunned for what nobody knows' );
		self::assertSame( [ [ 'ZZ99', 'own_fault', true ] ], array_map( static fn ( array $one ): array => [ $one['reason'], $one['done'], $one['waits'] ], $this->ok( 'GET', '/debit-returns' ) ), 'a person looks at it' );
		self::assertSame( '1', $this->database->value( 'SELECT COUNT(*) FROM {debits}' ), 'and it is not tried again by itself' );
	}

	public function test_a_return_of_a_debit_that_is_not_ours(): void {
		$this->imported( Statement::of( '2026-02-18', Statement::returned( 'R1', '12.00', 'SOMEBODY-ELSE', 'AM04', date: '2026-02-18' ) ) );
		self::assertSame( [ 'state' => 'left', 'outcome' => 'debit_unknown' ], $this->newest_entry() );
	}

	public function test_other_money_than_the_invoices(): void {
		$invoice = $this->invoice();
		$this->imported( Statement::of( '2026-02-10', Statement::transfer( 'T1', '36.30', $invoice['number'], date: '2026-02-10', currency: 'USD' ) ) );
		self::assertSame( [ 'open', '0.00' ], $this->state_of( $invoice['id'] ) );
		self::assertSame( 'left', $this->newest_entry()['state'] );
		[ 'invoice' => $debit, 'end_to_end' => $end_to_end ] = $this->debit();
		$this->imported( Statement::of( '2026-02-18', Statement::collection( 'C1', $debit['total'], $end_to_end, date: '2026-02-18', currency: 'USD' ) ) );
		self::assertSame( [ 'state' => 'left', 'outcome' => 'other_currency' ], $this->newest_entry() );
		self::assertSame( '0.00', $this->state_of( $debit['id'] )[1] );
		$this->imported( Statement::of( '2026-02-18', Statement::collection( 'C2', '1.00', $end_to_end, date: '2026-02-18' ) ) );
		self::assertSame( [ 'state' => 'left', 'outcome' => 'amount_differs' ], $this->newest_entry() );
	}

	public function test_a_file_that_ends_in_the_middle_keeps_what_was_read_and_covers_no_day(): void {
		$invoice = $this->invoice();
		$whole   = Statement::of( '2026-02-10', ...array_map( static fn ( int $n ): string => Statement::transfer( "T$n", '1.00', $invoice['number'], date: '2026-02-10' ), range( 1, 20 ) ) );
		$cut     = $this->upload( '/bank-imports', substr( $whole, 0, (int) strpos( $whole, 'T20' ) ) );
		$read    = $cut->data['entries'];
		self::assertSame( [ 200, 'broken', null ], [ $cut->status, $cut->data['state'], $cut->data['covers_until'] ], $cut->json );
		self::assertNotSame( '', $cut->data['problem'] );
		self::assertTrue( $read > 10 && $read < 20, "$read entries" );
		self::assertSame( [ 'open', "$read.00" ], $this->state_of( $invoice['id'] ) );
		$import = $this->imported( $whole );
		self::assertSame( [ 20, $read, '2026-02-10' ], [ $import['entries'], $import['known'], $import['covers_until'] ] );
		self::assertSame( [ 'open', '20.00' ], $this->state_of( $invoice['id'] ), 'each once' );
	}

	/** @return iterable<string, array{string, string}> */
	public static function refused(): iterable {
		$bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol">' . implode( '', array_map( static fn ( int $n ): string => "<!ENTITY lol$n \"" . str_repeat( '&lol' . ( $n > 1 ? $n - 1 : '' ) . ';', 10 ) . '">', range( 1, 9 ) ) ) . ']>';
		$body = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>%s</Id></Stmt></BkToCstmrStmt></Document>';
		yield 'empty'                => [ '', 'This file is empty.' ];
		yield 'CSV'                  => [ "datum;bedrag\n2026-02-10;36,30", 'This is no XML file.' ];
		yield 'a web page'           => [ '<!DOCTYPE html><html><body>Log in</body></html>', 'This file has a DOCTYPE' ];
		yield 'an XML bomb'          => [ "<?xml version=\"1.0\"?>$bomb" . sprintf( $body, '&lol9;' ), 'This file has a DOCTYPE' ];
		yield 'a file of the server' => [ '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' . sprintf( $body, '&x;' ), 'This file has a DOCTYPE' ];
		yield 'another site'         => [ '<?xml version="1.0"?><!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">' . sprintf( $body, 'x' ), 'This file has a DOCTYPE' ];
		yield 'another kind'         => [ '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.052.001.08"/>', 'This is no bank file that can be read here' ];
		yield 'our own file'         => [ '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.08"/>', 'This is no bank file that can be read here' ];
		yield 'nothing in common'    => [ '<rss version="2.0"/>', 'This is no bank file that can be read here' ];
	}

	#[DataProvider( 'refused' )]
	public function test_refused_with_the_reason( string $content, string $sentence ): void {
		$invoice = $this->invoice();
		switch_to_locale( 'en_US' );
		$reply = $this->upload( '/bank-imports', $content );
		restore_current_locale();
		self::assertSame( 422, $reply->status, $reply->json );
		self::assertStringStartsWith( $sentence, $reply->fields()['file'] ?? '', $reply->json );
		self::assertSame( [ '0', '0' ], [ $this->database->value( 'SELECT COUNT(*) FROM {bank_imports}' ), $this->database->value( 'SELECT COUNT(*) FROM {bank_entries}' ) ] );
		self::assertSame( [ 'open', '0.00' ], $this->state_of( $invoice['id'] ) );
	}

	/** An entity that no DOCTYPE declares cannot be written down either. */
	public function test_an_entity_that_is_not_declared_breaks_the_file(): void {
		$invoice = $this->invoice();
		$reply   = $this->upload( '/bank-imports', Statement::of( '2026-02-10', Statement::transfer( 'T1', '36.30', "{$invoice['number']} &x;", date: '2026-02-10' ) ) );
		self::assertSame( [ 'broken', 0 ], [ $reply->data['state'], $reply->data['entries'] ], $reply->json );
		self::assertSame( [ 'open', '0.00' ], $this->state_of( $invoice['id'] ) );
	}

	public function test_what_the_bank_rejected_beforehand(): void {
		[ 'invoice' => $invoice, 'end_to_end' => $end_to_end ] = $this->debit();
		$this->imported( '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>X</MsgId><CreDtTm>2026-02-17T12:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>Y</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>Y</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>' . $end_to_end . '</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>' );
		self::assertSame( [ 'state' => 'booked', 'outcome' => 'returned' ], $this->newest_entry() );
		self::assertSame( [ 'open', '0.00' ], $this->state_of( $invoice['id'] ) );
	}

	public function test_many_entries_at_once_keep_their_order_and_none_is_lost(): void {
		$invoice = $this->invoice();
		$entries = array_map( static fn ( int $n ): string => Statement::transfer( "N$n", '0.01', 0 === $n % 10 ? $invoice['number'] : "niets $n", date: '2026-02-10' ), range( 1, 350 ) );
		$import  = $this->imported( Statement::of( '2026-02-10', ...$entries ) );
		self::assertSame( [ 350, 0, 0, 315 ], [ $import['entries'], $import['known'], $import['waiting'], $import['left'] ] );
		self::assertSame( '0.35', $this->state_of( $invoice['id'] )[1] );
	}

	/** @return list<string> */
	private static function faults( string $text, string $schema ): array {
		$before = libxml_use_internal_errors( true );
		$xml    = new \DOMDocument();
		$xml->loadXML( $text );
		$xml->schemaValidate( $schema );
		$faults = array_map( static fn ( \LibXMLError $error ): string => trim( $error->message ), libxml_get_errors() );
		libxml_clear_errors();
		libxml_use_internal_errors( $before );
		return $faults;
	}
}
