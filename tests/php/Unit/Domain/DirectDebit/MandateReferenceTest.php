<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\DirectDebit;

use HostingInvoices\Domain\DirectDebit\InvalidMandateReference;
use HostingInvoices\Domain\DirectDebit\MandateReference;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MandateReferenceTest extends TestCase {

	use Refusals;

	/** @return iterable<array{string}> */
	public static function references(): iterable {
		yield [ 'M' ];
		yield [ 'HI-2026-000001' ];
		yield [ 'a/b/c' ];
		yield [ "A-Za z0?:().,'+" ];
		yield [ '12345678901234567890123456789012345' ];
	}

	#[DataProvider( 'references' )]
	public function test_references( string $reference ): void {
		self::assertSame( $reference, MandateReference::parse( $reference )->to_string() );
		self::assertTrue( MandateReference::parse( $reference )->equals( MandateReference::parse( $reference ) ) );
		self::assertFalse( MandateReference::parse( $reference )->equals( MandateReference::parse( 'other' ) ) );
	}

	/** @return iterable<array{string, string}> text, reason */
	public static function refused(): iterable {
		yield [ '', 'mandate_reference_length' ];
		yield [ '123456789012345678901234567890123456', 'mandate_reference_length' ];
		foreach ( [ 'é', 'a_b', 'a&b', 'a;b', 'a"b', '<b>', "a\n", "a\tb", 'a*b', 'a#b', 'a\\b', '€' ] as $text ) {
			yield [ $text, 'mandate_reference_characters' ];
		}
		foreach ( [ ' a', 'a ', ' ' ] as $text ) {
			yield [ $text, 'mandate_reference_spaces' ];
		}
		foreach ( [ '/a', 'a/', 'a//b', '/', '//' ] as $text ) {
			yield [ $text, 'mandate_reference_slashes' ];
		}
	}

	#[DataProvider( 'refused' )]
	public function test_refused( string $text, string $reason ): void {
		self::assert_refused( InvalidMandateReference::class, $reason, static fn () => MandateReference::parse( $text ) );
	}
}
