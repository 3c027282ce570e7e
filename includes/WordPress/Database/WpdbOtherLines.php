<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Invoices\OtherLine;
use HostingInvoices\Application\Invoices\OtherLines;

/**
 * Lines that are no charge, in {other_lines}.
 */
final readonly class WpdbOtherLines implements OtherLines {

	public function __construct( private Database $database ) {
	}

	public function add( int $invoice_id, array $lines ): void {
		foreach ( $lines as $line ) {
			$this->database->insert(
				'other_lines',
				[
					'invoice_id'     => $invoice_id,
					'label'          => Cell::text( $line->label, 200 ),
					'quantity'       => $line->quantity,
					'amount_minor'   => $line->amount->minor,
					'discount_minor' => $line->discount->minor,
				]
			);
		}
	}

	public function of( int $invoice_id ): array {
		$rows = $this->database->rows( 'SELECT o.*, i.currency FROM {other_lines} o JOIN {invoices} i ON i.id = o.invoice_id WHERE o.invoice_id = %d ORDER BY o.id', [ $invoice_id ] );
		return array_map(
			static function ( array $columns ): OtherLine {
				$row      = new Row( $columns );
				$currency = $row->text( 'currency' );
				return new OtherLine( $row->text( 'label' ), $row->int( 'quantity' ), $row->money( 'amount_minor', $currency ), $row->money( 'discount_minor', $currency ) );
			},
			$rows
		);
	}
}
