<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Invoices;

use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\OnTimeReward;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** A percentage off the next invoice for having paid the last one on time: a line of its own. */
final class RewardOnTimeTest extends TestCase {

	/** @return iterable<string, array{string, bool, bool, string|null, list<string>}> Percent, with debit, mandate, paid on, lines of the next invoice. */
	public static function payments(): iterable {
		// An invoice of 1 January is to be paid by the 15th.
		yield 'on the last day'        => [ '3', false, false, '2026-01-15', [ '30.00', '-0.90' ] ];
		yield 'a day late'             => [ '3', false, false, '2026-01-16', [ '30.00' ] ];
		yield 'not paid'               => [ '3', false, false, null, [ '30.00' ] ];
		yield 'it is off'              => [ '0', false, false, '2026-01-02', [ '30.00' ] ];
		yield 'not on top of debit'    => [ '3', false, true, null, [ '30.00' ] ];
		yield 'on top of debit, chosen: of what is left after 2 %' => [ '3', true, true, null, [ '30.00', '-0.88' ] ];
	}

	/** @param list<string> $expected */
	#[DataProvider( 'payments' )]
	public function test_the_next_invoice( string $percent, bool $with_debit, bool $mandate, ?string $paid_on, array $expected ): void {
		$shop = new Shop();
		$shop->settings->change( [ 'on_time' => OnTimeReward::of( Percentage::from_decimal( $percent ), $with_debit ) ] );
		$customer = $shop->customer( mandate: $mandate );
		$shop->until( null === $paid_on ? '2026-01-01' : CivilDate::parse( $paid_on )->plus_days( -1 )->to_string() );
		self::assertCount( 1, $shop->store->tables()->lines[ $shop->invoice( $customer )->id ], 'the first earned nothing yet' );
		if ( null !== $paid_on ) {
			$shop->morning( $paid_on );
			$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, $shop->invoice( $customer )->total, CivilDate::parse( $paid_on ), '', 1 );
			$shop->tick();
		}
		$shop->until( '2026-02-01' );
		$lines = $shop->store->tables()->lines[ $shop->invoice( $customer, 2 )->id ];
		self::assertSame( $expected, array_map( static fn ( DraftLine $line ): string => $line->amount->to_decimal(), $lines ) );
	}

	public function test_the_line_says_why(): void {
		$shop = new Shop();
		$shop->settings->change( [ 'on_time' => OnTimeReward::of( Percentage::from_decimal( '2.5' ), false ) ] );
		$customer = $shop->customer();
		$shop->until( '2026-01-01' );
		$invoice = $shop->invoice( $customer );
		$shop->get( BookPayment::class )->execute( $invoice->id, $invoice->total, CivilDate::parse( '2026-01-02' ), '', 1 );
		$shop->until( '2026-02-01' );
		self::assertSame( "2.5% on time {$invoice->number}", $shop->store->tables()->lines[ $shop->invoice( $customer, 2 )->id ][1]->label );
	}
}
