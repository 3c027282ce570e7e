<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Application\Messages\MessageRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Messages in {messages}; what belongs to the timeline names its step's record.
 */
final readonly class WpdbMessageRepository implements MessageRepository {

	public function __construct( private Database $database ) {
	}

	public function add( MessageKind $kind, string $step, int $customer_id, ?int $invoice_id, ?int $step_id, array $facts, CivilDate $on, string $channel = 'email', string $state = 'waiting' ): int {
		return $this->database->insert(
			'messages',
			[
				'customer_id' => $customer_id,
				'invoice_id'  => $invoice_id,
				'step_id'     => $step_id,
				'kind'        => $kind->value,
				'step'        => $step,
				'channel'     => $channel,
				'state'       => $state,
				'facts'       => [] === $facts ? null : Cell::json( $facts ),
				'created_on'  => $on->to_string(),
			]
		);
	}

	public function find( int $id ): ?MessageRecord {
		$columns = $this->database->row( 'SELECT * FROM {messages} WHERE id = %d', [ $id ] );
		return null === $columns ? null : self::message( new Row( $columns ) );
	}

	public function handed_over( int $id, Letter $letter, \DateTimeImmutable $at ): void {
		$this->database->update(
			'messages',
			[
				'state'          => 'handed_over',
				'mail_id'        => hash( 'sha256', $letter->key ),
				'recipient'      => Cell::text( $letter->to, 100 ),
				'subject'        => Cell::text( $letter->subject, 250 ),
				'body'           => Cell::text( $letter->text, 100_000 ),
				'handed_over_at' => Cell::instant( $at ),
			],
			[ 'id' => $id ]
		);
	}

	public function change( int $id, string $state ): void {
		$this->database->update( 'messages', [ 'state' => $state ], [ 'id' => $id ] );
	}

	public function find_by_mail_id( string $mail_id ): ?MessageRecord {
		$columns = $this->database->row( 'SELECT * FROM {messages} WHERE mail_id = %s LIMIT 1', [ $mail_id ] );
		return null === $columns ? null : self::message( new Row( $columns ) );
	}

	public function reported( int $id, string $state, string $detail, \DateTimeImmutable $at ): void {
		$this->database->update( 'messages', [ 'state' => $state, 'reported_detail' => Cell::text( $detail, 500 ), 'reported_at' => Cell::instant( $at ) ], [ 'id' => $id ] );
	}

	public function recipient( int $id ): string {
		return (string) $this->database->value( 'SELECT recipient FROM {messages} WHERE id = %d', [ $id ] );
	}

	public function waiting_of( int $customer_id ): array {
		$rows = $this->database->rows(
			"SELECT * FROM {messages} WHERE customer_id = %d AND state = 'waiting' AND step_id IS NOT NULL ORDER BY id",
			[ $customer_id ]
		);
		return array_map( static fn ( array $columns ): MessageRecord => self::message( new Row( $columns ) ), $rows );
	}

	private static function message( Row $row ): MessageRecord {
		/** @var array<string, scalar|null> $facts As add() wrote them. */
		$facts = $row->json( 'facts' );
		return new MessageRecord(
			$row->int( 'id' ),
			MessageKind::from( $row->text( 'kind' ) ),
			$row->text( 'step' ),
			$row->int( 'customer_id' ),
			$row->int_or_null( 'invoice_id' ),
			$row->int_or_null( 'step_id' ),
			$row->text( 'state' ),
			$facts,
			$row->date( 'created_on' ),
			$row->text( 'channel' ),
		);
	}
}
