<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\LetterViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Lists of {letters}.
 *
 * @phpstan-import-type LetterRow from LetterViews
 */
final readonly class WpdbLetterViews implements LetterViews {

	private const ROWS = 'a.*, o.name AS customer, i.number AS invoice_number, i.customer_type AS customer_type, m.kind AS kind, m.subject AS subject
		FROM %page p JOIN {letters} a ON a.id = p.id LEFT JOIN {customers} o ON o.id = a.customer_id
		LEFT JOIN {invoices} i ON i.id = a.invoice_id LEFT JOIN {messages} m ON m.id = a.id';

	private Paging $paging;
	private CustomerSearch $search;

	public function __construct( Database $database ) {
		$this->paging = new Paging( $database );
		$this->search = new CustomerSearch( $database );
	}

	public function page( ListQuery $query ): Page {
		$needs_names = '' !== $query->search || 'customer' === $query->orderby;
		$customer_id = $query->number( 'customer_id' );
		$state       = $query->text( 'state' );
		$where       = Conditions::from( '{letters} a' . ( $needs_names ? ' JOIN {customers} o ON o.id = a.customer_id' : '' ) )
			->and_if( '' !== $state && 'all' !== $state, 'a.state = %s', $state )
			->and_if( null !== $customer_id, 'a.customer_id = %d', $customer_id ?? 0 );
		return $this->read( $this->search->narrow( $where, $query->search ), $query );
	}

	public function these( array $ids ): array {
		return [] === $ids ? [] : $this->read( Conditions::from( '{letters} a' )->and( 'a.id IN ' . Database::in( $ids ) ), new ListQuery( per_page: count( $ids ) ) )->rows;
	}

	/** @return Page<LetterRow> */
	private function read( Conditions $where, ListQuery $query ): Page {
		$order = match ( $query->orderby ) {
			'customer' => new Order( [ 'o.name', 'a.id' ], $query->descending ),
			'made_on' => new Order( [ 'a.made_on', 'a.id' ], $query->descending ),
			default => new Order( [ 'a.id' ], true ),
		};
		$page = $this->paging->page( 'a.id', $where, $order, self::ROWS, $query );
		return $page->with( array_map( self::row( ... ), $page->rows ) );
	}

	/** @return LetterRow */
	private static function row( Row $row ): array {
		return [
			'id'                => $row->int( 'id' ),
			'customer_id'       => $row->int( 'customer_id' ),
			'customer'          => $row->text( 'customer' ),
			'invoice_id'        => $row->int_or_null( 'invoice_id' ),
			'invoice_number'    => $row->text( 'invoice_number' ),
			'customer_type'     => '' === $row->text( 'customer_type' ) ? 'consumer' : $row->text( 'customer_type' ),
			'kind'              => $row->text( 'kind' ),
			'step'              => $row->text( 'step' ),
			'subject'           => $row->text( 'subject' ),
			'state'             => $row->text( 'state' ),
			'made_on'           => $row->text( 'made_on' ),
			'printed_on'        => $row->text_or_null( 'printed_on' ),
			'sent_on'           => $row->text_or_null( 'sent_on' ),
			'delivered_on'      => $row->text_or_null( 'delivered_on' ),
			'registered_number' => $row->text( 'registered_number' ),
			'proof'             => $row->text( 'proof' ),
		];
	}
}
