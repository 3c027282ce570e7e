<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\DirectDebit;

use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\IbanCountries;
use HostingInvoices\Domain\DirectDebit\InvalidIban;
use HostingInvoices\Tests\Unit\Refusals;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class IbanTest extends TestCase {

	use Refusals;
	use Seeded;

	private const VALID = 'NL91ABNA0417164300';

	/** @return iterable<string, array{string}> One example of each country in the registry, as published there (release 101; NI, RU and ST with the check digits put right). */
	public static function registry(): iterable {
		foreach (
			[
				'AD1200012030200359100100', 'AE070331234567890123456', 'AL47212110090000000235698741', 'AT611904300234573201',
				'AZ21NABZ00000000137010001944', 'BA391290079401028494', 'BE68539007547034', 'BG80BNBG96611020345678',
				'BH67BMAG00001299123456', 'BI4210000100010000332045181', 'BR1800360305000010009795493C1',
				'BY13NBRB3600900000002Z00AB00', 'CH9300762011623852957', 'CR05015202001026284066',
				'CY17002001280000001200527600', 'CZ6508000000192000145399', 'DE89370400440532013000',
				'DJ2100010000000154000100186', 'DK5000400440116243', 'DO28BAGR00000001212453611324', 'EE382200221020145685',
				'EG380019000500000000263180002', 'ES9121000418450200051332', 'FI2112345600000785', 'FK88SC123456789012',
				'FO6264600001631634', 'FR1420041010050500013M02606', 'GB29NWBK60161331926819', 'GE29NB0000000101904917',
				'GI75NWBK000000007099453', 'GL8964710001000206', 'GR1601101250000000012300695', 'GT82TRAJ01020000001210029690',
				'HN88CABF00000000000250005469', 'HR1210010051863000160', 'HU42117730161111101800000000',
				'IE29AIBK93115212345678', 'IL620108000000099999999', 'IQ98NBIQ850123456789012', 'IS140159260076545510730339',
				'IT60X0542811101000000123456', 'JO94CBJO0010000000000131000302', 'KW81CBKU0000000000001234560101',
				'KZ86125KZT5004100100', 'LB62099900000001001901229114', 'LC55HEMM000100010012001200023015',
				'LI21088100002324013AA', 'LT121000011101001000', 'LU280019400644750000', 'LV80BANK0000435195001',
				'LY83002048000020100120361', 'MC5811222000010123456789030', 'MD24AG000225100013104168', 'ME25505000012345678951',
				'MK07250120000058984', 'MN121234123456789123', 'MR1300020001010000123456753', 'MT84MALT011000012345MTLCAST001S',
				'MU17BOMM0101101030300200000MUR', 'NI45BAPR00000013000003558124', 'NL91ABNA0417164300', 'NO9386011117947',
				'OM810180000001299123456', 'PK36SCBL0000001123456702', 'PL61109010140000071219812874',
				'PS92PALS000000000400123456702', 'PT50000201231234567890154', 'QA58DOHB00001234567890ABCDEFG',
				'RO49AAAA1B31007593840000', 'RS35260005601001611379', 'RU0304452522540817810538091310419',
				'SA0380000000608010167519', 'SC18SSCB11010000000000001497USD', 'SD2129010501234001', 'SE4550000000058398257466',
				'SI56263300012039086', 'SK3112000000198742637541', 'SM86U0322509800000000270100', 'SO211000001001000100141',
				'ST23000100010051845310146', 'SV62CENR00000000000000700025', 'TL380080012345678910157',
				'TN5910006035183598478831', 'TR330006100519786457841326', 'UA213223130000026007233566001',
				'VA59001123000012345678', 'VG96VPVG0000012345678901', 'XK051212012345678906', 'YE15CBYE0001018861234567891234',
			] as $iban
		) {
			yield $iban => [ $iban ];
		}
	}

	#[DataProvider( 'registry' )]
	public function test_each_country( string $iban ): void {
		$parsed = Iban::parse( $iban );
		self::assertSame( $iban, $parsed->compact() );
		self::assertSame( substr( $iban, 0, 2 ), $parsed->country() );
		self::assertSame( substr( $iban, -4 ), $parsed->last_four() );
		self::assertSame( strlen( $iban ), IbanCountries::length( $parsed->country() ) );
		self::assertSame( $iban, str_replace( ' ', '', $parsed->formatted() ) );
		self::assert_refused( InvalidIban::class, 'iban_length', static fn () => Iban::parse( $iban . '0' ) );
		self::assert_refused( InvalidIban::class, 'iban_length', static fn () => Iban::parse( substr( $iban, 0, -1 ) ) );
	}

	public function test_the_registry_has_89_countries_and_each_has_its_example_here(): void {
		$examples = array_map( static fn ( array $row ): string => substr( $row[0], 0, 2 ), array_values( iterator_to_array( self::registry() ) ) );
		$found    = [];
		foreach ( range( 'A', 'Z' ) as $first ) {
			foreach ( range( 'A', 'Z' ) as $second ) {
				if ( null !== IbanCountries::length( $first . $second ) ) {
					$found[] = $first . $second;
				}
			}
		}
		self::assertSame( $examples, $found );
		self::assertCount( 89, $found );
	}

	/** @return iterable<string, array{string}> The same account, as people write it. */
	public static function ways_of_writing(): iterable {
		yield 'compact' => [ 'NL91ABNA0417164300' ];
		yield 'in groups' => [ 'NL91 ABNA 0417 1643 00' ];
		yield 'without capitals' => [ 'nl91abna0417164300' ];
		yield 'spaces around it' => [ "  NL91ABNA0417164300 \n" ];
		yield 'non-breaking spaces' => [ "NL91\u{00A0}ABNA\u{202F}0417164300" ];
		yield 'tabs' => [ "NL91\tABNA\t0417164300" ];
	}

	#[DataProvider( 'ways_of_writing' )]
	public function test_ways_of_writing( string $written ): void {
		$iban = Iban::parse( $written );
		self::assertSame( self::VALID, $iban->compact() );
		self::assertSame( 'NL91 ABNA 0417 1643 00', $iban->formatted() );
		self::assertSame( '4300', $iban->last_four() );
		self::assertSame( 'NL', $iban->country() );
		self::assertTrue( $iban->equals( Iban::parse( self::VALID ) ) );
		self::assertFalse( $iban->equals( Iban::parse( 'DE89370400440532013000' ) ) );
	}

	/** @return iterable<array{string, string}> text, reason */
	public static function refused(): iterable {
		yield [ '', 'iban_empty' ];
		yield [ " \n", 'iban_empty' ];
		yield [ 'NL', 'iban_characters' ];
		yield [ 'NL91', 'iban_characters' ];
		yield [ '0417164300', 'iban_characters' ];
		yield [ '91NLABNA0417164300', 'iban_characters' ];
		yield [ 'NLX1ABNA0417164300', 'iban_characters' ];
		yield [ 'NL91-ABNA-0417-1643-00', 'iban_characters' ];
		yield [ 'NL91ABNA041716430é', 'iban_characters' ];
		yield [ "NL91ABNA0417\n164300", 'iban_characters' ];
		yield [ 'ＮＬ91ABNA0417164300', 'iban_characters' ];
		yield [ '<b>NL91ABNA0417164300</b>', 'iban_characters' ];
		yield [ 'XX91ABNA0417164300', 'iban_country' ];
		yield [ 'US91ABNA0417164300', 'iban_country' ];
		yield [ 'NL91ABNA041716430', 'iban_length' ];
		yield [ 'NL91ABNA04171643000', 'iban_length' ];
		yield [ 'NL91ABNA0417164301', 'iban_check_digits' ];
		yield [ 'NL19ABNA0417164300', 'iban_check_digits' ];
		yield [ 'NL91ABNA0417146300', 'iban_check_digits' ];
		yield [ 'NL91ABNO0417164300', 'iban_check_digits' ];
	}

	#[DataProvider( 'refused' )]
	public function test_refused( string $text, string $reason ): void {
		self::assert_refused( InvalidIban::class, $reason, static fn () => Iban::parse( $text ) );
	}

	public function test_check_digits_that_the_standard_never_gives_are_refused(): void {
		foreach ( [ '00' => '97', '01' => '98', '99' => '02' ] as $never => $given ) {
			$account = self::account_with_check_digits( $given );
			self::assertSame( "NL{$given}{$account}", Iban::parse( "NL{$given}{$account}" )->compact() );
			self::assert_refused( InvalidIban::class, 'iban_check_digits', static fn () => Iban::parse( sprintf( 'NL%02d%s', $never, $account ) ) );
		}
	}

	public function test_one_wrong_digit_and_two_swapped_ones_are_always_found(): void {
		$random = $this->random();
		for ( $case = 0; $case < 300; $case++ ) {
			$account = sprintf( 'INGB%010d', $random->getInt( 0, 9_999_999_999 ) );
			$iban    = 'NL' . self::check_digits( $account ) . $account;
			self::assertSame( $iban, Iban::parse( $iban )->compact() );
			$at    = $random->getInt( 8, 17 );
			$wrong = substr_replace( $iban, (string) ( ( (int) $iban[ $at ] + $random->getInt( 1, 9 ) ) % 10 ), $at, 1 );
			self::assert_refused( InvalidIban::class, 'iban_check_digits', static fn () => Iban::parse( $wrong ) );
			$at      = $random->getInt( 8, 16 );
			$swapped = substr_replace( $iban, $iban[ $at + 1 ] . $iban[ $at ], $at, 2 );
			if ( $swapped !== $iban ) {
				self::assert_refused( InvalidIban::class, 'iban_check_digits', static fn () => Iban::parse( $swapped ) );
			}
		}
	}

	public function test_no_dump_shows_the_account(): void {
		$iban = Iban::parse( self::VALID );
		ob_start();
		var_dump( $iban, [ 'nested' => $iban ] );
		print_r( $iban );
		var_export( $iban );
		var_dump( (array) $iban );
		$shown = (string) ob_get_clean() . json_encode( $iban );
		self::assertStringContainsString( '4300', $shown );
		self::assertStringNotContainsString( 'ABNA', $shown );
		self::assertStringNotContainsString( '04171643', $shown );
	}

	public function test_it_cannot_be_serialized_by_accident(): void {
		$this->expectExceptionMessage( "Serialization of 'SensitiveParameterValue' is not allowed" );
		serialize( Iban::parse( self::VALID ) );
	}

	/** @return iterable<array{string}> */
	public static function mistyped(): iterable {
		yield [ 'NL91ABNA0417164301' ];
		yield [ 'NL91ABNA041716430' ];
		yield [ 'XX91ABNA0417164300' ];
		yield [ 'NL91-ABNA0417164300' ];
		yield [ 'NL1' ];
		yield [ 'ABNA041' ];
	}

	#[DataProvider( 'mistyped' )]
	public function test_no_refusal_tells_more_than_the_last_four( string $text ): void {
		$ignore_args = ini_set( 'zend.exception_ignore_args', '0' );
		try {
			Iban::parse( $text );
			self::fail( 'Nothing was refused.' );
		} catch ( InvalidIban $refusal ) {
			// The frames of this test hold the text themselves; those of the classes under test must not.
			$frames = array_filter( $refusal->getTrace(), static fn ( array $frame ): bool => str_starts_with( $frame['class'] ?? '', 'HostingInvoices\Domain' ) );
			$told   = $refusal->getMessage() . print_r( $frames, true );
			self::assertNotSame( [], $frames );
			self::assertStringNotContainsString( $text, $told );
			self::assertStringNotContainsString( '0417', $told );
			self::assertStringNotContainsString( 'ABNA', $told );
		} finally {
			ini_set( 'zend.exception_ignore_args', (string) $ignore_args );
		}
	}

	public function test_a_refusal_names_the_ending(): void {
		$refusal = self::assert_refused( InvalidIban::class, 'iban_length', static fn () => Iban::parse( 'NL91ABNA041716439' ) );
		self::assertSame( 'An IBAN of NL has 18 characters; the one ending in 6439 has 17.', $refusal->getMessage() );
	}

	/** ISO 13616: 98 − the remainder of account, country and 00, letters as numbers; by long division on the text. */
	private static function check_digits( string $account ): string {
		$number    = preg_replace_callback( '/[A-Z]/', static fn ( array $letter ): string => (string) ( ord( $letter[0] ) - 55 ), $account . 'NL00' );
		$remainder = array_reduce( str_split( (string) $number ), static fn ( int $carry, string $digit ): int => ( $carry * 10 + (int) $digit ) % 97, 0 );
		return sprintf( '%02d', 98 - $remainder );
	}

	private static function account_with_check_digits( string $wanted ): string {
		for ( $number = 0; ; $number++ ) {
			$account = sprintf( 'ABNA%010d', $number );
			if ( self::check_digits( $account ) === $wanted ) {
				return $account;
			}
		}
	}
}
