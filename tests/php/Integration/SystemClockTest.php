<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\SystemClock;

final class SystemClockTest extends SiteTestCase {

	/** The two zones are 25 hours apart: their dates are never the same. */
	public function test_today_is_the_date_in_the_zone_of_the_site(): void {
		$samoa    = self::today_in( 'Pacific/Pago_Pago' );
		$kiribati = self::today_in( 'Pacific/Kiritimati' );
		self::assertContains( $samoa->days_until( $kiribati ), [ 1, 2 ] );
	}

	public function test_now_is_the_instant_in_utc_whatever_the_zone_of_php(): void {
		$before = date_default_timezone_get();
		date_default_timezone_set( 'America/New_York' );
		$now = ( new SystemClock() )->now();
		date_default_timezone_set( $before );
		self::assertSame( 'UTC', $now->getTimezone()->getName() );
		self::assertEqualsWithDelta( time(), $now->getTimestamp(), 2 );
	}

	private static function today_in( string $zone ): CivilDate {
		update_option( 'timezone_string', $zone );
		return ( new SystemClock() )->today();
	}
}
