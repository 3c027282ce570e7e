<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel that obeys the newest epoch. It can be down, or act and not answer.
 */
final class LabPanel implements Panel {

	/** @var array<int, PanelReading> By service. */
	public array $states = [];

	/** `up`, `down`, or `mute`: it acts and does not answer. */
	public string $mode = 'up';

	/** What others do while an order is under way, once. */
	public ?\Closure $meanwhile = null;

	public function __construct( private readonly Store $store ) {
	}

	public function is_connected(): bool {
		return true;
	}

	public function order( PanelService $service, ServiceState $wanted, int $epoch, string $event_id ): PanelReading {
		$this->store->touch();
		if ( 'down' === $this->mode ) {
			throw PanelFailed::after_sending( 'http_status', 'down' );
		}
		if ( $epoch >= $this->read_quietly( $service )->epoch ) {
			$this->states[ $service->id ] = new PanelReading( $wanted, $epoch );
		}
		[ $meanwhile, $this->meanwhile ] = [ $this->meanwhile, null ];
		$meanwhile?->__invoke();
		$this->store->touch();
		return 'mute' === $this->mode ? throw PanelFailed::after_sending( 'timeout', 'mute' ) : $this->states[ $service->id ];
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
