<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;

/**
 * What happened to open invoices before: one statement each for the steps, for those that the owner moved, and for
 * the services that the invoices bill.
 */
final readonly class InvoicePastReader {

	public function __construct( private Database $database ) {
	}

	/**
	 * @param list<int> $invoice_ids
	 * @return array<int, list<StepRecord>> By invoice.
	 */
	public function records( array $invoice_ids ): array {
		$records = [];
		foreach ( $this->rows( 'SELECT s.*, l.delivered_on, l.state AS letter FROM {steps} s LEFT JOIN {letters} l ON l.step_id = s.id WHERE s.invoice_id IN %ids ORDER BY s.id', $invoice_ids ) as $row ) {
			$records[ $row->int( 'invoice_id' ) ][] = new StepRecord(
				$row->text( 'step' ),
				$row->int( 'round' ),
				StepState::from( $row->text( 'state' ) ),
				$row->date( 'decided_on' ),
				$row->date_or_null( 'handed_over_on' ),
				$row->date_or_null( 'names_date' ),
				$row->date_or_null( 'delivered_on' ),
				'came_back' === $row->text( 'letter' ),
			);
		}
		return $records;
	}

	/**
	 * What was moved before the invoice was reopened no longer counts.
	 *
	 * @param list<int> $invoice_ids
	 * @return array<int, array<string, CivilDate>> By invoice and step.
	 */
	public function moved( array $invoice_ids ): array {
		$sql   = 'SELECT m.invoice_id, m.step, m.moved_to FROM {moved_steps} m JOIN {invoices} i ON i.id = m.invoice_id
			WHERE m.invoice_id IN %ids AND m.moved_on >= i.round_began_on';
		$moved = [];
		foreach ( $this->rows( $sql, $invoice_ids ) as $row ) {
			$moved[ $row->int( 'invoice_id' ) ][ $row->text( 'step' ) ] = $row->date( 'moved_to' );
		}
		return $moved;
	}

	/**
	 * @param list<int> $invoice_ids
	 * @return array<int, list<int>> Services by invoice.
	 */
	public function services( array $invoice_ids ): array {
		$sql      = 'SELECT DISTINCT c.invoice_id, s.id FROM {charges} c JOIN {services} s ON s.subscription_id = c.subscription_id
			WHERE c.invoice_id IN %ids ORDER BY s.id';
		$services = [];
		foreach ( $this->rows( $sql, $invoice_ids ) as $row ) {
			$services[ $row->int( 'invoice_id' ) ][] = $row->int( 'id' );
		}
		return $services;
	}

	/**
	 * @param string    $sql With %ids for the list.
	 * @param list<int> $ids
	 * @return list<Row>
	 */
	private function rows( string $sql, array $ids ): array {
		return [] === $ids ? [] : array_map(
			static fn ( array $columns ): Row => new Row( $columns ),
			$this->database->rows( str_replace( '%ids', Database::in( $ids ), $sql ) )
		);
	}
}
