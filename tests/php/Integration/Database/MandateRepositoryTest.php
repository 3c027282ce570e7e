<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\DirectDebit\MandateRejected;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\MandateReference;
use HostingInvoices\WordPress\Database\WpdbMandateRepository;
use PHPUnit\Framework\Attributes\DataProvider;

final class MandateRepositoryTest extends DatabaseTestCase {

	private const IBAN = 'NL91ABNA0417164300';

	private WpdbMandateRepository $mandates;

	private int $customer;

	protected function setUp(): void {
		parent::setUp();
		$this->mandates = new WpdbMandateRepository( $this->database, KeySecrets::make() );
		$this->customer = $this->rows->customer();
	}

	public function test_the_iban_goes_in_and_its_last_four_come_out(): void {
		$id      = $this->add( 'M-1' );
		$mandate = $this->mandates->active_of( $this->customer );
		self::assertSame( [ $id, 'M-1', 'B. Jansen', '4300', '2026-01-05' ], [ $mandate?->id, $mandate?->reference, $mandate?->account_holder, $mandate?->iban_last_four, $mandate?->signed_on->to_string() ] );
		$row = $this->rows->of( 'mandates', $id );
		self::assertSame( self::IBAN, KeySecrets::make()->open( (string) $row['iban_sealed'] ) );
		foreach ( [ self::IBAN, '0417164300', base64_encode( self::IBAN ), bin2hex( self::IBAN ) ] as $shape ) {
			self::assertStringNotContainsStringIgnoringCase( $shape, (string) wp_json_encode( $row ) );
		}
	}

	/**
	 * @param list<string> $given References of mandates one after the other; empty = the next free one.
	 * @param string|null  $last  What the last one got; null = refused.
	 */
	#[DataProvider( 'references' )]
	public function test_no_two_mandates_have_one_reference( array $given, ?string $last ): void {
		$final = array_pop( $given );
		foreach ( $given as $reference ) {
			$this->add( $reference );
		}
		try {
			$reference = (string) $this->rows->of( 'mandates', $this->add( $final ) )['reference'];
			self::assertSame( $last, $reference );
			self::assertSame( $reference, MandateReference::parse( $reference )->to_string() );
		} catch ( MandateRejected $rejected ) {
			self::assertSame( [ null, 'mandate_reference_taken', 'reference' ], [ $last, $rejected->reason, $rejected->field ] );
		}
	}

	/** @return iterable<string, array{list<string>, ?string}> */
	public static function references(): iterable {
		$own = 'HI-' . Rows::FIRST_CUSTOMER;
		yield 'the first by itself'        => [ [ '' ], "$own-1" ];
		yield 'the third by itself'        => [ [ '', '', '' ], "$own-3" ];
		yield 'by itself after the owner'  => [ [ 'M-1', '' ], "$own-2" ];
		yield 'one that the owner took'    => [ [ "$own-2", '' ], "$own-3" ];
		yield 'two that the owner took'    => [ [ "$own-3", "$own-4", '' ], "$own-5" ];
		yield 'the same twice'             => [ [ 'M-1', 'M-1' ], null ];
		yield 'the same in other letters'  => [ [ 'M-1', 'm-1' ], null ];
	}

	public function test_a_refused_mandate_leaves_the_transaction_whole(): void {
		$this->add( 'M-1' );
		try {
			$this->add( 'M-1' );
		} catch ( MandateRejected ) {
			$this->add( 'M-2' );
		}
		$this->database->execute( 'ROLLBACK' );
		self::assertNull( $this->mandates->active_of( $this->customer ), 'all of it was one transaction' );
	}

	public function test_an_ended_mandate_is_not_active_and_keeps_its_day(): void {
		$id = $this->add( '' );
		$this->mandates->end( $id, self::day( '2026-02-01' ) );
		$this->mandates->end( $id, self::day( '2026-03-01' ) );
		self::assertNull( $this->mandates->active_of( $this->customer ) );
		self::assertSame( '2026-02-01', $this->rows->of( 'mandates', $id )['ended_on'] );
		$next = $this->add( '' );
		self::assertSame( $next, $this->mandates->active_of( $this->customer )?->id );
	}

	private function add( string $reference ): int {
		return $this->mandates->add( $this->customer, Iban::parse( self::IBAN ), 'B. Jansen', self::day( '2026-01-05' ), $reference );
	}
}
