<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Services in {services}: one a subscription.
 */
final readonly class WpdbServiceRepository implements ServiceRepository {

	/** Days that tell what is usual. */
	private const USUAL_DAYS = 90;

	public function __construct( private Database $database ) {
	}

	public function of_customer( int $customer_id ): array {
		return $this->all( 's.customer_id = %d ORDER BY s.id', $customer_id );
	}

	public function find( int $id ): ?ServiceFacts {
		return $this->all( 's.id = %d', $id )[0] ?? null;
	}

	public function as_panel_knows( int $id ): ?PanelService {
		$columns = $this->database->row( 'SELECT reference, account, account_domain, server_id, level FROM {services} WHERE id = %d', [ $id ] );
		$row     = new Row( $columns ?? [] );
		return null === $columns ? null : new PanelService( $id, $row->text( 'reference' ), $row->text( 'account' ), $row->text( 'account_domain' ), $row->int( 'server_id' ), Level::from( $row->text( 'level' ) ) );
	}

	/** To be called inside the transaction that locked the customer: the epoch is read after it was written. */
	public function want( int $id, ServiceState $state, CivilDate $on, int $above = 0, ?Level $level = null ): int {
		$this->database->execute(
			"UPDATE {services} SET epoch = CASE WHEN epoch < %d THEN %d ELSE epoch END + 1, wanted = %s, since_on = %s, level = COALESCE(NULLIF(%s, ''), level), last_error = '', drift = '', drift_on = NULL WHERE id = %d",
			[ $above, $above, $state->value, $on->to_string(), $level->value ?? '', $id ]
		);
		return (int) $this->database->value( 'SELECT epoch FROM {services} WHERE id = %d', [ $id ] );
	}

	public function found( int $id, ServiceState $state, int $epoch, \DateTimeImmutable $at ): void {
		$this->database->update(
			'services',
			[ 'actual' => $state->value, 'read_back_at' => Cell::instant( $at ), 'last_error' => '', 'drift' => '', 'drift_on' => null ],
			[ 'id' => $id, 'epoch' => $epoch ]
		);
	}

	public function subscription_of( int $id ): ?int {
		$found = $this->database->value( 'SELECT subscription_id FROM {services} WHERE id = %d', [ $id ] );
		return null === $found ? null : (int) $found;
	}

	public function stands( int $id, ServiceState $state, int $epoch ): void {
		$this->database->update( 'services', [ 'actual' => $state->value ], [ 'id' => $id, 'epoch' => $epoch ] );
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

	public function usually_suspended( CivilDate $before ): int {
		$row = new Row(
			$this->database->row(
				'SELECT COUNT(*) AS suspensions, COUNT(DISTINCT happened_on) AS days FROM {timeline} WHERE event = %s AND happened_on >= %s AND happened_on < %s',
				[ EventKind::suspension_wanted->value, $before->plus_days( -self::USUAL_DAYS )->to_string(), $before->to_string() ]
			) ?? []
		);
		return 0 === $row->int( 'days' ) ? 0 : (int) ceil( $row->int( 'suspensions' ) / $row->int( 'days' ) );
	}

	public function drifted( int $id, ?ServiceState $found, CivilDate $on ): bool {
		$before = $this->database->value( 'SELECT drift FROM {services} WHERE id = %d', [ $id ] );
		$now    = $found->value ?? '';
		if ( $before === $now ) {
			return false;
		}
		$this->database->update( 'services', [ 'drift' => $now, 'drift_on' => null === $found ? null : $on->to_string() ], [ 'id' => $id ] );
		return null !== $found;
	}

	public function map( int $id, int $server_id, string $account, string $domain ): void {
		$this->database->update( 'services', [ 'server_id' => $server_id, 'account' => Cell::text( $account, 190 ), 'account_domain' => Cell::text( $domain, 190 ), 'last_error' => '' ], [ 'id' => $id ] );
	}

	public function to_look_at( CivilDate $today, int $most ): array {
		$rows = $this->database->rows( "SELECT id FROM {services} WHERE (looked_on IS NULL OR looked_on < %s) AND epoch > 0 AND wanted <> 'terminated' ORDER BY looked_on, id LIMIT %d", [ $today->to_string(), $most ] );
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	public function looked_at( int $id, CivilDate $today ): void {
		$this->database->update( 'services', [ 'looked_on' => $today->to_string() ], [ 'id' => $id ] );
	}

	public function announce_termination( int $id, ?CivilDate $on, string $backup ): void {
		$this->database->update( 'services', [ 'terminates_on' => Cell::date( $on ), 'backup_note' => Cell::text( $backup, 500 ) ], [ 'id' => $id ] );
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
					self::later( $row->date_or_null( 'exempt_until' ), $row->date_or_null( 'customer_exempt_until' ) ),
					Level::from( $row->text( 'level' ) ),
					$row->int( 'server_id' ),
					ServiceState::tryFrom( $row->text( 'drift' ) ),
					$row->date_or_null( 'since_on' ),
					$row->date_or_null( 'terminates_on' ),
				);
			},
			$this->database->rows( 'SELECT s.*, (SELECT c.exempt_until FROM {customers} c WHERE c.id = s.customer_id) AS customer_exempt_until FROM {services} s WHERE ' . $where, [ $id ] )
		);
	}

	private static function later( ?CivilDate $one, ?CivilDate $other ): ?CivilDate {
		return null === $one || null === $other ? $one ?? $other : CivilDate::latest( $one, $other );
	}
}
