<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\Forecast;
use HostingInvoices\Domain\Dunning\ForecastStep;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ForecastTest extends TestCase {

	private const WARNED = [ 'reminder done 2026-01-20 over 2026-01-20', 'call done 2026-01-25', 'last_warning done 2026-01-29 over 2026-01-29 names 2026-02-04' ];

	/** @return iterable<string, array{CustomerFacts, string, string, list<string>}> customer, from, until, "INVOICE STEP DAY" */
	public static function customers(): iterable {
		$whole = [ '1 reminder 2026-01-20', '1 call 2026-01-25', '1 last_warning 2026-01-29', '1 suspend 2026-02-04', '1 formal_notice 2026-02-14', '1 costs 2026-03-06', '1 hand_over 2026-03-16' ];
		yield 'the whole timeline, as in main-job' => [ Given::customer( Given::invoice() ), '2026-01-01', '2026-12-31', $whole ];
		yield 'seen on a day of it' => [ Given::customer( Given::invoice() ), '2026-01-20', '2026-12-31', $whole ];
		yield 'up to and with the last day' => [ Given::customer( Given::invoice() ), '2026-01-01', '2026-01-25', array_slice( $whole, 0, 2 ) ];
		yield 'up to the day before' => [ Given::customer( Given::invoice() ), '2026-01-01', '2026-01-24', array_slice( $whole, 0, 1 ) ];
		yield 'until before it begins' => [ Given::customer( Given::invoice() ), '2026-01-20', '2026-01-19', [] ];
		yield 'two invoices: one timeline, nobody pays' => [ Given::customer( [ Given::invoice(), Given::invoice( 2, '2026-02-15' ) ] ), '2026-01-01', '2026-12-31', $whole ];
		yield 'the oldest is disputed: the next leads' => [ Given::customer( [ Given::invoice( disputed: true ), Given::invoice( 2, '2026-02-15' ) ] ), '2026-01-01', '2026-03-01', [ '2 reminder 2026-02-20', '2 call 2026-02-25', '2 last_warning 2026-03-01' ] ];
		yield 'nothing open' => [ Given::customer(), '2026-01-01', '2026-12-31', [] ];
		yield 'being collected' => [ Given::customer( Given::invoice( debit: true ) ), '2026-01-01', '2026-12-31', [] ];
		yield 'twenty days missed: the notice before the suspension runs' => [ Given::customer( Given::invoice() ), '2026-02-08', '2026-02-14', [ '1 call 2026-02-08', '1 last_warning 2026-02-08', '1 suspend 2026-02-13', '1 formal_notice 2026-02-14' ] ];
		yield '45 days missed' => [ Given::customer( Given::invoice() ), '2026-03-01', '2026-03-31', [ '1 call 2026-03-01', '1 formal_notice 2026-03-01', '1 last_warning 2026-03-02', '1 suspend 2026-03-07', '1 hand_over 2026-03-16', '1 costs 2026-03-16' ] ];
		yield 'a warning on its way arrives today' => [ Given::customer( Given::invoice( records: [ 'reminder done 2026-01-20 over 2026-01-20', 'call done 2026-01-25', 'last_warning under_way 2026-01-29' ] ), last_message: '2026-01-29' ), '2026-02-02', '2026-02-10', [ '1 suspend 2026-02-07' ] ];
		yield 'a warning that names a later date' => [ Given::customer( Given::invoice( records: [ 'reminder done 2026-01-20 over 2026-01-20', 'call done 2026-01-25', 'last_warning done 2026-01-29 over 2026-01-29 names 2026-02-09' ] ) ), '2026-02-01', '2026-02-13', [ '1 suspend 2026-02-09' ] ];
		yield 'a warning that failed: no suspension' => [ Given::customer( Given::invoice( records: [ 'reminder done 2026-01-20 over 2026-01-20', 'call done 2026-01-25', 'last_warning failed 2026-01-29' ] ) ), '2026-02-01', '2026-02-14', [ '1 formal_notice 2026-02-14' ] ];
		yield 'a hold' => [ Given::customer( Given::invoice( records: self::WARNED ), [ 'hold 2026-02-10' ] ), '2026-02-01', '2026-02-13', [ '1 suspend 2026-02-10' ] ];
		yield 'a promise: it breaks, a new warning, its notice' => [ Given::customer( Given::invoice( records: self::WARNED ), [ 'promise 2026-02-07' ] ), '2026-02-01', '2026-02-14', [ '1 last_warning 2026-02-07', '1 suspend 2026-02-12', '1 formal_notice 2026-02-14' ] ];
		yield 'a promise that is over already' => [ Given::customer( Given::invoice( records: self::WARNED ), [ 'promise 2026-02-01' ] ), '2026-02-01', '2026-02-10', [ '1 last_warning 2026-02-01', '1 suspend 2026-02-06' ] ];
		yield 'a promise within a hold' => [ Given::customer( Given::invoice( records: self::WARNED ), [ 'promise 2026-02-07', 'hold 2026-02-10' ] ), '2026-02-01', '2026-02-20', [ '1 last_warning 2026-02-10', '1 formal_notice 2026-02-14', '1 suspend 2026-02-15' ] ];
		yield 'a promise before anything is past due' => [ Given::customer( Given::invoice(), [ 'promise 2026-01-11' ] ), '2026-01-01', '2026-01-29', array_slice( $whole, 0, 3 ) ];
		yield 'suspended, then a broken promise' => [ Given::customer( Given::invoice( records: [ ...self::WARNED, 'suspend done 2026-02-04' ] ), [ 'promise 2026-02-10' ], suspended: [ 1 ] ), '2026-02-05', '2026-02-20', [ '1 formal_notice 2026-02-14' ] ];
		yield 'a message today already' => [ Given::customer( Given::invoice( records: [ 'reminder done 2026-01-20 over 2026-01-29', 'call done 2026-01-25' ] ), last_message: '2026-01-29' ), '2026-01-29', '2026-02-10', [ '1 last_warning 2026-01-30', '1 suspend 2026-02-04' ] ];
		yield 'a moved suspension' => [ Given::customer( Given::invoice( records: self::WARNED, moved: [ 'suspend' => '2026-02-28' ] ) ), '2026-02-01', '2026-02-28', [ '1 formal_notice 2026-02-14', '1 suspend 2026-02-28' ] ];
	}

	/** @param list<string> $expected */
	#[DataProvider( 'customers' )]
	public function test_customers( CustomerFacts $facts, string $from, string $until, array $expected ): void {
		self::assertEqualsCanonicalizing( $expected, self::in_words( ( new Forecast( Given::policy() ) )->of( $facts, CivilDate::parse( $from ), CivilDate::parse( $until ) ) ) );
	}

	/** @return iterable<string, array{string, int, list<string>}> timeline, days of notice, steps */
	public static function timelines(): iterable {
		yield 'reminder and suspension' => [ 'reminder 5 message, suspend 10 suspend', 5, [ '1 reminder 2026-01-20', '1 suspend 2026-01-25' ] ];
		yield 'a notice longer than the timeline leaves' => [ 'reminder 5 message, suspend 10 suspend', 14, [ '1 reminder 2026-01-20', '1 suspend 2026-02-03' ] ];
		yield 'no notice asked for' => [ 'reminder 5 message, suspend 6 suspend', 0, [ '1 reminder 2026-01-20', '1 suspend 2026-01-21' ] ];
		yield 'a suspension without a message before it' => [ 'suspend 10 suspend, reminder 11 message', 5, [ '1 reminder 2026-01-26' ] ];
		yield 'a fee' => [ 'fee 10 fee business, other 11 fee consumer', 5, [ '1 fee 2026-01-25' ] ];
	}

	/** @param list<string> $expected */
	#[DataProvider( 'timelines' )]
	public function test_timelines( string $steps, int $notice_days, array $expected ): void {
		$forecast = new Forecast( Given::policy( $steps, $notice_days ) );
		self::assertSame( $expected, self::in_words( $forecast->of( Given::customer( Given::invoice() ), CivilDate::parse( '2026-01-01' ), CivilDate::parse( '2026-12-31' ) ) ) );
	}

	/**
	 * @param list<ForecastStep> $steps
	 * @return list<string>
	 */
	private static function in_words( array $steps ): array {
		return array_map( static fn ( ForecastStep $step ): string => "{$step->invoice_id} {$step->step->key} {$step->on->to_string()}", $steps );
	}
}
