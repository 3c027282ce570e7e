<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\DutchPostalCalendar;
use HostingInvoices\Domain\Law\InvalidFigures;
use HostingInvoices\Domain\Law\NoticeTerm;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class NoticeTermTest extends TestCase {

	use Refusals;
	use ShippedFigures;

	/** @return iterable<array{string, string, string, string}> type, delivered, last day free of costs, costs from */
	public static function terms(): iterable {
		yield [ 'consumer', '2026-03-02', '2026-03-17', '2026-03-18' ];
		yield [ 'consumer', '2026-02-20', '2026-03-07', '2026-03-08' ];
		yield [ 'consumer', '2024-02-20', '2024-03-06', '2024-03-07' ];
		yield [ 'consumer', '2026-12-20', '2027-01-04', '2027-01-05' ];
		yield [ 'business', '2026-03-02', '2026-03-16', '2026-03-17' ];
		yield [ 'business', '2026-12-20', '2027-01-03', '2027-01-04' ];
	}

	#[DataProvider( 'terms' )]
	public function test_terms( string $type, string $delivered, string $last_day, string $costs_from ): void {
		$term = NoticeTerm::of( self::figures() );
		self::assertSame( $last_day, $term->last_day_free_of_costs( CustomerType::from( $type ), CivilDate::parse( $delivered ) )->to_string() );
		self::assertSame( $costs_from, $term->costs_from( CustomerType::from( $type ), CivilDate::parse( $delivered ) )->to_string() );
	}

	public function test_a_letter_by_post_begins_its_term_when_it_is_presumed_delivered(): void {
		$delivered = ( new DutchPostalCalendar() )->delivered_on( CivilDate::parse( '2026-06-05' ) );
		self::assertSame( '2026-06-24', NoticeTerm::of( self::figures() )->last_day_free_of_costs( CustomerType::consumer, $delivered )->to_string() );
	}

	public function test_before_there_was_a_rule_nothing_is_made_up(): void {
		$term = NoticeTerm::of( self::figures() );
		self::assert_refused( InvalidFigures::class, 'figures_none', static fn () => $term->costs_from( CustomerType::consumer, CivilDate::parse( '2012-06-30' ) ) );
	}
}
