<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\Dunning\StepCodec;
use HostingInvoices\Domain\Dunning\InvalidTimeline;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Suspension\Level;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class StepCodecTest extends TestCase {

	private const PLAIN = [ 'key' => 'reminder', 'day' => 5, 'do' => 'message', 'label' => '', 'enabled' => true, 'amount' => null, 'only' => null, 'subject' => '', 'body' => '', 'level' => null ];

	/** @param array<string, mixed> $array Where it differs from a plain reminder. */
	#[DataProvider( 'steps' )]
	public function test_goes_out_and_comes_back( Step $step, array $array ): void {
		$codec = new StepCodec( 'EUR' );
		self::assertSame( [ ...self::PLAIN, ...$array ], $codec->to_array( $step ) );
		self::assertEquals( $step, $codec->from_array( [ ...self::PLAIN, ...$array ] ) );
	}

	/** @return iterable<string, array{Step, array<string, mixed>}> */
	public static function steps(): iterable {
		yield 'plain'          => [ Step::of( 'reminder', 5, StepKind::message ), [] ];
		yield 'switched off'   => [ Step::of( 'reminder', 5, StepKind::message, false ), [ 'enabled' => false ] ];
		yield 'with texts'     => [ Step::of( 'reminder', 5, StepKind::message, label: 'Eén', subject: 'Twee', body: "Drie\n" ), [ 'label' => 'Eén', 'subject' => 'Twee', 'body' => "Drie\n" ] ];
		yield 'a fee'          => [ Step::of( 'fee', 10, StepKind::fee, true, Money::of_minor( 1050 ), CustomerType::business ), [ 'key' => 'fee', 'day' => 10, 'do' => 'fee', 'amount' => '10.50', 'only' => 'business' ] ];
		yield 'for consumers'  => [ Step::of( 'call', 0, StepKind::call, only: CustomerType::consumer ), [ 'key' => 'call', 'day' => 0, 'do' => 'call', 'only' => 'consumer' ] ];
		foreach ( Timeline::default()->steps as $step ) {
			yield "default: {$step->key}" => [ $step, [ 'key' => $step->key, 'day' => $step->day, 'do' => $step->kind->value, 'level' => $step->level?->value ] ];
		}
		foreach ( Level::cases() as $level ) {
			yield "suspends: {$level->value}" => [ Step::of( 'cut', 20, StepKind::suspend, level: $level ), [ 'key' => 'cut', 'day' => 20, 'do' => 'suspend', 'level' => $level->value ] ];
		}
	}

	public function test_a_fee_is_in_the_currency_of_the_shop(): void {
		$step = ( new StepCodec( 'JPY' ) )->from_array( [ ...self::PLAIN, 'do' => 'fee', 'amount' => '500' ] );
		self::assertEquals( Money::of_minor( 500, 'JPY' ), $step->amount );
	}

	/** Timelines that were saved before there were levels. */
	public function test_a_suspension_without_a_level_is_full(): void {
		$step = self::PLAIN;
		unset( $step['level'] );
		self::assertSame( Level::full, ( new StepCodec( 'EUR' ) )->from_array( [ ...$step, 'do' => 'suspend' ] )->level );
		self::assertNull( ( new StepCodec( 'EUR' ) )->from_array( $step )->level );
	}

	public function test_refuses_what_cannot_be_a_step(): void {
		$this->expectException( InvalidTimeline::class );
		( new StepCodec( 'EUR' ) )->from_array( [ ...self::PLAIN, 'day' => 366 ] );
	}
}
