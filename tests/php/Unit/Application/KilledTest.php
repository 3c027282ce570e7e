<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application;

use HostingInvoices\Application\Invoices\BookPayment;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Tests\Unit\Application\Memory\Killed;
use HostingInvoices\Tests\Unit\Application\Memory\Shop;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\TestCase;

/**
 * The process is killed at any touch of database, mail server or panel, and another one goes on: the same events, no
 * mail twice, no number missing. A mail that was being handed over is the one thing that may end otherwise: parked,
 * for a person to look, because nobody can know whether it went.
 */
final class KilledTest extends TestCase {

	use Seeded;

	private const FROM  = '2026-01-01';
	private const UNTIL = '2026-02-16';

	public function test_every_touch_of_the_first_day(): void {
		$undisturbed = self::lived( self::FROM, static fn (): ?int => null );
		$kills       = 0;
		for ( $touch = 0; $touch < 10_000; ++$touch ) {
			$shop = self::lived( self::FROM, static fn ( string $day, int $try ): ?int => 0 === $try ? $touch : null, $killed );
			self::assert_same_end( $undisturbed, $shop, "touch $touch" );
			if ( 0 === $killed ) {
				break;
			}
			++$kills;
		}
		self::assertGreaterThan( 100, $kills, 'a day has more touches than that' );
	}

	public function test_random_touches_of_many_days(): void {
		$random      = $this->random();
		$undisturbed = self::lived( self::UNTIL, static fn (): ?int => null );
		$killed_all  = 0;
		for ( $case = 0; $case < 60; ++$case ) {
			$shop = self::lived( self::UNTIL, static fn (): ?int => $random->getInt( 0, 400 ), $killed );
			self::assert_same_end( $undisturbed, $shop, "case $case" );
			$killed_all += $killed;
		}
		self::assertGreaterThan( 200, $killed_all, 'killed often enough to mean something' );
	}

	/** @param callable( string, int ): ?int $touches Until the kill, by day and try; null = none. */
	private static function lived( string $until, callable $touches, ?int &$killed = null ): Shop {
		$killed = 0;
		$shop   = new Shop();
		$late   = $shop->customer();
		$payer  = $shop->customer();
		$shop->customer( type: 'consumer', mandate: true );
		for ( $day = CivilDate::parse( self::FROM ); $day->is_on_or_before( CivilDate::parse( $until ) ); $day = $day->plus_days( 1 ) ) {
			$shop->morning( $day->to_string() );
			if ( '2026-02-10' === $day->to_string() ) {
				$shop->get( BookPayment::class )->execute( $shop->invoice( $late )->id, null, null, 'bank-1', 1 );
			}
			if ( '2026-01-22' === $day->to_string() ) {
				$shop->get( BookPayment::class )->execute( $shop->invoice( $payer )->id, null, null, 'bank-2', 1 );
			}
			for ( $try = 0; ; ++$try ) {
				$now                       = $shop->clock->at;
				$shop->store->touches_left = $try < 5 ? $touches( $day->to_string(), $try ) : null;
				try {
					$shop->tick();
					$shop->store->touches_left = null;
					break;
				} catch ( Killed ) {
					$shop->store->revive();
					$shop->clock->at = $now;
					++$killed;
				}
			}
		}
		return $shop;
	}

	private static function assert_same_end( Shop $expected, Shop $actual, string $where ): void {
		$sent = array_map( static fn ( $letter ): string => $letter->key, $actual->mail->sent );
		self::assertSame( array_unique( $sent ), $sent, "$where: a mail went twice" );
		$numbers = array_map( static fn ( Invoice $invoice ): string => $invoice->number, array_values( $actual->store->tables()->invoices ) );
		sort( $numbers );
		self::assertSame( array_map( static fn ( int $number ): string => sprintf( '2026-%04d', $number ), range( 1, count( $numbers ) ) ), $numbers, "$where: numbers" );
		foreach ( $actual->store->tables()->services as $id => $service ) {
			self::assertSame( $service['wanted'], $actual->panel->read_quietly( $actual->get( ServiceRepository::class )->as_panel_knows( $id ) ?? self::fail() )->state, "$where: panel" );
		}
		foreach ( array_keys( $expected->store->tables()->customers ) as $customer ) {
			[ $wanted, $found ] = [ $expected->told( $customer ), $actual->told( $customer ) ];
			self::assertSame( array_unique( $found ), $found, "$where: an event twice" );
			if ( [] === $actual->told( $customer, [ 'message_failed' ] ) ) {
				self::assertEqualsCanonicalizing( $wanted, $found, $where );
			}
		}
		self::assertSame( [], $actual->running->failures, $where );
	}
}
