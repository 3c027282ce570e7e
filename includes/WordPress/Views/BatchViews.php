<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\DirectDebit\BatchState;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Debit batches: the list, and one with its debits.
 */
final readonly class BatchViews {

	private const COLUMNS = 't.id, t.state, t.message_id, t.collection_on, t.sequence, t.debits, t.total_minor, t.currency, t.proposed_at, t.exported_at, t.submitted_at';

	private Paging $paging;

	public function __construct( private Database $database ) {
		$this->paging = new Paging( $database );
	}

	/** @return Page<array<string, mixed>> */
	public function page( ListQuery $query ): Page {
		$where = Conditions::from( '{debit_batches} t' )->and_if( '' !== $query->text( 'state' ), 't.state = %s', $query->text( 'state' ) );
		$page  = $this->paging->page( 't.id', $where, new Order( [ 't.id' ], true ), self::COLUMNS . ' FROM %page p JOIN {debit_batches} t ON t.id = p.id', $query );
		return $page->with( array_map( self::row( ... ), $page->rows ) );
	}

	/** @return array<string, mixed>|null */
	public function one( int $id ): ?array {
		$columns = $this->database->row( 'SELECT ' . self::COLUMNS . ' FROM {debit_batches} t WHERE t.id = %d', [ $id ] );
		if ( null === $columns ) {
			return null;
		}
		$row   = new Row( $columns );
		$state = BatchState::from( $row->text( 'state' ) );
		return [
			...self::row( $row ),
			'may_approve'  => BatchState::proposed === $state,
			'may_download' => $state->has_file(),
			'may_withdraw' => $state->may_be_withdrawn(),
			'may_submit'   => BatchState::exported === $state,
			'downloads'    => (int) $this->database->value( 'SELECT COUNT(*) FROM {batch_downloads} WHERE batch_id = %d', [ $id ] ),
			'rows'         => $this->debits( $id ),
		];
	}

	/** @return list<array<string, mixed>> */
	private function debits( int $id ): array {
		$rows = $this->database->rows(
			'SELECT b.debit_id, b.end_to_end_id, d.invoice_id, d.customer_id, d.amount_minor, d.state, d.return_reason, i.number, i.currency, o.name AS customer, m.reference, m.iban_last_four
				FROM {batch_debits} b JOIN {debits} d ON d.id = b.debit_id JOIN {invoices} i ON i.id = d.invoice_id JOIN {mandates} m ON m.id = d.mandate_id LEFT JOIN {customers} o ON o.id = d.customer_id
				WHERE b.batch_id = %d ORDER BY b.id',
			[ $id ]
		);
		return array_map( static fn ( array $columns ): array => self::debit( new Row( $columns ) ), $rows );
	}

	/** @return array<string, mixed> */
	private static function row( Row $row ): array {
		return [
			'id'            => $row->int( 'id' ),
			'state'         => $row->text( 'state' ),
			'message_id'    => $row->text( 'message_id' ),
			'collection_on' => $row->text( 'collection_on' ),
			'sequence'      => $row->text( 'sequence' ),
			'debits'        => $row->int( 'debits' ),
			'total'         => Cells::amount( $row, 'total_minor', $row->text( 'currency' ) ),
			'currency'      => $row->text( 'currency' ),
			'proposed_at'   => (string) Cells::instant( $row, 'proposed_at' ),
			'exported_at'   => Cells::instant( $row, 'exported_at' ),
			'submitted_at'  => Cells::instant( $row, 'submitted_at' ),
		];
	}

	/** @return array<string, mixed> */
	private static function debit( Row $row ): array {
		return [
			'debit_id'       => $row->int( 'debit_id' ),
			'invoice_id'     => $row->int( 'invoice_id' ),
			'number'         => $row->text( 'number' ),
			'customer_id'    => $row->int( 'customer_id' ),
			'customer'       => $row->text( 'customer' ),
			'amount'         => Cells::amount( $row, 'amount_minor', $row->text( 'currency' ) ),
			'mandate'        => $row->text( 'reference' ),
			'iban_last_four' => $row->text( 'iban_last_four' ),
			'end_to_end_id'  => $row->text( 'end_to_end_id' ),
			'state'          => $row->text( 'state' ),
			'reason'         => $row->text( 'return_reason' ),
		];
	}
}
