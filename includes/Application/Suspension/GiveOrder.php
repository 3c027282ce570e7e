<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Tells a panel what is wanted, and reads back what it did.
 */
final readonly class GiveOrder {

	public function __construct( private WatchedPanels $panels ) {
	}

	/**
	 * @param bool $may_be_done A try before this one may have been carried out: an account that is gone then was removed by it.
	 * @throws PanelFailed
	 */
	public function execute( PanelService $service, ServiceState $wanted, int $epoch, string $event_id, bool $may_be_done = false ): PanelReading {
		return $this->panels->ask(
			$service->server_id,
			function ( Panel $panel ) use ( $service, $wanted, $epoch, $event_id, $may_be_done ): PanelReading {
				if ( ServiceState::terminated === $wanted && $may_be_done && null === $panel->find( $service ) ) {
					return new PanelReading( ServiceState::terminated, 0 );
				}
				match ( $wanted ) {
					ServiceState::suspended => $panel->suspend( $service, $service->level->among( $panel->levels() ) ?? throw self::too_harsh(), $epoch, $event_id ),
					ServiceState::terminated => $panel->terminate( $service, $epoch, $event_id ),
					ServiceState::active, ServiceState::unknown => $panel->restore( $service, $epoch, $event_id ),
				};
				return self::read_back( $panel, $service, $wanted );
			}
		);
	}

	/**
	 * Reading changes nothing, but the order before it may have: where the panel can't be read, its state is unknown.
	 *
	 * @throws PanelFailed
	 */
	private static function read_back( Panel $panel, PanelService $service, ServiceState $wanted ): PanelReading {
		try {
			if ( ServiceState::terminated === $wanted && null === $panel->find( $service ) ) {
				return new PanelReading( ServiceState::terminated, 0 );
			}
			return $panel->read( $service );
		} catch ( PanelFailed $failure ) {
			throw PanelFailed::after_sending( $failure->reason, $failure->getMessage() );
		}
	}

	private static function too_harsh(): PanelFailed {
		return PanelFailed::before_acting( 'not_supported', 'This panel knows no level this mild.' );
	}
}
