<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Suspension\HandWork;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * What persons are asked to do, in {hand_work}.
 *
 * @phpstan-import-type HandTask from HandWork
 */
final readonly class WpdbHandWork implements HandWork {

	private const ROWS = 'SELECT w.*, s.customer_id, s.reference, o.name AS customer FROM {hand_work} w
		JOIN {services} s ON s.id = w.service_id LEFT JOIN {customers} o ON o.id = s.customer_id';

	public function __construct( private Database $database ) {
	}

	public function ask( int $service_id, ServiceState $wanted, Level $level, int $epoch, CivilDate $do_by ): void {
		$this->database->insert_unless_taken(
			'hand_work',
			[
				'service_id' => $service_id,
				'wanted'     => $wanted->value,
				'level'      => $level->value,
				'epoch'      => $epoch,
				'do_by'      => $do_by->to_string(),
				'state'      => 'open',
			]
		);
	}

	public function newest_epoch( int $service_id ): int {
		return (int) $this->database->value( 'SELECT COALESCE(MAX(epoch), 0) FROM {hand_work} WHERE service_id = %d', [ $service_id ] );
	}

	public function take_back( int $service_id, int $below_epoch ): void {
		$this->database->execute( "UPDATE {hand_work} SET state = 'taken_back', ended_at = UTC_TIMESTAMP() WHERE service_id = %d AND epoch < %d AND state = 'open'", [ $service_id, $below_epoch ] );
	}

	public function done_last( int $service_id ): ?ServiceState {
		$wanted = $this->database->value( "SELECT wanted FROM {hand_work} WHERE service_id = %d AND state = 'done' ORDER BY epoch DESC LIMIT 1", [ $service_id ] );
		return null === $wanted ? null : ServiceState::from( $wanted );
	}

	public function is_asked( int $service_id ): bool {
		return null !== $this->database->value( "SELECT id FROM {hand_work} WHERE service_id = %d AND state = 'open' LIMIT 1", [ $service_id ] );
	}

	public function open(): array {
		return array_map( self::task( ... ), $this->database->rows( self::ROWS . " WHERE w.state = 'open' ORDER BY w.do_by, w.id LIMIT 500" ) );
	}

	public function finish( int $id, int $actor_id, \DateTimeImmutable $at ): ?array {
		$row = $this->database->row( self::ROWS . ' WHERE w.id = %d', [ $id ] );
		if ( null === $row || 0 === $this->database->execute( "UPDATE {hand_work} SET state = 'done', ended_at = %s, ended_by = %d WHERE id = %d AND state = 'open'", [ (string) Cell::instant( $at ), $actor_id, $id ] ) ) {
			return null;
		}
		return self::task( $row );
	}

	/**
	 * @param array<string, string|null> $columns
	 * @return HandTask
	 */
	private static function task( array $columns ): array {
		$row = new Row( $columns );
		return [
			'id'          => $row->int( 'id' ),
			'service_id'  => $row->int( 'service_id' ),
			'customer_id' => $row->int( 'customer_id' ),
			'customer'    => $row->text( 'customer' ),
			'reference'   => $row->text( 'reference' ),
			'wanted'      => $row->text( 'wanted' ),
			'level'       => $row->text( 'level' ),
			'epoch'       => $row->int( 'epoch' ),
			'do_by'       => $row->text( 'do_by' ),
		];
	}
}
