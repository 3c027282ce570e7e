<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Letters;

use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Letters\ActOnLetters;
use HostingInvoices\Application\Letters\LetterAction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Application\Refusing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * An invoice of 17 February 2026, due 3 March: the 14-day letter goes by e-mail and as a letter on Thursday 2 April,
 * the day before Good Friday. Costs would come on day 50, 22 April.
 */
final class ActOnLettersTest extends TestCase {

	use Refusing;

	/** @return iterable<string, array{list<array{string, string}>, string}> what was done and when, the day of the costs or none */
	public static function deliveries(): iterable {
		yield 'never printed: the e-mail was handed over on the 2nd' => [ [], '2026-04-22' ];
		yield 'printed and left lying' => [ [ [ '2026-04-02', 'printed' ] ], '2026-04-22' ];
		// Saturday is the first day that counts, Easter Monday does not: presumed on Tuesday the 7th, free until the 22nd.
		yield 'posted on Thursday' => [ [ [ '2026-04-02', 'sent' ] ], '2026-04-23' ];
		yield 'printed, then posted on Tuesday after Easter' => [ [ [ '2026-04-03', 'printed' ], [ '2026-04-07', 'sent' ] ], '2026-04-25' ];
		yield 'posted, and proved to be delivered on Saturday' => [ [ [ '2026-04-02', 'sent' ], [ '2026-04-04', 'delivered' ] ], '2026-04-22' ];
		yield 'posted, and proved to be delivered late' => [ [ [ '2026-04-02', 'sent' ], [ '2026-04-10', 'delivered' ] ], '2026-04-26' ];
		yield 'came back: no costs' => [ [ [ '2026-04-02', 'sent' ], [ '2026-04-09', 'came_back' ] ], '' ];
		yield 'came back, another went' => [ [ [ '2026-04-02', 'sent' ], [ '2026-04-09', 'came_back' ], [ '2026-04-10', 'again' ] ], '2026-04-26' ];
	}

	/** @param list<array{string, string}> $acts */
	#[DataProvider( 'deliveries' )]
	public function test_costs_wait_for_the_delivery( array $acts, string $costs_on ): void {
		[ $shop, $customer ] = self::noticed();
		$letter              = array_key_first( $shop->store->tables()->letters );
		for ( $day = CivilDate::parse( '2026-04-02' ); $day->is_on_or_before( CivilDate::parse( '2026-05-10' ) ); $day = $day->plus_days( 1 ) ) {
			foreach ( $acts as [ $on, $action ] ) {
				if ( $on === $day->to_string() ) {
					$shop->get( ActOnLetters::class )->execute( [ $letter ], LetterAction::from( $action ), $day, 'RR123456785NL', 1 );
				}
			}
			$shop->tick();
			$shop->morning( $day->plus_days( 1 )->to_string() );
		}
		self::assertSame( '' === $costs_on ? [] : [ "$costs_on fee_added costs 1" ], $shop->told( $customer, [ 'fee_added' ] ) );
	}

	public function test_a_part_paid_within_the_term_is_no_part_of_the_costs(): void {
		[ $shop, $customer ] = self::noticed( '300.00' );
		$shop->morning( '2026-04-10' );
		$shop->get( BookPayment::class )->execute( $shop->invoice( $customer )->id, Money::from_decimal( '63.00' ), null, '', 1 );
		$shop->until( '2026-04-22' );
		// Two invoices of 363.00 were named; 15 % of the 663.00 that is left.
		self::assertSame( [ '99.45' ], array_map( static fn ( array $one ): string => $one['amount']->to_decimal(), $shop->store->tables()->costs ) );
	}

	/** @return iterable<string, array{list<string>, string, string, string}> done before, action, on, refusal */
	public static function refusals(): iterable {
		yield 'delivered before it was posted' => [ [], 'delivered', '2026-04-02', 'letter_elsewhere' ];
		yield 'posted twice' => [ [ 'sent' ], 'sent', '2026-04-02', 'letter_elsewhere' ];
		yield 'another while it is on its way' => [ [ 'sent' ], 'again', '2026-04-02', 'letter_elsewhere' ];
		yield 'posted before it was made' => [ [], 'sent', '2026-04-01', 'before_it_was_made' ];
		yield 'delivered the day before it was posted' => [ [ 'sent' ], 'delivered', '2026-04-01', 'before_it_was_sent' ];
		yield 'posted tomorrow' => [ [], 'sent', '2026-04-03', 'date_in_future' ];
	}

	/** @param list<string> $before */
	#[DataProvider( 'refusals' )]
	public function test_refusals( array $before, string $action, string $on, string $reason ): void {
		[ $shop ] = self::noticed();
		$letter   = array_key_first( $shop->store->tables()->letters );
		$act      = static fn ( string $action, string $on ) => $shop->get( ActOnLetters::class )->execute( [ $letter ], LetterAction::from( $action ), CivilDate::parse( $on ), 'seen', 1 );
		foreach ( $before as $one ) {
			$act( $one, '2026-04-02' );
		}
		self::assertSame( $reason, self::reason_of( static fn () => $act( $action, $on ) ) );
	}

	/** @return array{Shop, int} On 2 April, after its tick. */
	private static function noticed( string $price = '30.00' ): array {
		$shop     = new Shop();
		$customer = $shop->customer( '2026-02-17', 'consumer', price: $price );
		$shop->clock->at = new \DateTimeImmutable( '2026-02-17T07:00:00Z' );
		$shop->until( '2026-04-02' );
		$shop->clock->at = new \DateTimeImmutable( '2026-04-02T20:00:00Z' );
		self::assertCount( 1, $shop->store->tables()->letters );
		return [ $shop, $customer ];
	}
}
