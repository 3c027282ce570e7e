<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Outbox;

use HostingInvoices\Application\Outbox\Backoff;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class BackoffTest extends TestCase {

	/** @return iterable<string, array{int, string, ?int}> tries so far, time since the effect was decided, minutes until the next (null: given up) */
	public static function tries(): iterable {
		yield 'the first' => [ 1, '0 minutes', 5 ];
		yield 'the second' => [ 2, '5 minutes', 15 ];
		yield 'the third' => [ 3, '20 minutes', 60 ];
		yield 'the fourth' => [ 4, '80 minutes', 240 ];
		yield 'the fifth' => [ 5, '320 minutes', 720 ];
		yield 'the hundredth' => [ 100, '10 days', 720 ];
		yield 'fourteen days: not parked' => [ 20, '14 days', 720 ];
		yield 'a second before fifteen days' => [ 20, '1295999 seconds', 720 ];
		yield 'fifteen days' => [ 20, '15 days', null ];
		yield 'the first, decided long ago' => [ 1, '16 days', null ];
	}

	#[DataProvider( 'tries' )]
	public function test_tries( int $attempts, string $since, ?int $minutes ): void {
		$decided = new \DateTimeImmutable( '2026-01-20T08:00:00Z' );
		$now     = $decided->modify( "+$since" );
		self::assertEquals( null === $minutes ? null : $now->modify( "+$minutes minutes" ), Backoff::next( $decided, $attempts, $now ) );
	}

	public function test_what_failed_is_tried_at_least_at_each_days_tick(): void {
		$decided = new \DateTimeImmutable( '2026-01-20T08:00:00Z' );
		for ( $attempts = 1; $attempts < 50; ++$attempts ) {
			$next = Backoff::next( $decided, $attempts, $decided->modify( '+3 days' ) );
			self::assertLessThan( $decided->modify( '+4 days' ), $next );
		}
	}
}
