<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\Reporting\TaskViews;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {tasks} of the kinds own and hand_over.
 *
 * @phpstan-import-type TaskRow from TaskViews
 */
final readonly class WpdbTaskViews implements TaskViews {

	private const ROWS = "t.*, o.name AS customer, i.number AS invoice_number,
		(SELECT COALESCE(SUM(l.open_minor), 0) FROM {invoices} l WHERE l.customer_id = t.customer_id AND l.state = 'open') AS owed_minor
		FROM %page p JOIN {tasks} t ON t.id = p.id LEFT JOIN {customers} o ON o.id = t.customer_id LEFT JOIN {invoices} i ON i.id = t.invoice_id";

	private Paging $paging;
	private CustomerSearch $search;

	public function __construct( private Database $database, private ShopSettings $shop ) {
		$this->paging = new Paging( $database );
		$this->search = new CustomerSearch( $database );
	}

	public function page( ListQuery $query, CivilDate $today ): Page {
		$customer_id = $query->number( 'customer_id' );
		$where       = Conditions::from( '{tasks} t' . ( '' === $query->search ? '' : ' JOIN {customers} o ON o.id = t.customer_id' ) )
			->and( "t.kind IN ('own', 'hand_over') AND t.state = 'open' AND t.due_on <= %s", $today->to_string() )
			->and_if( null !== $customer_id, 't.customer_id = %d', $customer_id ?? 0 );
		$page = $this->paging->page( 't.id', $this->search->narrow( $where, $query->search ), new Order( [ 't.due_on', 't.id' ], $query->descending ), self::ROWS, $query );
		return $page->with( array_map( fn ( Row $row ): array => $this->row( $row, $today ), $page->rows ) );
	}

	/** @return TaskRow */
	private function row( Row $row, CivilDate $today ): array {
		$invoice = $row->int( 'invoice_id' );
		return [
			'id'             => $row->int( 'id' ),
			'kind'           => $row->text( 'kind' ),
			'customer_id'    => $row->int( 'customer_id' ),
			'customer'       => (string) $row->text_or_null( 'customer' ),
			'invoice_id'     => $invoice > 0 ? $invoice : null,
			'invoice_number' => (string) $row->text_or_null( 'invoice_number' ),
			'step'           => $row->text( 'step' ),
			'label'          => (string) $row->text_or_null( 'note' ),
			'due_on'         => $row->text( 'due_on' ),
			'overdue'        => $row->date( 'due_on' )->is_before( $today ),
			'owed'           => Cells::amount( $row, 'owed_minor', $this->shop->currency() ),
		];
	}
}
