<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\Reporting\ParkedViews;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Reads what is parked in {outbox}.
 */
final readonly class WpdbParkedViews implements ParkedViews {

	private const MOST = 100;
	/** What an effect is about: the key of a message's step, a service, or an invoice. */
	private const ROWS = "x.*, o.name AS customer, CASE x.effect
			WHEN 'message' THEN (SELECT CASE WHEN m.subject = '' THEN m.step ELSE m.subject END FROM {messages} m WHERE m.id = x.subject_id)
			WHEN 'settle_order' THEN (SELECT i.number FROM {invoices} i WHERE i.id = x.subject_id)
			WHEN 'alert_owner' THEN (SELECT i.number FROM {debits} d JOIN {invoices} i ON i.id = d.invoice_id WHERE d.id = x.subject_id)
			ELSE (SELECT s.reference FROM {services} s WHERE s.id = x.subject_id) END AS subject
		FROM %page p JOIN {outbox} x ON x.id = p.id LEFT JOIN {customers} o ON o.id = x.customer_id";

	private Paging $paging;

	public function __construct( Database $database ) {
		$this->paging = new Paging( $database );
	}

	public function page(): Page {
		$where = Conditions::from( '{outbox} x' )->and( "x.state = 'parked'" );
		$page  = $this->paging->page( 'x.id', $where, new Order( [ 'x.id' ], false ), self::ROWS, new ListQuery( per_page: self::MOST ) );
		return $page->with( array_map( self::row( ... ), $page->rows ) );
	}

	/** @return array<string, mixed> */
	private static function row( Row $row ): array {
		return [
			'id'          => $row->int( 'id' ),
			'kind'        => $row->text( 'effect' ),
			'customer_id' => $row->int( 'customer_id' ),
			'customer'    => $row->text( 'customer' ),
			'subject'     => $row->text( 'subject' ),
			'created_at'  => (string) Cells::instant( $row, 'created_at' ),
			'attempts'    => $row->int( 'attempts' ),
			'reason'      => $row->text( 'last_error' ),
		];
	}
}
