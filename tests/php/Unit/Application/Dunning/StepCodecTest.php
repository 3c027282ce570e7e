<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Dunning;

use HostingInvoices\Application\Dunning\StepCodec;
use HostingInvoices\Domain\Dunning\Conditions;
use HostingInvoices\Domain\Dunning\InvalidTimeline;
use HostingInvoices\Domain\Dunning\Manner;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepChannel;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepTexts;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Suspension\Level;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class StepCodecTest extends TestCase {

	private const PLAIN = [ 'key' => 'reminder', 'day' => 5, 'do' => 'message', 'label' => '', 'enabled' => true, 'amount' => null, 'only' => null, 'subject' => '', 'body' => '', 'level' => null, 'conditions' => self::FOR_ALL, 'manner' => self::PLAINLY, 'texts' => [] ];
	private const FOR_ALL = [ 'method' => null, 'at_least' => null, 'below' => null, 'group' => '' ];
	private const PLAINLY = [ 'channel' => 'email', 'daily' => false, 'working_days' => false, 'from_hour' => null, 'until_hour' => null, 'after_payment' => false ];

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
		yield 'for consumers'  => [ Step::of( 'call', 0, StepKind::call, for: CustomerType::consumer ), [ 'key' => 'call', 'day' => 0, 'do' => 'call', 'only' => 'consumer' ] ];
		yield 'with conditions' => [
			Step::of( 'call', 5, StepKind::call, for: new Conditions( CustomerType::business, PaymentMethod::transfer, Money::of_minor( 10000 ), Money::of_minor( 50000 ), 'friends' ) ),
			[ 'key' => 'call', 'do' => 'call', 'only' => 'business', 'conditions' => [ 'method' => 'transfer', 'at_least' => '100.00', 'below' => '500.00', 'group' => 'friends' ] ],
		];
		yield 'daily, on working days' => [ Step::of( 'call', 5, StepKind::call, manner: new Manner( daily: true, working_days: true ) ), [ 'key' => 'call', 'do' => 'call', 'manner' => [ ...self::PLAINLY, 'daily' => true, 'working_days' => true ] ] ];
		yield 'by text message in hours' => [
			Step::of( 'reminder', -3, StepKind::message, manner: new Manner( StepChannel::sms, from_hour: 9, until_hour: 17 ), texts: new StepTexts( [ 'sms.nl' => [ 'subject' => '', 'body' => 'Betaal' ] ] ) ),
			[ 'day' => -3, 'manner' => [ ...self::PLAINLY, 'channel' => 'sms', 'from_hour' => 9, 'until_hour' => 17 ], 'texts' => [ 'sms.nl' => [ 'subject' => '', 'body' => 'Betaal' ] ] ],
		];
		yield 'a question after payment' => [ Step::of( 'ask', 3, StepKind::feedback, manner: new Manner( after_payment: true ) ), [ 'key' => 'ask', 'day' => 3, 'do' => 'feedback', 'manner' => [ ...self::PLAINLY, 'after_payment' => true ] ] ];
		foreach ( Timeline::default()->steps as $step ) {
			yield "default: {$step->key}" => [ $step, [ 'key' => $step->key, 'day' => $step->day, 'do' => $step->kind->value, 'level' => $step->level?->value ] ];
		}
		foreach ( Level::cases() as $level ) {
			yield "suspends: {$level->value}" => [ Step::of( 'cut', 20, StepKind::suspend, level: $level ), [ 'key' => 'cut', 'day' => 20, 'do' => 'suspend', 'level' => $level->value ] ];
		}
	}

	public function test_reads_steps_of_before_there_were_conditions_manner_and_texts(): void {
		$old = array_diff_key( self::PLAIN, [ 'conditions' => 1, 'manner' => 1, 'texts' => 1 ] );
		self::assertEquals( Step::of( 'reminder', 5, StepKind::message ), ( new StepCodec( 'EUR' ) )->from_array( $old ) );
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
