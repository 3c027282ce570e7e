<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\DirectDebit\Batches;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\DirectDebit\Batches\BatchLimits;
use HostingInvoices\Domain\DirectDebit\Batches\BatchProposal;
use HostingInvoices\Domain\DirectDebit\Batches\DivideIntoBatches;
use HostingInvoices\Domain\DirectDebit\Batches\ReadyDebit;
use HostingInvoices\Domain\DirectDebit\SequenceType;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DivideIntoBatchesTest extends TestCase {

	use Seeded;

	private static function debit( int $id, string $amount = '30.00', string $on = '2026-04-01', SequenceType $sequence = SequenceType::recurrent ): ReadyDebit {
		return new ReadyDebit( $id, Money::from_decimal( $amount ), CivilDate::parse( $on ), $sequence );
	}

	private static function limits( int $count = 100, ?string $per_file = null, ?string $per_day = null ): BatchLimits {
		$money = static fn ( ?string $amount ): ?Money => null === $amount ? null : Money::from_decimal( $amount );
		return new BatchLimits( $count, $money( $per_file ), $money( $per_day ) );
	}

	/** @return iterable<string, array{BatchLimits, list<ReadyDebit>, array<string, Money>, list<string>}> */
	public static function divisions(): iterable {
		$three = [ self::debit( 1 ), self::debit( 2 ), self::debit( 3 ) ];
		yield 'nothing'                                => [ self::limits(), [], [], [] ];
		yield 'one file'                               => [ self::limits(), $three, [], [ 'RCUR 2026-04-01: 1 2 3' ] ];
		yield 'the count of a file, exactly'           => [ self::limits( 3 ), $three, [], [ 'RCUR 2026-04-01: 1 2 3' ] ];
		yield 'one more than a file takes'             => [ self::limits( 2 ), $three, [], [ 'RCUR 2026-04-01: 1 2', 'RCUR 2026-04-01: 3' ] ];
		yield 'the amount of a file, exactly'          => [ self::limits( per_file: '60.00' ), $three, [], [ 'RCUR 2026-04-01: 1 2', 'RCUR 2026-04-01: 3' ] ];
		yield 'a cent less'                            => [ self::limits( per_file: '59.99' ), $three, [], [ 'RCUR 2026-04-01: 1', 'RCUR 2026-04-01: 2', 'RCUR 2026-04-01: 3' ] ];
		yield 'one above the limit of a file: alone'   => [ self::limits( per_file: '40.00' ), [ self::debit( 1 ), self::debit( 2, '99.00' ), self::debit( 3 ) ], [], [ 'RCUR 2026-04-01: 1', 'RCUR 2026-04-01: 2', 'RCUR 2026-04-01: 3' ] ];
		yield 'two days'                               => [ self::limits(), [ self::debit( 1, on: '2026-04-02' ), self::debit( 2 ) ], [], [ 'RCUR 2026-04-01: 2', 'RCUR 2026-04-02: 1' ] ];
		yield 'two sequences never in one file'        => [ self::limits(), [ self::debit( 1, sequence: SequenceType::first ), self::debit( 2 ) ], [], [ 'FRST 2026-04-01: 1', 'RCUR 2026-04-01: 2' ] ];
		yield 'the limit of a day, exactly'            => [ self::limits( per_day: '90.00' ), $three, [], [ 'RCUR 2026-04-01: 1 2 3' ] ];
		yield 'a cent less: the last goes a day later' => [ self::limits( per_day: '89.99' ), $three, [], [ 'RCUR 2026-04-01: 1 2', 'RCUR 2026-04-02: 3' ] ];
		yield 'over Easter'                            => [ self::limits( per_day: '30.00' ), [ self::debit( 1, on: '2026-04-02' ), self::debit( 2, on: '2026-04-02' ) ], [], [ 'RCUR 2026-04-02: 1', 'RCUR 2026-04-07: 2' ] ];
		yield 'other batches of that day count'        => [ self::limits( per_day: '60.00' ), [ self::debit( 1 ) ], [ '2026-04-01' => Money::from_decimal( '30.01' ) ], [ 'RCUR 2026-04-02: 1' ] ];
		yield 'above the limit of a day: alone'        => [ self::limits( per_day: '20.00' ), [ self::debit( 1 ) ], [], [ 'RCUR 2026-04-01: 1' ] ];
	}

	/**
	 * @param list<ReadyDebit>     $debits
	 * @param array<string, Money> $planned
	 * @param list<string>         $files
	 */
	#[DataProvider( 'divisions' )]
	public function test_divisions( BatchLimits $limits, array $debits, array $planned, array $files ): void {
		$found = ( new DivideIntoBatches( $limits, new TargetCalendar() ) )->of( $debits, $planned );
		self::assertSame( $files, array_map( static fn ( BatchProposal $one ): string => "{$one->sequence->value} {$one->collection_on->to_string()}: " . implode( ' ', array_map( static fn ( ReadyDebit $debit ): int => $debit->id, $one->debits ) ), $found ) );
	}

	public function test_every_debit_is_in_one_file_within_the_limits(): void {
		$random = $this->random();
		$target = new TargetCalendar();
		for ( $round = 0; $round < 300; $round++ ) {
			$limits = new BatchLimits( $random->getInt( 1, 20 ), $random->getInt( 0, 1 ) ? Money::of_minor( $random->getInt( 5_000, 50_000 ) ) : null, $random->getInt( 0, 1 ) ? Money::of_minor( $random->getInt( 5_000, 90_000 ) ) : null );
			$debits = [];
			for ( $id = 1; $id <= $random->getInt( 0, 60 ); $id++ ) {
				$on       = $target->on_or_after( CivilDate::of( 2026, 4, 1 )->plus_days( $random->getInt( 0, 5 ) ) );
				$debits[] = self::debit( $id, Money::of_minor( $random->getInt( 1, 9_000 ) )->to_decimal(), $on->to_string(), $random->getInt( 0, 1 ) ? SequenceType::first : SequenceType::recurrent );
			}
			$ids  = [];
			$days = [];
			foreach ( ( new DivideIntoBatches( $limits, $target ) )->of( $debits ) as $file ) {
				self::assertLessThanOrEqual( $limits->debits_per_file, count( $file->debits ) );
				self::assertTrue( null === $limits->per_file || 1 === count( $file->debits ) || $file->total()->compare( $limits->per_file ) <= 0 );
				self::assertTrue( $target->is_business_day( $file->collection_on ) );
				foreach ( $file->debits as $debit ) {
					$ids[]  = $debit->id;
					$before = array_values( array_filter( $debits, static fn ( ReadyDebit $one ): bool => $one->id === $debit->id ) )[0];
					self::assertTrue( $debit->collection_on->equals( $file->collection_on ) && $before->collection_on->is_on_or_before( $file->collection_on ) && $before->sequence === $file->sequence && $before->amount->equals( $debit->amount ) );
					$days[ $file->collection_on->to_string() ][] = $debit->amount->minor;
				}
			}
			sort( $ids );
			self::assertSame( array_map( static fn ( ReadyDebit $debit ): int => $debit->id, $debits ), $ids );
			foreach ( $days as $amounts ) {
				self::assertTrue( null === $limits->per_day || 1 === count( $amounts ) || array_sum( $amounts ) <= $limits->per_day->minor );
			}
		}
	}
}
