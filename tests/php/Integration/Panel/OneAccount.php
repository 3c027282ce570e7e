<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;

/**
 * A panel that takes every service of a shop for the one account of the test; the key can be changed on the way.
 */
final class OneAccount implements Panel {

	public function __construct( public Panel $panel, private readonly PanelService $service ) {
	}

	public function is_connected(): bool {
		return $this->panel->is_connected();
	}

	public function levels(): array {
		return $this->panel->levels();
	}

	public function test(): void {
		$this->panel->test();
	}

	public function find( PanelService $service ): ?PanelAccount {
		return $this->panel->find( $this->service );
	}

	public function read( PanelService $service ): PanelReading {
		return $this->panel->read( $this->service );
	}

	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void {
		$this->panel->suspend( $this->service, $level, $epoch, $event_id );
	}

	public function restore( PanelService $service, int $epoch, string $event_id ): void {
		$this->panel->restore( $this->service, $epoch, $event_id );
	}

	public function terminate( PanelService $service, int $epoch, string $event_id ): void {
		$this->panel->terminate( $this->service, $epoch, $event_id );
	}

	public function accounts(): array {
		return $this->panel->accounts();
	}
}
