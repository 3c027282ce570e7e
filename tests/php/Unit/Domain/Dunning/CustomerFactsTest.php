<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\PauseKind;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CustomerFactsTest extends TestCase {

	private const TODAY = '2026-02-20';

	/** @return iterable<string, array{list<InvoiceFacts>, ?int, ?string, list<int>}> invoices, lead, late amount, services at stake */
	public static function leads(): iterable {
		$first  = Given::invoice( 1, '2026-01-15', '36.30', services: [ 1 ] );
		$second = Given::invoice( 2, '2026-02-15', '10.00', services: [ 2, 1 ] );
		$third  = Given::invoice( 3, '2026-02-20', '5.00', services: [ 3 ] );
		yield 'none' => [ [], null, null, [] ];
		yield 'one that is late' => [ [ $first ], 1, '36.30', [ 1 ] ];
		yield 'one that is due today' => [ [ $third ], null, null, [] ];
		yield 'two that are late: the oldest' => [ [ $first, $second ], 1, '46.30', [ 1, 2 ] ];
		yield 'three, of which the last is not late' => [ [ $first, $second, $third ], 1, '46.30', [ 1, 2 ] ];
		yield 'the oldest was paid' => [ [ $second, $third ], 2, '10.00', [ 2, 1 ] ];
		yield 'the oldest has nothing open' => [ [ Given::invoice( 1, open: '0.00' ), $second ], 2, '10.00', [ 2, 1 ] ];
		yield 'the oldest is disputed' => [ [ Given::invoice( 1, disputed: true ), $second ], 2, '10.00', [ 2, 1 ] ];
		yield 'the oldest is being collected' => [ [ Given::invoice( 1, debit: true ), $second ], 2, '10.00', [ 2, 1 ] ];
		yield 'one that bills no service' => [ [ Given::invoice( 1, services: [] ) ], 1, '36.30', [] ];
	}

	/**
	 * @param list<InvoiceFacts> $invoices
	 * @param list<int>          $services
	 */
	#[DataProvider( 'leads' )]
	public function test_leads( array $invoices, ?int $lead, ?string $late, array $services ): void {
		$customer = Given::customer( $invoices );
		$today    = CivilDate::parse( self::TODAY );
		self::assertSame( [ $lead, $late, $services ], [ $customer->lead( $today )?->id, $customer->late_amount( $today )?->to_decimal(), $customer->services_at_stake( $today ) ] );
	}

	/** @return iterable<string, array{list<int>, list<int>, bool}> services of the late invoice, suspended, all */
	public static function suspensions(): iterable {
		yield 'none of one' => [ [ 1 ], [], false ];
		yield 'one of one' => [ [ 1 ], [ 1 ], true ];
		yield 'another one' => [ [ 1 ], [ 2 ], false ];
		yield 'one of two' => [ [ 1, 2 ], [ 1 ], false ];
		yield 'two of two' => [ [ 1, 2 ], [ 2, 1 ], true ];
		yield 'more than are at stake' => [ [ 1 ], [ 1, 2 ], true ];
		yield 'nothing at stake is not all' => [ [], [], false ];
	}

	/**
	 * @param list<int> $at_stake
	 * @param list<int> $suspended
	 */
	#[DataProvider( 'suspensions' )]
	public function test_suspensions( array $at_stake, array $suspended, bool $all ): void {
		self::assertSame( $all, Given::customer( Given::invoice( services: $at_stake ), suspended: $suspended )->all_suspended( CivilDate::parse( self::TODAY ) ) );
	}

	/** @return iterable<string, array{list<string>, ?string, ?string, ?string}> pauses, longest, first end, promise until */
	public static function pauses(): iterable {
		yield 'none' => [ [], null, null, null ];
		yield 'a hold until today' => [ [ 'hold 2026-02-20' ], null, null, null ];
		yield 'a hold until tomorrow' => [ [ 'hold 2026-02-21' ], '2026-02-21', '2026-02-21', null ];
		yield 'a promise by yesterday' => [ [ 'promise 2026-02-20' ], null, null, null ];
		yield 'a promise by today' => [ [ 'promise 2026-02-21' ], '2026-02-21', '2026-02-21', '2026-02-21' ];
		yield 'a promise within a hold' => [ [ 'hold 2026-03-01', 'promise 2026-02-25' ], '2026-03-01', '2026-02-25', '2026-02-25' ];
		yield 'a hold within a promise' => [ [ 'hold 2026-02-25', 'promise 2026-03-01' ], '2026-03-01', '2026-02-25', '2026-03-01' ];
		yield 'two holds, one over' => [ [ 'hold 2026-02-01', 'hold 2026-02-25' ], '2026-02-25', '2026-02-25', null ];
	}

	/** @param list<string> $pauses */
	#[DataProvider( 'pauses' )]
	public function test_pauses( array $pauses, ?string $longest, ?string $first_end, ?string $promise ): void {
		$customer = Given::customer( pauses: $pauses );
		$today    = CivilDate::parse( self::TODAY );
		self::assertSame(
			[ $longest, $first_end, $promise ],
			[ $customer->pause( $today )?->until->to_string(), $customer->first_end_of_pause( $today )?->to_string(), $customer->paused_by( PauseKind::promise, $today )?->until->to_string() ]
		);
	}

	public function test_looking_ahead_changes_only_what_it_says(): void {
		$before = Given::customer( [ Given::invoice( 1 ), Given::invoice( 2, '2026-02-15' ) ], [ 'hold 2026-03-01' ], '2026-01-20', [ 4 ] );
		$after  = $before->with( Given::invoice( 2, '2026-02-15', open: '1.00' ), CivilDate::parse( '2026-02-01' ) );
		self::assertSame( [ '36.30', '1.00' ], array_map( static fn ( InvoiceFacts $invoice ): string => $invoice->open->to_decimal(), $after->invoices ) );
		self::assertSame( [ 7, '2026-02-01', [ 4 ], $before->pauses ], [ $after->customer_id, $after->last_message_on?->to_string(), $after->suspended, $after->pauses ] );
		self::assertEquals( new CustomerFacts( 7, $before->invoices, [], $before->last_message_on, [ 4 ] ), $before->with_pauses( [] ) );
		self::assertSame( [ 5 ], $before->with( $before->invoices[0], null, [ 5 ] )->suspended );
	}
}
