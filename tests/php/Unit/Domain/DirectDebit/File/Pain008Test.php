<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\DirectDebit\File;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\CreditorIdentifier;
use HostingInvoices\Domain\DirectDebit\File\Creditor;
use HostingInvoices\Domain\DirectDebit\File\DebitFile;
use HostingInvoices\Domain\DirectDebit\File\DebitLine;
use HostingInvoices\Domain\DirectDebit\File\FileVersion;
use HostingInvoices\Domain\DirectDebit\File\Pain008;
use HostingInvoices\Domain\DirectDebit\File\SepaText;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\SequenceType;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Tests\Unit\Seeded;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Random\Randomizer;

/**
 * Fifty random batches in each version, held against the schema of ISO 20022 and read back by a reader of its own.
 */
final class Pain008Test extends TestCase {

	use Seeded;

	private const IBANS = [ 'NL91ABNA0417164300', 'DE89370400440532013000', 'BE68539007547034', 'FR1420041010050500013M02606', 'IE29AIBK93115212345678' ];

	private const OUTSIDE_EEA = [ 'CH9300762011623852957', 'GB29NWBK60161331926819' ];

	private const NAMES = [ 'Bakkerij Jansen', 'Café Zoë & François', '<script>alert(1)</script>', 'Γιώργος Παπαδόπουλος', 'Иван Петров', 'محمد', "O'Neill \"Web\" B.V.", '🥐', '/slash//', 'Zeerlangenaamlangenaamlangenaamlangenaamlangenaamlangenaamlangenaamlangenaam' ];

	/** @return iterable<string, array{FileVersion}> */
	public static function versions(): iterable {
		foreach ( FileVersion::cases() as $version ) {
			yield $version->value => [ $version ];
		}
	}

	#[DataProvider( 'versions' )]
	public function test_is_valid_by_the_schema( FileVersion $version ): void {
		$schema = dirname( __DIR__, 7 ) . "/shared/standards/pain.008.001.{$version->value}.xsd";
		if ( ! is_readable( $schema ) ) {
			self::markTestSkipped( 'the schemas of ISO 20022 are not beside the project' );
		}
		$random = $this->random();
		for ( $round = 0; $round < 50; $round++ ) {
			$xml = self::read( ( new Pain008( $version ) )->write( self::file( $random ) ) );
			libxml_use_internal_errors( true );
			$is_valid = $xml->schemaValidate( $schema );
			$errors   = implode( "\n", array_map( static fn ( \LibXMLError $error ): string => trim( $error->message ), libxml_get_errors() ) );
			libxml_clear_errors();
			libxml_use_internal_errors( false );
			self::assertTrue( $is_valid, $errors );
		}
	}

