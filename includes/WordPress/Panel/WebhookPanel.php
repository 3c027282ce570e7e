<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
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
		private PinnedPost $post,
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

	public function order( PanelService $service, ServiceState $wanted, int $epoch, string $event_id ): PanelReading {
		$reading = $this->call( WebhookCall::order( $service, $wanted, $epoch, $event_id ), $this->settings() );
		if ( $reading->epoch < $epoch ) {
			throw PanelFailed::after_sending( 'wrong_answer', 'The panel answers with an older epoch: it did not take the order.' );
		}
		return $reading;
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
			return PanelAnswer::read( $this->post->send( $address, $headers, $body ), $call->service->reference );
		} catch ( HttpBroke $broke ) {
			throw self::failed( $broke->reason, $call->acts() && $broke->sent, $broke->getMessage() );
		} catch ( AnswerNotBelieved $answer ) {
			throw self::failed( $answer->reason, $call->acts() && ! $answer->refused, $answer->getMessage() );
		}
	}

	/** @throws PanelFailed */
	private function permitted( PanelSettings $settings ): PanelAddress {
		$address = PanelAddress::parse( $settings->url );
		$found   = $address->is_literal() ? [ $address->host ] : ( $this->addresses_of )( $address->host );
		return $address->permit( $found, $settings->allows_private_address );
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
		$message = 'The panel could not be used. ' . $what;
		return $may_have_acted
			? PanelFailed::after_sending( $reason, $message )
			: PanelFailed::before_acting( $reason, $message );
	}
}
