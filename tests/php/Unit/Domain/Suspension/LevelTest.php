<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Suspension;

use HostingInvoices\Domain\Suspension\Level;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class LevelTest extends TestCase {

	/** @return iterable<string, array{string, string, ?string}> asked for, what the panel knows, what is done */
	public static function levels(): iterable {
		yield 'itself' => [ 'page', 'login page full', 'page' ];
		yield 'the next milder' => [ 'mail', 'login page full', 'page' ];
		yield 'milder by two' => [ 'full', 'login page', 'page' ];
		yield 'never harsher' => [ 'login', 'page mail full', null ];
		yield 'a panel that knows one' => [ 'page', 'full', null ];
		yield 'in any order' => [ 'full', 'mail login page', 'mail' ];
		yield 'a panel that knows none' => [ 'full', '', null ];
	}

	#[DataProvider( 'levels' )]
	public function test_falls_to_the_next_milder( string $asked, string $known, ?string $done ): void {
		$possible = array_map( Level::from( ... ), array_filter( explode( ' ', $known ) ) );

		self::assertSame( $done, Level::from( $asked )->among( $possible )?->value );
	}
}
