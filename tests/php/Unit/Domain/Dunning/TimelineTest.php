<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Dunning\InvalidTimeline;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class TimelineTest extends TestCase {

	use Refusals;

	public function test_the_default_timeline_is_that_of_the_scenarios(): void {
		$rows = array_map( static fn ( Step $step ): string => "{$step->key} {$step->day} {$step->kind->value}", Timeline::default()->steps );
		self::assertSame(
			[ 'reminder 5 message', 'call 10 call', 'last_warning 14 message', 'suspend 20 suspend', 'formal_notice 30 formal_notice', 'costs 50 costs', 'hand_over 60 hand_over' ],
			$rows
		);
	}

	public function test_steps_are_ordered_by_day_and_keep_the_owners_order_within_one(): void {
		self::assertSame( [ 'a', 'z', 'b', 'c' ], Given::keys( Given::timeline( 'c 9 call, z 5 message, b 5 call, a 1 message' )->steps ) );
	}

	/** @return iterable<string, array{string, ?string, ?string, ?string}> timeline, who warns: anybody, consumer, business */
	public static function warnings(): iterable {
		yield 'the last message before the suspension' => [ 'reminder 5 message, last 14 message, suspend 20 suspend', 'last', 'last', 'last' ];
		yield 'one message' => [ 'reminder 5 message, suspend 20 suspend', 'reminder', 'reminder', 'reminder' ];
		yield 'a message of the same day comes too late' => [ 'reminder 5 message, last 20 message, suspend 20 suspend', 'reminder', 'reminder', 'reminder' ];
		yield 'a message after it' => [ 'last 21 message, suspend 20 suspend', null, null, null ];
		yield 'no message' => [ 'call 5 call, suspend 20 suspend', null, null, null ];
		yield 'a letter is no warning' => [ 'letter 5 letter, suspend 20 suspend', null, null, null ];
		yield 'a formal notice is none either' => [ 'notice 5 formal_notice, suspend 20 suspend', null, null, null ];
		yield 'no suspension' => [ 'reminder 5 message, last 14 message', null, null, null ];
		yield 'a suspension that is off' => [ 'reminder 5 message, suspend 20 suspend off', null, null, null ];
		yield 'a message that is off' => [ 'reminder 5 message, last 14 message off, suspend 20 suspend', 'reminder', 'reminder', 'reminder' ];
		yield 'a message for one type' => [ 'reminder 5 message, last 14 message business, suspend 20 suspend', 'last', 'reminder', 'last' ];
		yield 'no message for one type' => [ 'last 14 message business, suspend 20 suspend', 'last', null, 'last' ];
		yield 'a suspension for one type' => [ 'reminder 5 message, suspend 20 suspend business', 'reminder', null, 'reminder' ];
		yield 'a suspension a type' => [ 'a 5 message, s 10 suspend business, b 15 message, t 20 suspend consumer', 'a', 'b', 'a' ];
		yield 'two suspensions: the first is warned of' => [ 'a 5 message, s 10 suspend, b 15 message, t 20 suspend', 'a', 'a', 'a' ];
	}

	#[DataProvider( 'warnings' )]
	public function test_warnings( string $steps, ?string $anybody, ?string $consumer, ?string $business ): void {
		$timeline = Given::timeline( $steps );
		self::assertSame( [ $anybody, $consumer, $business ], [ $timeline->warning()?->key, $timeline->warning( CustomerType::consumer )?->key, $timeline->warning( CustomerType::business )?->key ] );
		foreach ( $timeline->steps as $step ) {
			self::assertSame( $step->key === $consumer, $timeline->is_warning( $step, CustomerType::consumer ) );
		}
	}

	public function test_finding_steps(): void {
		$timeline = Given::timeline( 'off 1 call off, one 5 call business, two 9 call' );
		self::assertSame( [ 'two', null ], [ $timeline->step( 'two' )?->key, $timeline->step( 'three' ) ] );
		self::assertSame( 'off', $timeline->step( 'off' )?->key );
		self::assertSame( [ 'one', 'two', 'one' ], [ $timeline->first_of( StepKind::call )?->key, $timeline->first_of( StepKind::call, CustomerType::consumer )?->key, $timeline->first_of( StepKind::call, CustomerType::business )?->key ] );
		self::assertNull( $timeline->first_of( StepKind::fee ) );
	}

	/** @return iterable<string, array{string, string, int, StepKind, ?string}> reason, key, day, kind, amount */
	public static function impossible_steps(): iterable {
		yield 'no key' => [ 'step_key', '', 5, StepKind::message, null ];
		yield 'a capital' => [ 'step_key', 'Reminder', 5, StepKind::message, null ];
		yield 'a digit first' => [ 'step_key', '1st', 5, StepKind::message, null ];
		yield 'a line end' => [ 'step_key', "reminder\n", 5, StepKind::message, null ];
		yield 'a key of 41' => [ 'step_key', str_repeat( 'a', 41 ), 5, StepKind::message, null ];
		yield 'more than sixty days before the due date' => [ 'step_day', 'reminder', -61, StepKind::message, null ];
		yield 'more than a year' => [ 'step_day', 'reminder', 366, StepKind::message, null ];
		yield 'a fee of nothing said' => [ 'step_amount', 'fee', 5, StepKind::fee, null ];
		yield 'a fee of nothing' => [ 'step_amount', 'fee', 5, StepKind::fee, '0.00' ];
		yield 'a fee below nothing' => [ 'step_amount', 'fee', 5, StepKind::fee, '-1.00' ];
	}

	#[DataProvider( 'impossible_steps' )]
	public function test_impossible_steps( string $reason, string $key, int $day, StepKind $kind, ?string $amount ): void {
		self::assert_refused( InvalidTimeline::class, $reason, static fn () => Step::of( $key, $day, $kind, amount: null === $amount ? null : Money::from_decimal( $amount ) ) );
	}

	public function test_possible_steps_at_the_borders(): void {
		self::assertSame( -60, Step::of( str_repeat( 'a', 40 ), -60, StepKind::message )->day );
		self::assertSame( 365, Step::of( 'a_1', 365, StepKind::message )->day );
		self::assertSame( '0.01', Step::of( 'fee', 5, StepKind::fee, amount: Money::from_decimal( '0.01' ) )->amount?->to_decimal() );
	}

	public function test_impossible_timelines(): void {
		self::assert_refused( InvalidTimeline::class, 'no_steps', static fn () => Timeline::of( [] ) );
		self::assert_refused( InvalidTimeline::class, 'step_key_twice', static fn () => Given::timeline( 'a 1 message, b 2 call, a 3 call' ) );
	}

	/** @return iterable<string, array{string, bool, bool}> step, applies to a consumer, to a business */
	public static function audiences(): iterable {
		yield 'for all' => [ 'a 5 message', true, true ];
		yield 'for businesses' => [ 'a 5 message business', false, true ];
		yield 'for consumers' => [ 'a 5 message consumer', true, false ];
		yield 'off' => [ 'a 5 message off', false, false ];
		yield 'for businesses, and off' => [ 'a 5 message business off', false, false ];
	}

	#[DataProvider( 'audiences' )]
	public function test_audiences( string $step, bool $consumer, bool $business ): void {
		self::assertSame( [ $consumer, $business ], [ Given::step( $step )->applies_to( CustomerType::consumer ), Given::step( $step )->applies_to( CustomerType::business ) ] );
	}

	public function test_what_reaches_the_customer(): void {
		$reaching = array_filter( StepKind::cases(), static fn ( StepKind $kind ): bool => $kind->reaches_customer() );
		self::assertEqualsCanonicalizing( [ StepKind::message, StepKind::letter, StepKind::formal_notice, StepKind::voucher, StepKind::feedback ], $reaching );
	}
}
