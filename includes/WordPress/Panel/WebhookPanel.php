<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * A panel behind a signed webhook; the format is in docs/panel-webhook.md.
 */
final readonly class WebhookPanel implements Panel {

	private const EVENT_HEADER = 'X-Hosting-Invoices-Event';

	/**
	 * @param \Closure(): PanelSettings          $settings     Read afresh at each call; may throw SecretUnreadable.
	 * @param \Closure( string ): list<string>   $addresses_of Every IP address of a name: HostNames.
	 */
	public function __construct(
		private \Closure $settings,
		private Clock $clock,
		private PinnedHttp $http,
		private \Closure $addresses_of,
	) {
	}

	public function is_connected(): bool {
		try {
			return ( $this->settings )()->are_complete();
		} catch ( SecretUnreadable ) {
			return false;
		}
	}

	/** The receiver is told the level, and does it or a milder one. */
	public function levels(): array {
		return Level::cases();
	}

	public function find( PanelService $service ): ?PanelAccount {
		$reading = $this->read( $service );
		return ServiceState::terminated === $reading->state ? null : new PanelAccount( $service->reference, $service->reference, '', $reading->state );
	}

	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void {
		$this->order( WebhookCall::order( $service, ServiceState::suspended, $epoch, $event_id, $level ), $epoch );
	}

	public function restore( PanelService $service, int $epoch, string $event_id ): void {
		$this->order( WebhookCall::order( $service, ServiceState::active, $epoch, $event_id ), $epoch );
	}

	public function terminate( PanelService $service, int $epoch, string $event_id ): void {
		$this->order( WebhookCall::order( $service, ServiceState::terminated, $epoch, $event_id ), $epoch );
	}

	public function accounts(): array {
		throw PanelFailed::before_acting( 'not_supported', 'A webhook cannot list its accounts.' );
	}

	/** @throws PanelFailed */
	private function order( WebhookCall $call, int $epoch ): void {
		$reading = $this->call( $call, $this->settings() );
		if ( $reading->epoch < $epoch ) {
			throw PanelFailed::after_sending( 'wrong_answer', 'The panel answers with an older epoch: it did not take the order.' );
		}
	}

	public function read( PanelService $service ): PanelReading {
		return $this->call( WebhookCall::read( $service ), $this->settings() );
	}

	/** Also tries a wrong signature: a panel that takes it would let anyone switch a customer off. */
	public function test(): void {
		$settings = $this->settings();
		$this->call( WebhookCall::test(), $settings );
		$forger = new PanelSettings( $settings->url, bin2hex( random_bytes( 32 ) ), $settings->allows_private_address );
		try {
			$this->call( WebhookCall::test(), $forger );
		} catch ( PanelFailed ) {
			return;
		}
		throw PanelFailed::before_acting( 'wrong_answer', 'The panel takes calls with a wrong signature: anyone could switch services.' );
	}

	/** @throws PanelFailed */
	private function call( WebhookCall $call, PanelSettings $settings ): PanelReading {
		$address = $this->permitted( $settings );
		$now     = $this->clock->now();
		$body    = $call->body( $now );
		$headers = [
			'Content-Type: application/json',
			'Accept: application/json',
			'User-Agent: HostingInvoices',
			self::EVENT_HEADER . ': ' . $call->event_id,
			WebhookSignature::HEADER . ': ' . ( new WebhookSignature( $settings->secret ) )->of( $now->getTimestamp(), $body ),
		];
		try {
			return PanelAnswer::read( $this->http->send( 'POST', $address, $headers, $body ), $call->service->reference );
		} catch ( HttpBroke $broke ) {
			throw self::failed( $broke->reason, $call->acts() && $broke->sent, $broke->getMessage() );
		} catch ( AnswerNotBelieved $answer ) {
			throw self::failed( $answer->reason, $call->acts() && ! $answer->refused, $answer->getMessage() );
		}
	}

	/** @throws PanelFailed */
	private function permitted( PanelSettings $settings ): PanelAddress {
		return PanelHttp::permit( PanelAddress::parse( $settings->url ), $settings->allows_private_address, $this->addresses_of );
	}

	/** @throws PanelFailed */
	private function settings(): PanelSettings {
		try {
			$settings = ( $this->settings )();
		} catch ( SecretUnreadable $unreadable ) {
			throw PanelFailed::before_acting( 'not_connected', $unreadable->getMessage() );
		}
		if ( ! $settings->are_complete() ) {
			throw PanelFailed::before_acting( 'not_connected', 'No panel is connected: its address or its secret is missing.' );
		}
		return $settings;
	}

	private static function failed( string $reason, bool $may_have_acted, string $what ): PanelFailed {
		return PanelHttp::failed( $reason, $may_have_acted, $what );
	}
}
