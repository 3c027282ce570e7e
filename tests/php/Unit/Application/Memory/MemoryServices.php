<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceFacts;
use HostingInvoices\Domain\Suspension\ServiceState;

final readonly class MemoryServices implements ServiceRepository {

	public function __construct( private Store $store ) {
	}

	public function of_customer( int $customer_id ): array {
		$ids = array_keys( array_filter( $this->store->tables()->services, static fn ( array $row ): bool => $row['customer'] === $customer_id ) );
		return array_values( array_filter( array_map( $this->find( ... ), $ids ) ) );
	}

	public function find( int $id ): ?ServiceFacts {
		$row = $this->store->tables()->services[ $id ] ?? null;
		return null === $row ? null : new ServiceFacts( $id, $row['customer'], $row['wanted'], $row['actual'], $row['epoch'], $row['exempt'], $row['level'] ?? Level::full, $row['server'] ?? 1, $row['drift'] ?? null, $row['since'] ?? null, $row['terminates'] ?? null );
	}

	public function as_panel_knows( int $id ): ?PanelService {
		$row = $this->store->tables()->services[ $id ] ?? null;
		return null === $row ? null : new PanelService( $id, $row['reference'], $row['account'] ?? '', $row['domain'] ?? '', $row['server'] ?? 1, $row['level'] ?? Level::full );
	}

	public function want( int $id, ServiceState $state, CivilDate $on, int $above = 0, ?Level $level = null ): int {
		$tables = $this->store->tables();

		$tables->services[ $id ]['level'] = $level ?? $tables->services[ $id ]['level'] ?? Level::full;
		$tables->services[ $id ]['since'] = $on;
		$tables->services[ $id ]['drift'] = null;

		$tables->services[ $id ]['wanted'] = $state;
		return $tables->services[ $id ]['epoch'] = 1 + max( $above, $tables->services[ $id ]['epoch'] );
	}

	public function found( int $id, ServiceState $state, int $epoch, \DateTimeImmutable $at ): void {
		$tables = $this->store->tables();
		if ( $tables->services[ $id ]['epoch'] === $epoch ) {
			$tables->services[ $id ]['actual'] = $state;
		}
	}

	public function subscription_of( int $id ): ?int {
		return isset( $this->store->tables()->services[ $id ] ) ? $id : null;
	}

	public function stands( int $id, ServiceState $state, int $epoch ): void {
		$tables = $this->store->tables();
		if ( $tables->services[ $id ]['epoch'] === $epoch ) {
			$tables->services[ $id ]['actual'] = $state;
		}
	}

	public function failed( int $id, bool $state_unknown, string $error ): void {
		if ( $state_unknown ) {
			$this->store->tables()->services[ $id ]['actual'] = ServiceState::unknown;
		}
	}

	public function held( int $id, array $reasons ): array {
		$tables = $this->store->tables();
		$new    = array_values( array_diff( $reasons, $tables->services[ $id ]['held'] ) );

		$tables->services[ $id ]['held'] = $reasons;
		return $new;
	}

	public function exempt( int $id, ?CivilDate $until, string $reason ): void {
		$this->store->tables()->services[ $id ]['exempt'] = $until;
	}

	public function usually_suspended( CivilDate $before ): int {
		$days = [];
		foreach ( $this->store->tables()->story as $one ) {
			if ( EventKind::suspension_wanted === $one->event && $one->on->is_before( $before ) ) {
				$days[ $one->on->to_string() ] = 1 + ( $days[ $one->on->to_string() ] ?? 0 );
			}
		}
		return [] === $days ? 0 : (int) ceil( array_sum( $days ) / count( $days ) );
	}

	public function drifted( int $id, ?ServiceState $found, CivilDate $on ): bool {
		$tables = $this->store->tables();
		$is_new = ( $tables->services[ $id ]['drift'] ?? null ) !== $found;

		$tables->services[ $id ]['drift'] = $found;
		return $is_new && null !== $found;
	}

	public function map( int $id, int $server_id, string $account, string $domain ): void {
		$tables = $this->store->tables();

		$tables->services[ $id ] = [ ...$tables->services[ $id ], 'server' => $server_id, 'account' => $account, 'domain' => $domain ];
	}

	public function to_look_at( CivilDate $today, int $most ): array {
		$due = array_filter( $this->store->tables()->services, static fn ( array $row ): bool => $row['epoch'] > 0 && ServiceState::terminated !== $row['wanted'] && ( null === ( $row['looked'] ?? null ) || $row['looked']->is_before( $today ) ) );
		return array_slice( array_keys( $due ), 0, $most );
	}

	public function looked_at( int $id, CivilDate $today ): void {
		$this->store->tables()->services[ $id ]['looked'] = $today;
	}

	public function announce_termination( int $id, ?CivilDate $on, string $backup ): void {
		$this->store->tables()->services[ $id ]['terminates'] = $on;
	}

	public function was_told_suspended( int $customer_id, int $id ): bool {
		$told = array_filter( $this->store->tables()->story, static fn ( Happening $one ): bool => $one->service_id === $id && in_array( $one->event, [ EventKind::service_suspended, EventKind::service_restored ], true ) );
		return EventKind::service_suspended === ( end( $told ) ?: null )?->event;
	}

	public function wanted_suspended_on( CivilDate $day ): int {
		return count( array_filter( $this->store->tables()->story, static fn ( Happening $one ): bool => EventKind::suspension_wanted === $one->event && $one->on->equals( $day ) ) );
	}
}
