<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Law\InvalidFigures;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class LegalFiguresTest extends TestCase {

	use Refusals;
	use ShippedFigures;

	/** @return iterable<array{string, string, string}> date, business, consumer; typed over from the sources, apart from the file */
	public static function interest(): iterable {
		yield [ '2015-01-01', '8.05', '2' ];
		yield [ '2016-06-30', '8.05', '2' ];
		yield [ '2016-07-01', '8', '2' ];
		yield [ '2022-12-31', '8', '2' ];
		yield [ '2023-01-01', '10.5', '4' ];
		yield [ '2023-06-30', '10.5', '4' ];
		yield [ '2023-07-01', '12', '6' ];
		yield [ '2023-12-31', '12', '6' ];
		yield [ '2024-01-01', '12.5', '7' ];
		yield [ '2024-06-30', '12.5', '7' ];
		yield [ '2024-07-01', '12.25', '7' ];
		yield [ '2024-12-31', '12.25', '7' ];
		yield [ '2025-01-01', '11.15', '6' ];
		yield [ '2025-06-30', '11.15', '6' ];
		yield [ '2025-07-01', '10.15', '6' ];
		yield [ '2025-12-31', '10.15', '6' ];
		yield [ '2026-01-01', '10.15', '4' ];
		yield [ '2026-06-30', '10.15', '4' ];
		yield [ '2026-07-01', '10.4', '4' ];
		yield [ '2030-01-01', '10.4', '4' ];
	}

	#[DataProvider( 'interest' )]
	public function test_interest( string $date, string $business, string $consumer ): void {
		$on = CivilDate::parse( $date );
		self::assertSame( $business, self::figures()->statutory_interest( CustomerType::business )->on( $on )->value->to_decimal() );
		self::assertSame( $consumer, self::figures()->statutory_interest( CustomerType::consumer )->on( $on )->value->to_decimal() );
	}

	/** @return iterable<array{string, string}> the day before the first row, series */
	public static function beginnings(): iterable {
		yield [ '2014-12-31', 'statutory_interest_business' ];
		yield [ '2014-12-31', 'statutory_interest_consumer' ];
		yield [ '2012-06-30', 'collection_costs' ];
		yield [ '2024-09-30', 'small_claims' ];
		yield [ '2012-06-30', 'notice_days_consumer' ];
		yield [ '2012-06-30', 'notice_days_business' ];
	}

	#[DataProvider( 'beginnings' )]
	public function test_beginnings( string $date, string $name ): void {
		$series = get_object_vars( self::figures() )[ $name ];
		$before = CivilDate::parse( $date );
		self::assertSame( $name, $series->name );
		self::assertNull( $series->find( $before ) );
		self::assert_refused( InvalidFigures::class, 'figures_none', static fn () => $series->on( $before ) );
		self::assertTrue( $series->on( $before->plus_days( 1 ) )->from->equals( $before->plus_days( 1 ) ) );
	}

	public function test_every_row_names_its_source_and_how_sure_we_are(): void {
		$figures = get_object_vars( self::figures() );
		self::assertSame( '2026-11-01', $figures['as_of']->to_string() );
		unset( $figures['as_of'] );
		self::assertCount( 9, $figures );
		foreach ( $figures as $series ) {
			foreach ( $series->rows as $row ) {
				self::assertMatchesRegularExpression( '/art\.|HR |Stb\.|Besluit/i', $row->source );
				self::assertContains( $row->confidence, [ 'H', 'M', 'L' ] );
			}
		}
	}

	public function test_what_is_less_sure_says_so(): void {
		$figures = self::figures();
		$on      = static fn ( string $date ): string => $figures->statutory_interest_consumer->on( CivilDate::parse( $date ) )->confidence;
		self::assertSame( [ 'H', 'M' ], [ $on( '2025-01-01' ), $on( '2025-07-01' ) ] );
		self::assertSame( 'M', $figures->small_claims->rows[0]->confidence );
	}

	/** @return iterable<string, array{list<int|string>, mixed, string, string}> where, what is put there (null: nothing), reason, part of the message */
	public static function broken_files(): iterable {
		yield 'no date of the look-up' => [ [ 'as_of' ], null, 'figures_malformed', 'as_of should be text' ];
		yield 'a date that does not exist' => [ [ 'as_of' ], '2026-02-30', 'figures_malformed', 'as_of should be a date' ];
		yield 'a list missing' => [ [ 'small_claims' ], null, 'figures_malformed', 'small_claims should be a list of rows' ];
		yield 'a list without rows' => [ [ 'collection_costs' ], [], 'figures_malformed', 'collection_costs should be a list of rows' ];
		yield 'rows with names' => [ [ 'collection_costs' ], [ 'a' => [] ], 'figures_malformed', 'collection_costs should be a list of rows' ];
		yield 'a row that is none' => [ [ 'notice_days_consumer', 0 ], 15, 'figures_malformed', 'notice_days_consumer[0] should be a row' ];
		yield 'no beginning' => [ [ 'notice_days_consumer', 0, 'from' ], null, 'figures_malformed', 'notice_days_consumer[0].from should be text' ];
		yield 'no source' => [ [ 'notice_days_business', 0, 'source' ], '', 'figures_malformed', 'notice_days_business[0].source should be text' ];
		yield 'a confidence of our own' => [ [ 'notice_days_business', 0, 'confidence' ], 'sure', 'figures_malformed', 'confidence should be H, M or L' ];
		yield 'days as text' => [ [ 'notice_days_business', 0, 'days' ], '14', 'figures_malformed', 'days should be a whole number above 0' ];
		yield 'no days' => [ [ 'notice_days_business', 0, 'days' ], 0, 'figures_malformed', 'days should be a whole number above 0' ];
		yield 'a rate that is a float' => [ [ 'statutory_interest_consumer', 3, 'percent' ], 6.0, 'figures_malformed', 'statutory_interest_consumer[3].percent should be text' ];
		yield 'a rate with a comma' => [ [ 'statutory_interest_consumer', 3, 'percent' ], '10,15', 'figures_malformed', 'percent should be a percentage' ];
		yield 'an amount with a comma' => [ [ 'small_claims', 0, 'below' ], '266,67', 'figures_malformed', 'below should be an amount in euros' ];
		yield 'no minimum' => [ [ 'collection_costs', 0, 'minimum' ], null, 'figures_malformed', 'collection_costs[0].minimum should be text' ];
		yield 'no slices' => [ [ 'collection_costs', 0, 'slices' ], [], 'figures_malformed', 'collection_costs[0].slices should be a list of rows' ];
		yield 'a slice without end in the middle' => [ [ 'collection_costs', 0, 'slices', 1, 'up_to' ], 'null', 'figures_malformed', 'up_to should be an amount' ];
		yield 'slices that do not rise' => [ [ 'collection_costs', 0, 'slices', 1, 'up_to' ], '2500.00', 'figures_malformed', 'slices[1].up_to should be above the slice before' ];
		yield 'a last slice with an end' => [ [ 'collection_costs', 0, 'slices', 4, 'up_to' ], '1000000.00', 'figures_malformed', 'slices[4].up_to should be' ];
		yield 'a slice with no end given' => [ [ 'collection_costs', 0, 'slices', 4, 'up_to' ], null, 'figures_malformed', 'slices[4].up_to should be text' ];
		yield 'the same date twice' => [ [ 'statutory_interest_business', 4, 'from' ], '2023-07-01', 'figures_order', 'statutory_interest_business[4]' ];
		yield 'the first two on one date' => [ [ 'statutory_interest_business', 1, 'from' ], '2015-01-01', 'figures_order', 'statutory_interest_business[1]' ];
		yield 'rows out of order' => [ [ 'statutory_interest_business', 4, 'from' ], '2015-06-01', 'figures_order', 'statutory_interest_business[4]' ];
	}

	/** @param list<int|string> $path */
	#[DataProvider( 'broken_files' )]
	public function test_a_broken_file_is_refused_and_says_where( array $path, mixed $value, string $reason, string $part ): void {
		$figures = self::with( self::raw_figures(), $path, $value );
		$refusal = self::assert_refused( InvalidFigures::class, $reason, static fn () => LegalFigures::from_array( $figures ) );
		self::assertStringContainsString( $part, $refusal->getMessage() );
	}

	public function test_a_term_of_one_day_is_one(): void {
		$figures = LegalFigures::from_array( self::with( self::raw_figures(), [ 'notice_days_business', 0, 'days' ], 1 ) );
		self::assertSame( 1, $figures->notice_days( CustomerType::business )->rows[0]->value );
	}

	public function test_a_slice_without_an_end_in_the_middle_is_refused(): void {
		$figures = self::raw_figures();
		$figures['collection_costs'][0]['slices'][1]['up_to'] = null;
		self::assert_refused( InvalidFigures::class, 'figures_malformed', static fn () => LegalFigures::from_array( $figures ) );
	}

	/**
	 * @param array<mixed>     $values
	 * @param list<int|string> $path
	 * @return array<mixed>
	 */
	private static function with( array $values, array $path, mixed $value ): array {
		$key  = array_shift( $path );
		$deep = [] === $path ? $value : self::with( (array) $values[ $key ], $path, $value );
		if ( null === $deep ) {
			unset( $values[ $key ] );
		} else {
			$values[ $key ] = $deep;
		}
		return $values;
	}
}
