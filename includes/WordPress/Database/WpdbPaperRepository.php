<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Papers\Paper;
use HostingInvoices\Application\Papers\PaperCodec;
use HostingInvoices\Application\Papers\PaperRepository;

/**
 * Papers in {papers}, with the number and date of the row that they belong to.
 */
final readonly class WpdbPaperRepository implements PaperRepository {

	public function __construct( private Database $database ) {
	}

	public function freeze( Paper $paper ): void {
		$this->database->insert_unless_taken(
			'papers',
			[ 'kind' => $paper->kind->value, 'subject_id' => $paper->id, 'facts' => Cell::json( PaperCodec::write( $paper ) ) ]
		);
	}

	public function find( DocumentKind $kind, int $id ): ?Paper {
		return $this->read( $kind, 's.id = %d', [ $id ], 1 )[0] ?? null;
	}

	public function issued( DocumentKind $kind, string $from, string $until, int $after_id, int $most ): array {
		return $this->read( $kind, 's.issued_on BETWEEN %s AND %s AND s.id > %d', [ $from, $until, $after_id ], $most );
	}

	public function count( DocumentKind $kind, string $from, string $until ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ' . self::table( $kind ) . ' s JOIN {papers} p ON p.kind = %s AND p.subject_id = s.id WHERE s.issued_on BETWEEN %s AND %s AND s.number IS NOT NULL', [ $kind->value, $from, $until ] );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<Paper>
	 */
	private function read( DocumentKind $kind, string $where, array $values, int $most ): array {
		$rows = $this->database->rows(
			'SELECT s.id, s.number, s.issued_on, p.facts FROM ' . self::table( $kind ) . " s JOIN {papers} p ON p.kind = %s AND p.subject_id = s.id WHERE $where AND s.number IS NOT NULL ORDER BY s.id LIMIT %d",
			[ $kind->value, ...$values, $most ]
		);
		return array_map(
			static function ( array $columns ) use ( $kind ): Paper {
				$row = new Row( $columns );
				return PaperCodec::read( $row->json( 'facts' ), $kind, $row->int( 'id' ), $row->text( 'number' ), $row->date( 'issued_on' ) );
			},
			$rows
		);
	}

	private static function table( DocumentKind $kind ): string {
		return DocumentKind::credit_note === $kind ? '{credit_notes}' : '{invoices}';
	}
}
