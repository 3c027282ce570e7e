<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\WordPress\Database\WpdbDebitRepository;
use HostingInvoices\WordPress\Database\WpdbInvoiceRepository;
use PHPUnit\Framework\Attributes\DataProvider;

final class DebitRepositoryTest extends DatabaseTestCase {

	private WpdbDebitRepository $debits;

	private int $invoice;

	protected function setUp(): void {
		parent::setUp();
		$this->debits  = new WpdbDebitRepository( $this->database );
		$this->invoice = ( new WpdbInvoiceRepository( $this->database ) )->add( Rows::invoice( 501, customer_id: $this->rows->customer() ), [] );
	}

	public function test_the_newest_try_comes_back_as_it_was_planned(): void {
		self::assertNull( $this->debits->newest( $this->invoice ) );
		$this->plan( 1, '2026-01-12' );
		$id = $this->plan( 2, '2026-01-20' );
		self::assertEquals(
			new Debit( $id, $this->invoice, Rows::FIRST_CUSTOMER, 7, 2, Money::of_minor( 3630 ), self::day( '2026-01-20' ), self::day( '2026-01-23' ), self::day( '2026-01-30' ), DebitState::planned ),
			$this->debits->newest( $this->invoice )
		);
	}

	/** @param list<array{string, DebitState}> $tries Day of submission, state. */
	#[DataProvider( 'tries' )]
	public function test_knows_what_is_to_be_submitted_and_what_is_under_way( array $tries, int $due, ?string $next, int $under_way ): void {
		foreach ( $tries as $index => [ $submit_on, $state ] ) {
			$this->debits->change( $this->plan( $index + 1, $submit_on ), $state );
		}
		self::assertCount( $due, $this->debits->to_submit( Rows::FIRST_CUSTOMER, self::day( '2026-02-01' ) ) );
		self::assertSame( $next, $this->debits->next_submit_on( Rows::FIRST_CUSTOMER )?->to_string() );
		self::assertCount( $under_way, $this->debits->under_way_of( Rows::FIRST_CUSTOMER ) );
	}

	/** @return iterable<string, array{list<array{string, DebitState}>, int, ?string, int}> */
	public static function tries(): iterable {
		yield 'none'               => [ [], 0, null, 0 ];
		yield 'planned for today'  => [ [ [ '2026-02-01', DebitState::planned ] ], 1, '2026-02-01', 1 ];
		yield 'planned for later'  => [ [ [ '2026-02-02', DebitState::planned ] ], 0, '2026-02-02', 1 ];
		yield 'submitted'          => [ [ [ '2026-02-01', DebitState::submitted ] ], 0, null, 1 ];
		yield 'collected'          => [ [ [ '2026-02-01', DebitState::collected ] ], 0, null, 0 ];
		yield 'returned, again'    => [ [ [ '2026-01-12', DebitState::returned ], [ '2026-01-20', DebitState::planned ] ], 1, '2026-01-20', 1 ];
		yield 'withdrawn'          => [ [ [ '2026-02-01', DebitState::withdrawn ] ], 0, null, 0 ];
		yield 'the earliest first' => [ [ [ '2026-02-09', DebitState::planned ], [ '2026-02-08', DebitState::planned ] ], 0, '2026-02-08', 2 ];
	}

	public function test_a_return_keeps_its_day_and_reason_whatever_follows(): void {
		$id = $this->plan( 1, '2026-01-12' );
		$this->debits->change( $id, DebitState::returned, self::day( '2026-01-20' ), 'AM04' );
		$this->debits->change( $id, DebitState::withdrawn );
		$row = $this->rows->of( 'debits', $id );
		self::assertSame( [ 'withdrawn', '2026-01-20', 'AM04' ], [ $row['state'], $row['returned_on'], $row['return_reason'] ] );
	}

	public function test_only_a_debit_that_no_file_names_changes_its_plan(): void {
		$id     = $this->plan( 1, '2026-01-12' );
		$change = fn ( int $cents ) => $this->debits->change_plan( $id, Money::of_minor( $cents ), self::day( '2026-02-02' ), self::day( '2026-02-05' ), self::day( '2026-02-12' ) );
		$change( 2557 );
		$expected = new Debit( $id, $this->invoice, Rows::FIRST_CUSTOMER, 7, 1, Money::of_minor( 2557 ), self::day( '2026-02-02' ), self::day( '2026-02-05' ), self::day( '2026-02-12' ), DebitState::planned );
		self::assertEquals( $expected, $this->debits->newest( $this->invoice ) );
		$this->debits->change( $id, DebitState::submitted );
		$change( 1 );
		self::assertSame( 2557, $this->debits->newest( $this->invoice )?->amount->minor );
	}

	private function plan( int $attempt, string $submit_on ): int {
		$day = self::day( $submit_on );
		return $this->debits->plan( $this->invoice, Rows::FIRST_CUSTOMER, 7, $attempt, Money::of_minor( 3630 ), $day, $day->plus_days( 3 ), $day->plus_days( 10 ) );
	}
}
