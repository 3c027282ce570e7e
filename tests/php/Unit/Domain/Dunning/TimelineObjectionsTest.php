<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Objection;
use HostingInvoices\Domain\Dunning\TimelineObjections;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class TimelineObjectionsTest extends TestCase {

	/** @return iterable<string, array{?string, int, list<string>}> timeline (null: default), days of notice, "STEP RULE DAY-THAT-MENDS-IT" */
	public static function timelines(): iterable {
		yield 'the default timeline' => [ null, 5, [] ];
		yield 'the default timeline with a notice of six days' => [ null, 6, [] ];
		yield 'the default timeline with a notice of seven days' => [ null, 7, [ 'suspend suspension_too_early 21' ] ];
		yield 'reminders only' => [ 'a 5 message, b 9 message', 5, [] ];
		yield 'exactly the notice between' => [ 'a 5 message, s 10 suspend', 5, [] ];
		yield 'a day short of the notice' => [ 'a 5 message, s 9 suspend', 5, [ 's suspension_too_early 10' ] ];
		yield 'no message before the suspension' => [ 's 20 suspend, a 21 message', 5, [ 's suspension_unannounced -' ] ];
		yield 'a message for businesses leaves consumers unannounced' => [ 'a 5 message business, s 20 suspend', 5, [ 's suspension_unannounced -' ] ];
		yield 'which is no matter when only businesses are suspended' => [ 'a 5 message business, s 20 suspend business', 5, [] ];
		yield 'a later message for one type moves the suspension of all' => [ 'a 5 message, b 18 message consumer, s 20 suspend', 5, [ 's suspension_too_early 23' ] ];
		yield 'a suspension that is off' => [ 's 20 suspend off', 5, [] ];
		yield 'costs of a consumer on the last day that is free' => [ 'n 30 formal_notice, c 45 costs', 5, [ 'c costs_within_notice_term 46' ] ];
		yield 'costs of a consumer the day after' => [ 'n 30 formal_notice, c 46 costs', 5, [] ];
		yield 'costs of businesses on the last day that is free' => [ 'n 30 formal_notice, c 44 costs business', 5, [ 'c costs_within_notice_term 45' ] ];
		yield 'costs of businesses the day after' => [ 'n 30 formal_notice, c 45 costs business', 5, [] ];
		yield 'costs without a notice' => [ 'a 5 message, c 50 costs', 5, [ 'c costs_without_notice -' ] ];
		yield 'costs before the notice' => [ 'c 50 costs, n 51 formal_notice', 5, [ 'c costs_without_notice -' ] ];
		yield 'costs with a notice that only businesses get' => [ 'n 5 formal_notice business, c 50 costs', 5, [ 'c costs_without_notice -' ] ];
		yield 'costs with a notice a type' => [ 'n 5 formal_notice business, m 6 formal_notice consumer, c 50 costs', 5, [] ];
		yield 'costs with a notice that is off' => [ 'n 5 formal_notice off, c 50 costs', 5, [ 'c costs_without_notice -' ] ];
		yield 'a hand-over without a notice' => [ 'h 60 hand_over', 5, [ 'h hand_over_without_notice -' ] ];
		yield 'a hand-over on the day of the notice' => [ 'n 60 formal_notice, h 60 hand_over', 5, [] ];
		yield 'a hand-over the day before the notice' => [ 'n 61 formal_notice, h 60 hand_over', 5, [ 'h hand_over_without_notice -' ] ];
		yield 'several at once, in the order of the steps' => [ 's 20 suspend, c 50 costs, h 60 hand_over', 5, [ 's suspension_unannounced -', 'c costs_without_notice -', 'h hand_over_without_notice -' ] ];
		yield 'a fee for all is refused when it falls, not here' => [ 'f 10 fee', 5, [] ];
	}

	/** @param list<string> $expected */
	#[DataProvider( 'timelines' )]
	public function test_timelines( ?string $steps, int $notice_days, array $expected ): void {
		$objections = TimelineObjections::to( Given::policy( $steps, $notice_days ), CivilDate::parse( '2026-02-01' ) );
		self::assertSame( $expected, array_map( static fn ( Objection $one ): string => "{$one->step} {$one->rule->value} " . ( $one->move_to_day ?? '-' ), $objections ) );
	}
}
