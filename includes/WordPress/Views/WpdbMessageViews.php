<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\MessageViews;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Reads {messages} with what became of their effect.
 */
final readonly class WpdbMessageViews implements MessageViews {

	public function __construct( private Database $database ) {
	}

	public function one( int $id ): ?array {
		$columns = $this->database->row(
			"SELECT m.*, x.last_error AS last_error FROM {messages} m LEFT JOIN {outbox} x ON x.effect = 'message' AND x.subject_id = m.id WHERE m.id = %d",
			[ $id ]
		);
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return [
			'id'             => $row->int( 'id' ),
			'step'           => $row->text( 'step' ),
			'channel'        => $row->text( 'channel' ),
			'to'             => $row->text( 'recipient' ),
			'subject'        => $row->text( 'subject' ),
			'body'           => $row->text( 'body' ),
			'state'          => $row->text( 'state' ),
			'handed_over_at' => Cells::instant( $row, 'handed_over_at' ),
			'last_error'     => 'handed_over' === $row->text( 'state' ) ? '' : $row->text( 'last_error' ),
		];
	}
}
