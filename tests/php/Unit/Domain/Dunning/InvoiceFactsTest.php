<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class InvoiceFactsTest extends TestCase {

	/** @return iterable<string, array{string, InvoiceFacts, bool, bool}> day, invoice, past due, counts as late */
	public static function lateness(): iterable {
		yield 'the due date' => [ '2026-01-15', Given::invoice(), false, false ];
		yield 'the day after' => [ '2026-01-16', Given::invoice(), true, true ];
		yield 'disputed' => [ '2026-01-16', Given::invoice( disputed: true ), true, false ];
		yield 'being collected' => [ '2026-03-16', Given::invoice( debit: true ), false, false ];
		yield 'a cent open' => [ '2026-01-16', Given::invoice( open: '0.01' ), true, true ];
		yield 'nothing open' => [ '2026-01-16', Given::invoice( open: '0.00' ), false, false ];
		yield 'overpaid' => [ '2026-01-16', Given::invoice( open: '-0.01' ), false, false ];
	}

	#[DataProvider( 'lateness' )]
	public function test_lateness( string $today, InvoiceFacts $invoice, bool $past_due, bool $late ): void {
		$day = CivilDate::parse( $today );
		self::assertSame( [ $past_due, $late ], [ $invoice->is_past_due( $day ), $invoice->counts_as_late( $day ) ] );
	}

	/** @return iterable<string, array{list<string>, string, ?string, ?int, ?int}> records, round began, warn again since, round of the record, of the warning record */
	public static function warnings(): iterable {
		yield 'none' => [ [], '2026-01-01', null, null, null ];
		yield 'another step' => [ [ 'reminder done 2026-01-20' ], '2026-01-01', null, null, null ];
		yield 'one' => [ [ 'warning done 2026-01-29' ], '2026-01-01', null, 1, 1 ];
		yield 'taken back' => [ [ 'warning withdrawn 2026-01-29' ], '2026-01-01', null, null, null ];
		yield 'taken back and decided anew' => [ [ 'warning withdrawn 2026-01-29', 'warning under_way 2026-02-03' ], '2026-01-01', null, 2, 2 ];
		yield 'decided anew and taken back: the older one stands' => [ [ 'warning done 2026-01-29', 'warning withdrawn 2026-02-03' ], '2026-01-01', null, 1, 1 ];
		yield 'in whatever order they are read' => [ [ 'warning done 2026-01-29', 'warning done 2026-02-03' ], '2026-01-01', null, 2, 2 ];
		yield 'on the due date: of the round before' => [ [ 'warning done 2026-01-15' ], '2026-01-01', null, null, null ];
		yield 'the day after' => [ [ 'warning done 2026-01-16' ], '2026-01-01', null, 1, 1 ];
		yield 'skipped on the due date' => [ [ 'warning skipped 2026-01-15' ], '2026-01-01', null, 1, 1 ];
		yield 'skipped on the first day of the round' => [ [ 'warning skipped 2026-01-01' ], '2026-01-01', null, 1, 1 ];
		yield 'skipped the day before the round' => [ [ 'warning skipped 2025-12-31' ], '2026-01-01', null, null, null ];
		yield 'before the round began, were it after the due date' => [ [ 'warning done 2026-01-20' ], '2026-01-21', null, null, null ];
		yield 'on the day the round began' => [ [ 'warning done 2026-01-21' ], '2026-01-21', null, 1, 1 ];
		yield 'the day before a promise broke' => [ [ 'warning done 2026-02-06' ], '2026-01-01', '2026-02-07', 1, null ];
		yield 'on the day it broke' => [ [ 'warning done 2026-02-07' ], '2026-01-01', '2026-02-07', 1, 1 ];
		yield 'before and after' => [ [ 'warning done 2026-01-29', 'warning done 2026-02-07' ], '2026-01-01', '2026-02-07', 2, 2 ];
	}

	/** @param list<string> $records */
	#[DataProvider( 'warnings' )]
	public function test_warnings( array $records, string $round, ?string $warn_again, ?int $record, ?int $warning ): void {
		foreach ( [ $records, array_reverse( $records ) ] as $index => $texts ) {
			$given   = 0 === $index ? Given::records( ...$texts ) : array_reverse( Given::records( ...$records ) );
			$invoice = array_reduce( $given, static fn ( InvoiceFacts $facts, $one ): InvoiceFacts => $facts->with_record( $one ), Given::invoice( round: $round, warn_again: $warn_again ) );
			self::assertSame( [ $record, $warning ], [ $invoice->record( 'warning' )?->round, $invoice->warning_record( 'warning' )?->round ] );
		}
	}

	/** @return iterable<string, array{string, string, array<string, string>, string}> due, step, moved, its day */
	public static function days(): iterable {
		yield 'five days' => [ '2026-01-15', 'a 5 message', [], '2026-01-20' ];
		yield 'over the end of a month' => [ '2026-01-29', 'a 5 message', [], '2026-02-03' ];
		yield 'over the end of February' => [ '2026-02-25', 'a 5 message', [], '2026-03-02' ];
		yield 'over the end of a leap February' => [ '2028-02-25', 'a 5 message', [], '2028-03-01' ];
		yield 'a year' => [ '2026-01-15', 'a 365 message', [], '2027-01-15' ];
		yield 'the due date itself' => [ '2026-01-15', 'a 0 message', [], '2026-01-15' ];
		yield 'moved' => [ '2026-01-15', 'a 5 message', [ 'a' => '2026-03-01' ], '2026-03-01' ];
		yield 'another one moved' => [ '2026-01-15', 'a 5 message', [ 'b' => '2026-03-01' ], '2026-01-20' ];
	}

	/** @param array<string, string> $moved */
	#[DataProvider( 'days' )]
	public function test_days( string $due, string $step, array $moved, string $expected ): void {
		self::assertSame( $expected, Given::invoice( due: $due, moved: $moved )->day_of( Given::step( $step ) )->to_string() );
	}

	public function test_what_is_on_its_way_arrives(): void {
		$invoice = Given::invoice( records: [ 'reminder done 2026-01-20 over 2026-01-21', 'last_warning under_way 2026-01-29 names 2026-02-04' ] )->with_messages_arrived( CivilDate::parse( '2026-01-30' ), static fn (): ?CivilDate => null );
		$warning = $invoice->record( 'last_warning' );
		self::assertSame( '2026-01-21', $invoice->record( 'reminder' )?->handed_over_on?->to_string() );
		self::assertSame( [ 'done', '2026-01-29', '2026-01-30', '2026-02-04' ], [ $warning?->state->value, $warning?->decided_on->to_string(), $warning?->handed_over_on?->to_string(), $warning?->names_date?->to_string() ] );
	}
}
