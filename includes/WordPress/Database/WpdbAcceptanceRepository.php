<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Acceptance\AcceptanceRepository;
use HostingInvoices\Application\Acceptance\AcceptanceState;
use HostingInvoices\Application\Acceptance\Decided;
use HostingInvoices\Application\Acceptance\KeptAcceptance;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Decisions in {acceptances}.
 */
final readonly class WpdbAcceptanceRepository implements AcceptanceRepository {

	private const MOST = 50;

	public function __construct( private Database $database ) {
	}

	public function suspensions( int $customer_id, CivilDate $since ): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM {timeline} WHERE customer_id = %d AND event = 'service_suspended' AND happened_on >= %s", [ $customer_id, $since->to_string() ] );
	}

	public function add( int $customer_id, int $order_id, int $subscription_id, Decided $decided, AcceptanceState $state, CivilDate $on ): void {
		$this->database->insert_unless_taken(
			'acceptances',
			[
				'customer_id'     => $customer_id,
				'order_id'        => $order_id,
				'subscription_id' => $subscription_id,
				'decision'        => Cell::json( $decided->to_array() ),
				'state'           => $state->value,
				'decided_on'      => $on->to_string(),
			]
		);
	}

	public function find( int $id ): ?KeptAcceptance {
		return $this->all( 'a.id = %d', [ $id ], 'a.id' )[0] ?? null;
	}

	public function of_order( int $order_id ): ?KeptAcceptance {
		return $this->all( 'a.order_id = %d AND a.subscription_id = 0', [ $order_id ], 'a.id' )[0] ?? null;
	}

	public function of_customer( int $customer_id ): array {
		return $this->all( 'a.customer_id = %d', [ $customer_id ], 'a.id DESC' );
	}

	public function waiting(): array {
		return $this->all( 'a.state = %s', [ AcceptanceState::waiting->value ], 'a.id' );
	}

	public function answer( int $id, AcceptanceState $state, string $reason, int $by, \DateTimeImmutable $at ): void {
		$this->database->update( 'acceptances', [ 'state' => $state->value, 'reason' => Cell::text( $reason, 500 ), 'answered_at' => Cell::instant( $at ), 'answered_by' => $by ], [ 'id' => $id ] );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<KeptAcceptance>
	 */
	private function all( string $where, array $values, string $order ): array {
		return array_map(
			static fn ( array $columns ): KeptAcceptance => self::read( new Row( $columns ) ),
			$this->database->rows( "SELECT a.*, c.name AS customer FROM {acceptances} a LEFT JOIN {customers} c ON c.id = a.customer_id WHERE $where ORDER BY $order LIMIT " . self::MOST, $values )
		);
	}

	private static function read( Row $row ): KeptAcceptance {
		return new KeptAcceptance(
			$row->int( 'id' ),
			$row->int( 'customer_id' ),
			$row->text( 'customer' ),
			$row->int( 'order_id' ),
			$row->int( 'subscription_id' ),
			Decided::from_array( $row->json( 'decision' ) ),
			AcceptanceState::from( $row->text( 'state' ) ),
			$row->date( 'decided_on' ),
			$row->text( 'reason' ),
		);
	}
}
