<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Domain\Subscriptions\Period;

/**
 * Rows of {adjustments} as lines of the invoice they were put on.
 */
final readonly class WaitingLines {

	public function __construct( private Database $database ) {
	}

	/** @param list<DraftLine> $lines Those that waited are among them. */
	public function put_on( int $invoice_id, array $lines ): void {
		foreach ( $lines as $line ) {
			if ( null !== $line->adjustment_id ) {
				$this->database->update( 'adjustments', [ 'invoice_id' => $invoice_id, 'discount_minor' => $line->discount->minor ], [ 'id' => $line->adjustment_id ] );
			}
		}
	}

	/** @return list<DraftLine> */
	public function on( int $invoice_id ): array {
		return array_map(
			static fn ( array $columns ): DraftLine => self::line( new Row( $columns ) ),
			$this->database->rows( 'SELECT * FROM {adjustments} WHERE invoice_id = %d ORDER BY id', [ $invoice_id ] )
		);
	}

	private static function line( Row $row ): DraftLine {
		$currency = $row->text( 'currency' );
		return new DraftLine(
			$row->int( 'subscription_id' ),
			$row->text( 'label' ),
			Period::of( $row->date( 'period_first' ), $row->date( 'period_last' ) ),
			$row->int( 'quantity' ),
			$row->money( 'amount_minor', $currency ),
			$row->money( 'discount_minor', $currency ),
			$row->text( 'tax_class' ),
			adjustment_id: $row->int( 'id' ),
		);
	}
}
