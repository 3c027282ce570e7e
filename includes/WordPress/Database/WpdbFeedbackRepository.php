<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Messages\Feedback;
use HostingInvoices\Application\Messages\FeedbackRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Questions and answers in {feedback}.
 */
final readonly class WpdbFeedbackRepository implements FeedbackRepository {

	public function __construct( private Database $database ) {
	}

	public function ask( int $customer_id, int $invoice_id, CivilDate $on ): int {
		return $this->database->insert( 'feedback', [ 'customer_id' => $customer_id, 'invoice_id' => $invoice_id, 'asked_on' => $on->to_string() ] );
	}

	public function find( int $id ): ?Feedback {
		$columns = $this->database->row( 'SELECT * FROM {feedback} WHERE id = %d', [ $id ] );
		return null === $columns ? null : self::feedback( new Row( $columns ) );
	}

	public function answer( int $id, int $score, string $answer, \DateTimeImmutable $at ): void {
		$this->database->update( 'feedback', [ 'score' => $score, 'answer' => Cell::text( $answer, 5000 ), 'answered_at' => Cell::instant( $at ) ], [ 'id' => $id ] );
	}

	public function of_customer( int $customer_id ): array {
		$rows = $this->database->rows( 'SELECT * FROM {feedback} WHERE customer_id = %d AND answered_at IS NOT NULL ORDER BY answered_at DESC, id DESC LIMIT 20', [ $customer_id ] );
		return array_map( static fn ( array $columns ): Feedback => self::feedback( new Row( $columns ) ), $rows );
	}

	private static function feedback( Row $row ): Feedback {
		return new Feedback(
			$row->int( 'id' ),
			$row->int( 'customer_id' ),
			$row->int( 'invoice_id' ),
			$row->date( 'asked_on' ),
			$row->int_or_null( 'score' ),
			$row->text( 'answer' ),
			$row->instant_or_null( 'answered_at' ),
		);
	}
}
