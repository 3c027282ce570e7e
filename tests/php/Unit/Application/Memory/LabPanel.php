<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel that obeys the newest epoch. It can be down, or act and not answer.
 */
final class LabPanel implements Panel, Panels {

	/** @var array<int, PanelReading> By service. */
	public array $states = [];

	/** `up`, `down`, or `mute`: it acts and does not answer. */
	public string $mode = 'up';

	/** As DirectAdmin and Plesk, when false. */
	public bool $keeps_epoch = true;

	/** @var list<Level> */
	public array $levels = [ Level::login, Level::page, Level::mail, Level::full ];

	/** @var array<int, Level> By service. */
	public array $asked_levels = [];

	/** An adapter that stands in for this one. */
	public ?Panel $real = null;

	/** What others do while an order is under way, once. */
	public ?\Closure $meanwhile = null;

	public function __construct( private readonly Store $store ) {
	}

	public function is_connected(): bool {
		return true;
	}

	public function of_server( int $server_id ): Panel {
		return $this->real ?? $this;
	}

	public function is_any_connected(): bool {
		return true;
	}

	public function kinds(): array {
		return [ 'lab' => 'Lab' ];
	}

	public function levels(): array {
		return $this->levels;
	}

	public function find( PanelService $service ): ?PanelAccount {
		$state = $this->read( $service )->state;
		return ServiceState::terminated === $state ? null : new PanelAccount( $service->reference, $service->reference, '', $state );
	}

	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void {
		$this->asked_levels[ $service->id ] = $level;
		$this->order( $service, ServiceState::suspended, $epoch );
	}

	public function restore( PanelService $service, int $epoch, string $event_id ): void {
		$this->order( $service, ServiceState::active, $epoch );
	}

	public function terminate( PanelService $service, int $epoch, string $event_id ): void {
		if ( ! $this->keeps_epoch && ServiceState::terminated === $this->read_quietly( $service )->state ) {
			throw PanelFailed::before_acting( 'unknown_account', 'gone' );
		}
		$this->order( $service, ServiceState::terminated, $epoch );
	}

	public function accounts(): array {
		return [];
	}

	private function order( PanelService $service, ServiceState $wanted, int $epoch ): void {
		$this->store->touch();
		if ( 'down' === $this->mode ) {
			throw PanelFailed::after_sending( 'http_status', 'down' );
		}
		if ( ! $this->keeps_epoch || $epoch >= $this->read_quietly( $service )->epoch ) {
			$this->states[ $service->id ] = new PanelReading( $wanted, $this->keeps_epoch ? $epoch : 0 );
		}
		[ $meanwhile, $this->meanwhile ] = [ $this->meanwhile, null ];
		$meanwhile?->__invoke();
		$this->store->touch();
		if ( 'mute' === $this->mode ) {
			throw PanelFailed::after_sending( 'timeout', 'mute' );
		}
	}

	public function read( PanelService $service ): PanelReading {
		$this->store->touch();
		return 'up' === $this->mode ? $this->read_quietly( $service ) : throw PanelFailed::after_sending( 'timeout', $this->mode );
	}

	public function test(): void {
	}

	public function read_quietly( PanelService $service ): PanelReading {
		return $this->states[ $service->id ] ?? new PanelReading( ServiceState::active, 0 );
	}
}
