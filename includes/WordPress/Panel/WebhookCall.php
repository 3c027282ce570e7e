<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * One call to the panel, before it is dated and signed.
 */
final readonly class WebhookCall {

	/** Stands for no service: a panel answers a test about it as about any other, and changes nothing. */
	private const TEST_REFERENCE = 'hosting-invoices-test';

	/**
	 * @param ServiceState|null $wanted Null where nothing is ordered: only then the panel cannot have acted.
	 */
	private function __construct(
		public string $event,
		public string $event_id,
		public PanelService $service,
		public ?ServiceState $wanted = null,
		public int $epoch = 0,
		public ?Level $level = null,
	) {
	}

	/** @param string $event_id Visible ASCII, since it travels in a header too. */
	public static function order( PanelService $service, ServiceState $wanted, int $epoch, string $event_id, ?Level $level = null ): self {
		if ( 1 !== preg_match( '/\A[!-~]{1,200}\z/', $event_id ) ) {
			throw new \InvalidArgumentException( 'An event id is 1 to 200 visible ASCII characters.' );
		}
		$event = match ( $wanted ) {
			ServiceState::suspended => 'service.suspend',
			ServiceState::active    => 'service.restore',
			ServiceState::terminated => 'service.terminate',
			ServiceState::unknown   => throw new \InvalidArgumentException( 'Nobody can want an unknown state.' ),
		};
		return new self( $event, $event_id, $service, $wanted, $epoch, $level );
	}

	public static function read( PanelService $service ): self {
		return new self( 'service.read', 'read-' . bin2hex( random_bytes( 8 ) ), $service );
	}

	public static function test(): self {
		return new self( 'test', 'test-' . bin2hex( random_bytes( 8 ) ), new PanelService( 0, self::TEST_REFERENCE ) );
	}

	/** Whether the panel could change anything by it. */
	public function acts(): bool {
		return null !== $this->wanted;
	}

	/** The raw body, as signed and sent. */
	public function body( \DateTimeImmutable $now ): string {
		return json_encode(
			[
				'event_id'     => $this->event_id,
				'event'        => $this->event,
				'service'      => [ 'id' => $this->service->id, 'reference' => $this->service->reference ],
				'wanted_state' => $this->wanted?->value,
				'epoch'        => $this->epoch,
				...( null === $this->level ? [] : [ 'level' => $this->level->value ] ),
				'sent_at'      => $now->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ),
			],
			JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
		);
	}
}
