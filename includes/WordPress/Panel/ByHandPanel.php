<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Suspension\HandWork;
use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel without a door for programs: a person does it, by a date, and says so. What he said last is the state.
 */
final readonly class ByHandPanel implements Panel {

	/** A customer who paid is helped today; the others can wait. */
	private const DAYS_TO_SUSPEND = 3;

	public function __construct( private HandWork $work, private Clock $clock ) {
	}

	public function is_connected(): bool {
		return true;
	}

	public function levels(): array {
		return Level::cases();
	}

	public function test(): void {
	}

	public function find( PanelService $service ): ?PanelAccount {
		$state = $this->read( $service )->state;
		return ServiceState::terminated === $state ? null : new PanelAccount( $service->reference, $service->reference, '', $state );
	}

	public function read( PanelService $service ): PanelReading {
		return new PanelReading( $this->work->done_last( $service->id ) ?? ServiceState::active, 0, $this->work->is_asked( $service->id ) );
	}

	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void {
		$this->ask( $service, ServiceState::suspended, $level, $epoch, self::DAYS_TO_SUSPEND );
	}

	public function restore( PanelService $service, int $epoch, string $event_id ): void {
		$this->ask( $service, ServiceState::active, Level::full, $epoch, 0 );
	}

	public function terminate( PanelService $service, int $epoch, string $event_id ): void {
		$this->ask( $service, ServiceState::terminated, Level::full, $epoch, self::DAYS_TO_SUSPEND );
	}

	public function accounts(): array {
		throw PanelFailed::before_acting( 'not_supported', 'Nobody can list the accounts of a server that is served by hand.' );
	}

	/**
	 * Nothing is asked for what is so already; what was asked before and is not wanted any more is taken back. An order
	 * that comes after a newer one asks for nothing.
	 */
	private function ask( PanelService $service, ServiceState $wanted, Level $level, int $epoch, int $days ): void {
		if ( $epoch < $this->work->newest_epoch( $service->id ) ) {
			return;
		}
		$this->work->take_back( $service->id, $epoch );
		if ( ( $this->work->done_last( $service->id ) ?? ServiceState::active ) !== $wanted ) {
			$this->work->ask( $service->id, $wanted, $level, $epoch, $this->clock->today()->plus_days( $days ) );
		}
	}
}
