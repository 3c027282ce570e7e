<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\DirectDebit\File;

use HostingInvoices\Domain\DirectDebit\File\SepaText;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SepaTextTest extends TestCase {

	use Seeded;

	/** @return iterable<string, array{string, string}> */
	public static function texts(): iterable {
		yield 'plain'                   => [ 'Bakkerij Jansen', 'Bakkerij Jansen' ];
		yield 'all that is allowed'     => [ "a-z A-Z 0-9 / - ? : ( ) . , ' +", "a-z A-Z 0-9 / - ? : ( ) . , ' +" ];
		yield 'accents'                 => [ 'Café Zoë & François', 'Cafe Zoe + Francois' ];
		yield 'German'                  => [ 'Müller Straße', 'Mueller Strasse' ];
		yield 'Polish'                  => [ 'Łukasz Żółć', 'Lukasz Zolc' ];
		yield 'Greek'                   => [ 'Γιώργος', 'Giorgos' ];
		yield 'Cyrillic'                => [ 'Иван Петров', 'Ivan Petrov' ];
		yield 'letters in two pieces'   => [ "Zoe\u{0308}", 'Zoe' ];
		yield 'Arabic: nothing is left' => [ 'محمد', 'NOTPROVIDED' ];
		yield 'nothing'                 => [ '', 'NOTPROVIDED' ];
		yield 'only slashes'            => [ '///', 'NOTPROVIDED' ];
		yield 'slashes at the ends'     => [ '/Jansen/', 'Jansen' ];
		yield 'two slashes'             => [ 'factuur//2026', 'factuur/2026' ];
		yield 'an address'              => [ 'info@jansen.nl', 'info(at)jansen.nl' ];
		yield 'lines and tabs'          => [ "een\r\ntwee\tdrie", 'een twee drie' ];
		yield 'tags'                    => [ '<b>Jansen</b>', '(b)Jansen(/b)' ];
		yield 'broken UTF-8'            => [ "Jans\xFFen", 'Jans?en' ];
		yield 'emoji'                   => [ '🥐 Bakkerij', 'Bakkerij' ];
	}

	#[DataProvider( 'texts' )]
	public function test_texts( string $text, string $plain ): void {
		self::assertSame( $plain, SepaText::of( $text, 140 ) );
	}

	public function test_it_is_cut_after_it_has_become_longer(): void {
		self::assertSame( 'Muelle', SepaText::of( 'Müller', 6 ) );
		self::assertSame( 'Muelle', SepaText::of( 'Müller', 6 ) );
		self::assertSame( 'een', SepaText::of( 'een / twee', 5 ), 'and does not end with a slash or a space then' );
	}

	public function test_whatever_goes_in_only_what_banks_take_comes_out(): void {
		$random = $this->random();
		for ( $round = 0; $round < 3_000; $round++ ) {
			$text = '';
			for ( $n = $random->getInt( 0, 90 ); $n > 0; $n-- ) {
				$text .= mb_chr( $random->getInt( 0, 4 ) > 0 ? $random->getInt( 32, 0x52F ) : $random->getInt( 0xE000, 0x1F9FF ), 'UTF-8' );
			}
			$longest = $random->getInt( 1, 140 );
			$plain   = SepaText::of( $text, $longest );
			self::assertMatchesRegularExpression( "#\A(?!/)(?!.*//)[A-Za-z0-9/?:().,'+ -]{1,$longest}(?<![/ ])\z#", $plain, $text );
			self::assertSame( $plain, SepaText::of( $plain, $longest ), 'and once is enough' );
		}
	}
}
