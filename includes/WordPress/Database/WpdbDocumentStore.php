<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Documents\DocumentStore;
use HostingInvoices\Application\Documents\KeptDocument;

/**
 * Files in {documents}: no web server hands out a table, and a backup of the database holds them.
 *
 * As base64: bytes that are no text do not pass wpdb's check of the character set.
 */
final readonly class WpdbDocumentStore implements DocumentStore {

	public function __construct( private Database $database, private Clock $clock ) {
	}

	public function keep( KeptDocument $document ): KeptDocument {
		$added = $this->database->insert_unless_taken(
			'documents',
			[
				'kind'       => $document->kind->value,
				'subject_id' => $document->subject_id,
				'name'       => Cell::text( $document->name, 120 ),
				'media_type' => Cell::text( $document->media_type, 60 ),
				'content'    => base64_encode( $document->bytes ),
				'made_at'    => Cell::instant( $this->clock->now() ),
			]
		);
		return null === $added ? $this->find( $document->kind, $document->subject_id ) ?? $document : $document;
	}

	public function find( DocumentKind $kind, int $subject_id ): ?KeptDocument {
		$columns = $this->database->row( 'SELECT name, media_type, content FROM {documents} WHERE kind = %s AND subject_id = %d', [ $kind->value, $subject_id ] );
		if ( null === $columns ) {
			return null;
		}
		$row = new Row( $columns );
		return new KeptDocument( $kind, $subject_id, $row->text( 'name' ), $row->text( 'media_type' ), (string) base64_decode( $row->text( 'content' ), true ) );
	}

	public function discard( DocumentKind $kind, int $subject_id ): void {
		$this->database->execute( 'DELETE FROM {documents} WHERE kind = %s AND subject_id = %d', [ $kind->value, $subject_id ] );
	}
}
