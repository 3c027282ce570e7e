<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;

/**
 * Where a server is gone, or the plugin that brought its adapter: nothing can be done, and nothing was.
 */
final readonly class NoPanel implements Panel {

	public function is_connected(): bool {
		return false;
	}

	public function levels(): array {
		return [];
	}

	public function test(): void {
		throw self::none();
	}

	public function find( PanelService $service ): ?PanelAccount {
		throw self::none();
	}

	public function read( PanelService $service ): PanelReading {
		throw self::none();
	}

	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void {
		throw self::none();
	}

	public function restore( PanelService $service, int $epoch, string $event_id ): void {
		throw self::none();
	}

	public function terminate( PanelService $service, int $epoch, string $event_id ): void {
		throw self::none();
	}

	public function accounts(): array {
		throw self::none();
	}

	private static function none(): PanelFailed {
		return PanelFailed::before_acting( 'not_connected', 'No panel is connected for this service.' );
	}
}