	#[DataProvider( 'versions' )]
	public function test_read_back_it_gives_the_same_debits( FileVersion $version ): void {
		$random = $this->random();
		for ( $round = 0; $round < 50; $round++ ) {
			$file = self::file( $random );
			$text = ( new Pain008( $version ) )->write( $file );
			self::assertSame( $text, ( new Pain008( $version ) )->write( $file ), 'the same file twice gives the same bytes' );
			$xml = new \DOMXPath( self::read( $text ) );
			$xml->registerNamespace( 'p', "urn:iso:std:iso:20022:tech:xsd:pain.008.001.{$version->value}" );
			$of  = static fn ( string $path, ?\DOMNode $in = null ): string => (string) $xml->evaluate( 'string(' . preg_replace( '#(^|/)(?=[A-Z])#', '$1p:', $path ) . ')', $in );
			$top = '/Document/CstmrDrctDbtInitn';
			$sum = number_format( array_sum( array_map( static fn ( DebitLine $line ): int => $line->amount->minor, $file->lines ) ) / 100, 2, '.', '' );
			foreach ( [ "$top/GrpHdr", "$top/PmtInf" ] as $head ) {
				self::assertSame( [ (string) count( $file->lines ), $sum ], [ $of( "$head/NbOfTxs" ), $of( "$head/CtrlSum" ) ] );
			}
			self::assertSame( [ $file->message_id, $file->sequence->value, $file->collection_on->to_string(), 'NL91ABNA0417164300', 'NL51ZZZ405365330000' ], array_map( $of, [ "$top/GrpHdr/MsgId", "$top/PmtInf/PmtTpInf/SeqTp", "$top/PmtInf/ReqdColltnDt", "$top/PmtInf/CdtrAcct/Id/IBAN", "$top/PmtInf/CdtrSchmeId/Id/PrvtId/Othr/Id" ] ) );
			$lines = $xml->query( '//p:DrctDbtTxInf' );
			self::assertNotFalse( $lines );
			self::assertCount( count( $file->lines ), $lines );
			foreach ( $file->lines as $n => $line ) {
				$found  = array_map( static fn ( string $path ): string => $of( $path, $lines->item( $n ) ), [ 'PmtId/EndToEndId', 'InstdAmt', 'DrctDbtTx/MndtRltdInf/MndtId', 'DrctDbtTx/MndtRltdInf/DtOfSgntr', 'Dbtr/Nm', 'DbtrAcct/Id/IBAN', 'RmtInf/Ustrd' ] );
				self::assertSame( [ $line->end_to_end_id, $line->amount->to_decimal(), $line->mandate_reference, $line->signed_on->to_string(), SepaText::of( $line->debtor, 70 ), $line->iban->compact(), SepaText::of( $line->text, 140 ) ], $found );
				self::assertSame( $line->iban->is_outside_eea(), '' !== $of( 'Dbtr/PstlAdr/Ctry', $lines->item( $n ) ), 'an address outside the EEA, and none inside it' );
			}
		}
	}

	private static function file( Randomizer $random ): DebitFile {
		$lines = [];
		for ( $n = $random->getInt( 1, 25 ); $n > 0; $n-- ) {
			$accounts = $random->getInt( 0, 4 ) > 0 ? self::IBANS : self::OUTSIDE_EEA;
			$lines[]  = new DebitLine(
				'HI-' . bin2hex( $random->getBytes( 12 ) ),
				Money::of_minor( $random->getInt( 1, 9_999_999 ) ),
				'HN-' . $random->getInt( 1, 99_999 ),
				CivilDate::of( 2020, 1, 1 )->plus_days( $random->getInt( 0, 2_000 ) ),
				self::NAMES[ $random->getInt( 0, count( self::NAMES ) - 1 ) ],
				Iban::parse( $accounts[ $random->getInt( 0, count( $accounts ) - 1 ) ] ),
				'Factuur 2026-' . $random->getInt( 1000, 9999 ) . ' ' . self::NAMES[ $random->getInt( 0, count( self::NAMES ) - 1 ) ],
				self::NAMES[ $random->getInt( 0, count( self::NAMES ) - 1 ) ],
				[ 'CH', 'gb', '', 'Nederland' ][ $random->getInt( 0, 3 ) ],
			);
		}
		return new DebitFile(
			'HI-' . bin2hex( $random->getBytes( 12 ) ),
			new \DateTimeImmutable( '2026-01-05 08:00:00', new \DateTimeZone( 'UTC' ) ),
			new Creditor( self::NAMES[ $random->getInt( 0, count( self::NAMES ) - 1 ) ], Iban::parse( 'NL91ABNA0417164300' ), CreditorIdentifier::parse( 'NL51ZZZ405365330000' ) ),
			SequenceType::cases()[ $random->getInt( 0, 3 ) ],
			CivilDate::of( 2026, 1, 12 ),
			$lines,
		);
	}

	private static function read( string $text ): \DOMDocument {
		$xml = new \DOMDocument();
		self::assertTrue( $xml->loadXML( $text ) );
		return $xml;
	}
}
