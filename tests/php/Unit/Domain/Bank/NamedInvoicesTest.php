<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Bank;

use HostingInvoices\Domain\Bank\NamedInvoices;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class NamedInvoicesTest extends TestCase {

	/** @return iterable<string, array{string, list<string>}> */
	public static function texts(): iterable {
		yield 'as it is printed'             => [ '2026-0001', [ '2026-1' ] ];
		yield 'in a sentence'                => [ 'Betaling factuur 2026-0001 van januari', [ '2026-1' ] ];
		yield 'without the dash'             => [ '20260001', [ '2026-1' ] ];
		yield 'with a space'                 => [ 'fact. 2026 0001', [ '2026-1' ] ];
		yield 'with a slash'                 => [ '2026/0001', [ '2026-1' ] ];
		yield 'with a dot'                   => [ '2026.0001', [ '2026-1' ] ];
		yield 'with spaces round the dash'   => [ '2026 - 0001', [ '2026-1' ] ];
		yield 'with the prefix of a series'  => [ 'HN2026-0001', [ '2026-1' ] ];
		yield 'with a word in front'         => [ 'factuurnr.2026-0001', [ '2026-1' ] ];
		yield 'broken over two lines'        => [ "factuur 2026-\n0001", [ '2026-1' ] ];
		yield 'broken in the middle'         => [ 'factuur 2026-00 01 bedankt', [ '2026-1' ] ];
		yield 'two of them'                  => [ '2026-0001 en 2026-0002', [ '2026-1', '2026-2' ] ];
		yield 'two with a comma'             => [ '2026-0001,2026-0002', [ '2026-1', '2026-2' ] ];
		yield 'the same twice'               => [ '2026-0001 / 2026-0001', [ '2026-1' ] ];
		yield 'a structured reference'       => [ 'RF18 2026 0001', [ '2026-1' ] ];
		yield 'a structured reference whole' => [ 'RF1820260001', [ '2026-1' ] ];
		yield 'over nine thousand'           => [ '2026-12345', [ '2026-12345' ] ];
		yield 'another year'                 => [ '2025-0999', [ '2025-999' ] ];
		yield 'number nought does not exist' => [ '2026-0000', [] ];
		yield 'too short'                    => [ '2026-1', [] ];
		yield 'a date'                       => [ '2026-01-15', [] ];
		yield 'a year alone'                 => [ 'hosting 2026', [] ];
		yield 'nothing'                      => [ '', [] ];
		yield 'part of a longer number'      => [ '120260001', [] ];
	}

	/** @param list<string> $numbers */
	#[DataProvider( 'texts' )]
	public function test_texts( string $text, array $numbers ): void {
		self::assertSame( $numbers, array_map( static fn ( array $number ): string => "{$number['year']}-{$number['sequence']}", NamedInvoices::in( $text ) ) );
	}

	public function test_a_text_full_of_figures_is_no_list_of_invoices(): void {
		$many = implode( ' ', array_map( static fn ( int $n ): string => sprintf( '2026-%04d', $n ), range( 1, 500 ) ) );
		self::assertLessThanOrEqual( 24, count( NamedInvoices::in( $many ) ) );
	}
}
