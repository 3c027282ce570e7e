<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\InvoiceViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\NamedInvoice;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\InvoiceRow;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {invoices}, each filter and order served by an index.
 */
final readonly class WpdbInvoiceViews implements InvoiceViews {

	private const ROWS = 'i.*, o.name AS customer FROM %page p JOIN {invoices} i ON i.id = p.id LEFT JOIN {customers} o ON o.id = i.customer_id';

	private Paging $paging;
	private CustomerSearch $search;

	public function __construct( private Database $database ) {
		$this->paging = new Paging( $database );
		$this->search = new CustomerSearch( $database );
	}

	public function page( ListQuery $query, CivilDate $today ): Page {
		$where = InvoiceConditions::add( $this->search->invoices( $query->search, 'customer' === $query->orderby ), $query, $today );
		$page  = $this->paging->page( 'i.id', $where, self::order( $query ), self::ROWS, $query );
		return $page->with( array_map( self::named( ... ), $page->rows ) );
	}

	public function of_customer( int $customer_id, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT i.*, o.name AS customer FROM {invoices} i LEFT JOIN {customers} o ON o.id = i.customer_id WHERE i.customer_id = %d ORDER BY i.id DESC LIMIT %d',
			[ $customer_id, $limit ]
		);
		return array_map( static fn ( array $columns ): NamedInvoice => self::named( new Row( $columns ) ), $rows );
	}

	/** Newest first, unless something else is asked for. */
	private static function order( ListQuery $query ): Order {
		return match ( $query->orderby ) {
			'number' => new Order( [ 'i.number_order', 'i.id' ], $query->descending ),
			'issued' => new Order( [ 'i.issued_on', 'i.id' ], $query->descending ),
			'due' => new Order( [ 'i.due_on', 'i.id' ], $query->descending ),
			'total' => new Order( [ 'i.total_minor', 'i.id' ], $query->descending ),
			'open' => new Order( [ 'i.open_minor', 'i.id' ], $query->descending ),
			'customer' => new Order( [ 'o.name', 'o.email', 'o.id' ], $query->descending, 'i.id' ),
			default => new Order( [ 'i.issued_on', 'i.id' ], true ),
		};
	}

	private static function named( Row $row ): NamedInvoice {
		return new NamedInvoice( InvoiceRow::read( $row ), $row->text( 'customer' ) );
	}
}
