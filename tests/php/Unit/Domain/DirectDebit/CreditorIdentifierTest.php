<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\DirectDebit;

use HostingInvoices\Domain\DirectDebit\CreditorIdentifier;
use HostingInvoices\Domain\DirectDebit\InvalidCreditorIdentifier;
use HostingInvoices\Tests\Unit\Refusals;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CreditorIdentifierTest extends TestCase {

	use Refusals;

	/** @return iterable<string, array{string, string, string}> written, compact, country */
	public static function identifiers(): iterable {
		yield 'Dutch' => [ 'NL51ZZZ405365330000', 'NL51ZZZ405365330000', 'NL' ];
		yield 'spaces, no capitals' => [ 'nl51 zzz 40536533 0000', 'NL51ZZZ405365330000', 'NL' ];
		yield 'the business code does not count' => [ 'NL51ABC405365330000', 'NL51ABC405365330000', 'NL' ];
		yield 'German, the Bundesbank\'s example' => [ 'DE98ZZZ09999999999', 'DE98ZZZ09999999999', 'DE' ];
	}

	#[DataProvider( 'identifiers' )]
	public function test_identifiers( string $written, string $compact, string $country ): void {
		$identifier = CreditorIdentifier::parse( $written );
		self::assertSame( $compact, $identifier->to_string() );
		self::assertSame( $country, $identifier->country() );
		self::assertTrue( $identifier->equals( CreditorIdentifier::parse( $compact ) ) );
	}

	/** @return iterable<array{string, string}> text, reason */
	public static function refused(): iterable {
		foreach ( [ '', 'NL51', 'NL51ZZZ', '51NLZZZ405365330000', 'NL51ZZZ40536533-0000', "NL51ZZZ405365330000\n", 'NL51ZZZ4053653300é0', 'DE98ZZZ0123456789012345678901234567890' ] as $text ) {
			yield [ $text, 'creditor_identifier_format' ];
		}
		foreach ( [ 'NL51ZZZ40536533', 'NL51ZZZ4053653300000', 'NL51ZZZ40536533000A' ] as $text ) {
			yield [ $text, 'creditor_identifier_dutch_format' ];
		}
		foreach ( [ 'NL52ZZZ405365330000', 'NL51ZZZ405365330001', 'NL51ZZZ405356330000', 'NL00ZZZ405365330000', 'NL99ZZZ405365330000', 'DE97ZZZ09999999999' ] as $text ) {
			yield [ $text, 'creditor_identifier_check_digits' ];
		}
	}

	#[DataProvider( 'refused' )]
	public function test_refused( string $text, string $reason ): void {
		self::assert_refused( InvalidCreditorIdentifier::class, $reason, static fn () => CreditorIdentifier::parse( $text ) );
	}

	public function test_of_all_check_digits_exactly_one_pair_fits(): void {
		$fitting = [];
		for ( $digits = 0; $digits < 100; $digits++ ) {
			try {
				$fitting[] = CreditorIdentifier::parse( sprintf( 'NL%02dZZZ405365330000', $digits ) )->to_string();
			} catch ( InvalidCreditorIdentifier $refusal ) {
				self::assertSame( 'creditor_identifier_check_digits', $refusal->reason );
			}
		}
		self::assertSame( [ 'NL51ZZZ405365330000' ], $fitting );
	}

	public function test_check_digits_that_the_standard_never_gives_are_refused(): void {
		$given = [];
		for ( $number = 0; count( $given ) < 97; $number++ ) {
			$national = sprintf( '40536533%04d', $number );
			// Drop ZZZ, append NL00, letters to numbers (N is 23, L is 21), 98 − mod 97.
			$digits           = sprintf( '%02d', 98 - ( (int) $national % 97 * ( 1_000_000 % 97 ) + 232_100 ) % 97 );
			$given[ $digits ] = $national;
			self::assertSame( "NL{$digits}ZZZ{$national}", CreditorIdentifier::parse( "NL{$digits}ZZZ{$national}" )->to_string() );
		}
		foreach ( [ '00' => '97', '01' => '98', '99' => '02' ] as $never => $digits ) {
			$text = sprintf( 'NL%02dZZZ%s', $never, $given[ $digits ] );
			self::assert_refused( InvalidCreditorIdentifier::class, 'creditor_identifier_check_digits', static fn () => CreditorIdentifier::parse( $text ) );
		}
	}
}
