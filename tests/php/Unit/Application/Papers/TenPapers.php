<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Papers;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Papers\Paper;
use HostingInvoices\Application\Papers\PaperContents;
use HostingInvoices\Application\Papers\PaperLine;
use HostingInvoices\Application\Papers\Party;
use HostingInvoices\Application\Papers\VatCategory;
use HostingInvoices\Application\Papers\VatRow;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/** Ten papers that differ in what the rules of NLCIUS look at. */
final class TenPapers {

	/** @return array<string, Paper> */
	public static function all(): array {
		$one = [ [ 'Hosting Klein', 1, 3000, 0, '21' ] ];
		return [
			'one line'             => self::invoice( $one ),
			'discount by debit'    => self::invoice( [ [ 'Hosting Groot', 1, 10000, 200, '21' ], [ 'Domein', 2, 2400, 48, '21' ] ], debit: true ),
			'mixed VAT'            => self::invoice( [ [ 'Hosting', 1, 3000, 0, '21' ], [ 'Handboek <é>', 1, 1999, 0, '9' ], [ 'Zegel', 1, 100, 0, '0' ] ] ),
			'reverse charge'       => self::invoice( [ [ 'Server', 1, 9900, 0, '0', 'AE' ] ], buyer: self::belgian() ),
			'outside the Union'    => self::invoice( [ [ 'Server', 1, 9900, 0, '0', 'G' ] ], buyer: new Party( 'Acme Ltd', '', '1 High Street', 'AB1 2CD', 'London', 'GB' ) ),
			'money back on a line' => self::invoice( [ [ 'Hosting Groot', 1, 10000, 0, '21' ], [ 'Tegoed Hosting Klein', 1, -1548, 0, '21' ] ] ),
			'cents that round'     => self::invoice( [ [ 'A', 3, 2479, 0, '21' ], [ 'B', 7, 1, 0, '21' ], [ 'C', 1, 2475, 50, '21' ] ] ),
			'credit in full'       => self::credit( $one, 'Opgezegd' ),
			'credit in part'       => self::credit( [ [ '', 1, 413, 0, '21' ], [ '', 1, 275, 0, '9' ] ], '' ),
			'credit reverse'       => self::credit( [ [ 'Server', 1, 9900, 0, '0', 'AE' ] ], '', self::belgian() ),
		];
	}

	/** @param list<array{0: string, 1: int, 2: int, 3: int, 4: string, 5?: string}> $lines Label, quantity, amount, discount, rate, category. */
	public static function invoice( array $lines, bool $debit = false, ?Party $buyer = null, ?Party $seller = null, string $number = '2026-0001' ): Paper {
		return new Paper(
			DocumentKind::invoice,
			1,
			$number,
			CivilDate::of( 2026, 1, 1 ),
			$seller ?? self::seller(),
			self::contents( $lines, $buyer ?? self::buyer() ),
			'nl_NL',
			CivilDate::of( 2026, 1, 15 ),
			$debit,
			$debit ? 'HI-101-1' : '',
			$debit ? 'NL51ZZZ405365330000' : '',
			$debit ? '4300' : '',
			$debit ? CivilDate::of( 2026, 1, 15 ) : null,
		);
	}

	/** @param list<array{0: string, 1: int, 2: int, 3: int, 4: string, 5?: string}> $lines */
	private static function credit( array $lines, string $reason, ?Party $buyer = null ): Paper {
		return new Paper( DocumentKind::credit_note, 1, 'C2026-0001', CivilDate::of( 2026, 2, 1 ), self::seller(), self::contents( $lines, $buyer ?? self::buyer() ), 'nl_NL', credits: '2026-0001', credits_issued_on: CivilDate::of( 2026, 1, 1 ), reason: $reason );
	}

	public static function seller(): Party {
		return new Party( 'Polder Hosting BV', '', 'Dijk 1', '1234 AB', 'Almere', 'NL', 'NL123456782B90', '12345678', 'NL91ABNA0417164300', 'post@polder.example' );
	}

	public static function buyer(): Party {
		return new Party( 'Bakkerij De Vries', 'Jan de Vries', 'Markt 1', '2611 AA', 'Delft', 'NL', '', '87654321', '', 'jan@bakker.example' );
	}

	private static function belgian(): Party {
		return new Party( 'Brouwerij NV', '', 'Kaai 2', '2000', 'Antwerpen', 'BE', 'BE 0428.759.497' );
	}

	/** @param list<array{0: string, 1: int, 2: int, 3: int, 4: string, 5?: string}> $lines */
	public static function contents( array $lines, Party $buyer ): PaperContents {
		$made = array_map(
			static fn ( array $line ): PaperLine => new PaperLine( $line[0], CivilDate::of( 2026, 1, 1 ), CivilDate::of( 2026, 1, 31 ), $line[1], Money::of_minor( $line[2] ), Money::of_minor( $line[3] ), $line[4], VatCategory::from( $line[5] ?? ( '0' === $line[4] ? 'Z' : 'S' ) ) ),
			$lines
		);
		$bases = [];
		foreach ( $made as $line ) {
			$bases[ "$line->rate {$line->category->value}" ] = ( $bases[ "$line->rate {$line->category->value}" ] ?? 0 ) + $line->net()->minor;
		}
		$vat   = [];
		$total = 0;
		foreach ( $bases as $key => $base ) {
			[ $rate, $category ] = explode( ' ', $key );
			$tax                 = (int) round( $base * (float) $rate / 100 );
			$vat[]               = new VatRow( $rate, VatCategory::from( $category ), Money::of_minor( $base ), Money::of_minor( $tax ) );
			$total              += $base + $tax;
		}
		return new PaperContents( $buyer, $made, $vat, Money::of_minor( $total ) );
	}
}
