<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Papers;

use HostingInvoices\Domain\Money\Money;

/**
 * What a credit note takes back when nobody said which lines: a part of each rate of VAT, in whole cents that add up.
 */
final class RestOfPaper {

	/** An amount, VAT in it, spread over the rates of the invoice as they stand on it. */
	public static function spread( PaperContents $invoice, Money $amount, string $label ): PaperContents {
		$rows = [];
		$left = $amount;
		$last = array_key_last( $invoice->vat );
		foreach ( $invoice->vat as $at => $row ) {
			$gross  = $at === $last ? $left : $amount->ratio( $row->base->plus( $row->vat )->minor, $invoice->total->minor );
			$left   = $left->minus( $gross );
			$whole  = $row->base->plus( $row->vat )->minor;
			$vat    = 0 === $whole ? Money::zero( $amount->currency ) : $gross->ratio( $row->vat->minor, $whole );
			$rows[] = new VatRow( $row->rate, $row->category, $gross->minus( $vat ), $vat );
		}
		return self::of_rows( $invoice->buyer, $rows, $amount, $label );
	}

	/**
	 * What is left of an invoice after other credit notes: all of it line by line when there are none.
	 *
	 * @param list<PaperContents> $credited
	 */
	public static function after( PaperContents $invoice, array $credited, string $label ): PaperContents {
		if ( [] === $credited ) {
			return $invoice;
		}
		$total = $invoice->total;
		$rows  = $invoice->vat;
		foreach ( $credited as $one ) {
			$total = $total->minus( $one->total );
			$rows  = array_map( static fn ( VatRow $row ): VatRow => self::less( $row, $one->vat ), $rows );
		}
		return self::of_rows( $invoice->buyer, $rows, $total, $label );
	}

	/** @param list<VatRow> $taken */
	private static function less( VatRow $row, array $taken ): VatRow {
		foreach ( $taken as $one ) {
			if ( $one->rate === $row->rate && $one->category === $row->category ) {
				$row = new VatRow( $row->rate, $row->category, $row->base->minus( $one->base ), $row->vat->minus( $one->vat ) );
			}
		}
		return $row;
	}

	/** @param list<VatRow> $rows */
	private static function of_rows( Party $buyer, array $rows, Money $total, string $label ): PaperContents {
		$rows  = array_values( array_filter( $rows, static fn ( VatRow $row ): bool => ! $row->base->is_zero() || ! $row->vat->is_zero() ) );
		$lines = array_map( static fn ( VatRow $row ): PaperLine => new PaperLine( $label, null, null, 1, $row->base, Money::zero( $total->currency ), $row->rate, $row->category ), $rows );
		return new PaperContents( $buyer, $lines, $rows, $total );
	}
}
