<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Services in {services}: one a subscription.
 */
final readonly class WpdbServiceRepository implements ServiceRepository {

	public function __construct( private Database $database ) {
	}

	public function of_customer( int $customer_id ): array {
		return $this->all( 'customer_id = %d ORDER BY id', $customer_id );
	}

	public function find( int $id ): ?ServiceFacts {
		return $this->all( 'id = %d', $id )[0] ?? null;
	}

	public function as_panel_knows( int $id ): ?PanelService {
		$reference = $this->database->value( 'SELECT reference FROM {services} WHERE id = %d', [ $id ] );
		return null === $reference ? null : new PanelService( $id, $reference );
	}

	/** To be called inside the transaction that locked the customer: the epoch is read after it was written. */
	public function want( int $id, ServiceState $state, CivilDate $on, int $above = 0 ): int {
		$this->database->execute(
			"UPDATE {services} SET epoch = CASE WHEN epoch < %d THEN %d ELSE epoch END + 1, wanted = %s, since_on = %s, last_error = '' WHERE id = %d",
			[ $above, $above, $state->value, $on->to_string(), $id ]
		);
		return (int) $this->database->value( 'SELECT epoch FROM {services} WHERE id = %d', [ $id ] );
	}

	public function found( int $id, ServiceState $state, int $epoch, \DateTimeImmutable $at ): void {
		$this->database->update(
			'services',
			[ 'actual' => $state->value, 'read_back_at' => Cell::instant( $at ), 'last_error' => '' ],
			[ 'id' => $id, 'epoch' => $epoch ]
		);
	}

	public function failed( int $id, bool $state_unknown, string $error ): void {
		$unknown = $state_unknown ? [ 'actual' => ServiceState::unknown->value ] : [];
		$this->database->update( 'services', [ 'last_error' => Cell::text( $error, 500 ), ...$unknown ], [ 'id' => $id ] );
	}

	/**
	 * @param list<string> $reasons
	 * @return list<string>
	 */
	public function held( int $id, array $reasons ): array {
		$before = (string) $this->database->value( 'SELECT held_reasons FROM {services} WHERE id = %d', [ $id ] );
		$now    = implode( ',', $reasons );
		if ( $now !== $before ) {
			$this->database->update( 'services', [ 'held_reasons' => $now ], [ 'id' => $id ] );
		}
		return array_values( array_diff( $reasons, explode( ',', $before ) ) );
	}

	public function exempt( int $id, ?CivilDate $until, string $reason ): void {
		$this->database->update( 'services', [ 'exempt_until' => Cell::date( $until ), 'exempt_reason' => Cell::text( $reason, 500 ) ], [ 'id' => $id ] );
	}

	public function was_told_suspended( int $customer_id, int $id ): bool {
		$newest = $this->database->value(
			'SELECT event FROM {timeline} WHERE customer_id = %d AND service_id = %d AND event IN (%s, %s) ORDER BY id DESC LIMIT 1',
			[ $customer_id, $id, EventKind::service_suspended->value, EventKind::service_restored->value ]
		);
		return EventKind::service_suspended->value === $newest;
	}

	/**
	 * Who counts keeps others from counting until its transaction ends: the daily maximum holds for several runners.
	 */
	public function wanted_suspended_on( CivilDate $day ): int {
		$this->database->value( 'SELECT id FROM {runner} WHERE id = 1 FOR UPDATE' );
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM {timeline} WHERE event = %s AND happened_on = %s',
			[ EventKind::suspension_wanted->value, $day->to_string() ]
		);
	}

	/** @return list<ServiceFacts> */
	private function all( string $where, int $id ): array {
		return array_map(
			static function ( array $columns ): ServiceFacts {
				$row = new Row( $columns );
				return new ServiceFacts(
					$row->int( 'id' ),
					$row->int( 'customer_id' ),
					ServiceState::from( $row->text( 'wanted' ) ),
					ServiceState::from( $row->text( 'actual' ) ),
					$row->int( 'epoch' ),
					$row->date_or_null( 'exempt_until' ),
				);
			},
			$this->database->rows( 'SELECT * FROM {services} WHERE ' . $where, [ $id ] )
		);
	}
}
