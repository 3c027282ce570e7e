<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * Papers as they are kept. Number and date of issue are not among it: the number is allocated after the rest is written.
 *
 * @phpstan-type Kept array<string, mixed>
 */
final class PaperCodec {

	/** @return Kept */
	public static function write( Paper $paper ): array {
		$on = static fn ( ?CivilDate $date ): ?string => $date?->to_string();
		return [
			'currency' => $paper->contents->total->currency,
			'seller'   => get_object_vars( $paper->seller ),
			'buyer'    => get_object_vars( $paper->contents->buyer ),
			'lines'    => array_map( static fn ( PaperLine $line ): array => [ $line->label, $on( $line->first ), $on( $line->last ), $line->quantity, $line->amount->minor, $line->discount->minor, $line->rate, $line->category->value ], $paper->contents->lines ),
			'vat'      => array_map( static fn ( VatRow $row ): array => [ $row->rate, $row->category->value, $row->base->minor, $row->vat->minor ], $paper->contents->vat ),
			'total'    => $paper->contents->total->minor,
			'locale'   => $paper->locale,
			'due_on'   => $on( $paper->due_on ),
			'debit'    => $paper->by_debit ? [ $paper->mandate_reference, $paper->creditor_identifier, $paper->iban_last_four, $on( $paper->collected_on ) ] : null,
			'credits'  => [ $paper->credits, $on( $paper->credits_issued_on ), $paper->reason ],
		];
	}

	/** @param array<mixed> $kept */
	public static function read( array $kept, DocumentKind $kind, int $id, string $number, CivilDate $issued_on ): Paper {
		$currency = self::text( $kept['currency'] ?? 'EUR' );
		$debit    = is_array( $kept['debit'] ?? null ) ? array_values( $kept['debit'] ) : null;
		$credits  = is_array( $kept['credits'] ?? null ) ? array_values( $kept['credits'] ) : [];
		return new Paper(
			$kind,
			$id,
			$number,
			$issued_on,
			self::party( $kept['seller'] ?? [] ),
			self::contents( $kept, $currency ),
			self::text( $kept['locale'] ?? '' ),
			self::date( $kept['due_on'] ?? null ),
			null !== $debit,
			self::text( $debit[0] ?? '' ),
			self::text( $debit[1] ?? '' ),
			self::text( $debit[2] ?? '' ),
			self::date( $debit[3] ?? null ),
			self::text( $credits[0] ?? '' ),
			self::date( $credits[1] ?? null ),
			self::text( $credits[2] ?? '' ),
		);
	}

	/** @param array<mixed> $kept */
	private static function contents( array $kept, string $currency ): PaperContents {
		$money = static fn ( mixed $minor ): Money => Money::of_minor( is_int( $minor ) ? $minor : 0, $currency );
		$rows  = static fn ( mixed $list ): array => array_map( static fn ( mixed $row ): array => is_array( $row ) ? array_values( $row ) : [], is_array( $list ) ? array_values( $list ) : [] );
		return new PaperContents(
			self::party( $kept['buyer'] ?? [] ),
			array_map( static fn ( array $row ): PaperLine => new PaperLine( self::text( $row[0] ), self::date( $row[1] ), self::date( $row[2] ), is_int( $row[3] ) ? $row[3] : 1, $money( $row[4] ), $money( $row[5] ), self::text( $row[6] ), VatCategory::from( self::text( $row[7] ) ) ), $rows( $kept['lines'] ?? [] ) ),
			array_map( static fn ( array $row ): VatRow => new VatRow( self::text( $row[0] ), VatCategory::from( self::text( $row[1] ) ), $money( $row[2] ), $money( $row[3] ) ), $rows( $kept['vat'] ?? [] ) ),
			$money( $kept['total'] ?? 0 ),
		);
	}

	private static function party( mixed $kept ): Party {
		$of = static fn ( string $name ): string => self::text( is_array( $kept ) ? $kept[ $name ] ?? '' : '' );
		return new Party( $of( 'name' ), $of( 'contact' ), $of( 'address' ), $of( 'postcode' ), $of( 'city' ), $of( 'country' ), $of( 'vat_id' ), $of( 'kvk' ), $of( 'iban' ), $of( 'email' ) );
	}

	private static function text( mixed $value ): string {
		return is_scalar( $value ) ? (string) $value : '';
	}

	private static function date( mixed $value ): ?CivilDate {
		return is_string( $value ) ? CivilDate::parse( $value ) : null;
	}
}
