<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Sms;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MailRefused;
use HostingInvoices\Application\Messages\Sms;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\WordPress\Panel\HttpBroke;
use HostingInvoices\WordPress\Panel\PanelAddress;
use HostingInvoices\WordPress\Panel\PanelSettings;
use HostingInvoices\WordPress\Panel\PinnedHttp;
use HostingInvoices\WordPress\Panel\WebhookSignature;

/**
 * Text messages through a signed webhook (docs/sms-webhook.md), pinned and judged as the panel's.
 */
final readonly class WebhookSms implements Sms {

	/**
	 * @param \Closure(): PanelSettings        $settings     Read afresh at each call; may throw SecretUnreadable.
	 * @param \Closure( string ): list<string> $addresses_of Every IP address of a name.
	 */
	public function __construct( private \Closure $settings, private Clock $clock, private PinnedHttp $post, private \Closure $addresses_of ) {
	}

	public function is_connected(): bool {
		try {
			return ( $this->settings )()->are_complete();
		} catch ( SecretUnreadable ) {
			return false;
		}
	}

	public function hand_over( Letter $letter, callable $before_hand_over ): void {
		if ( '' === $letter->to ) {
			throw MailRefused::because( 'The customer has no telephone number.' );
		}
		$settings = $this->settings();
		$address  = $this->permitted( $settings );
		$now      = $this->clock->now();
		$body     = self::body( $letter, $now );
		$headers  = [
			'Content-Type: application/json',
			'Accept: application/json',
			'User-Agent: HostingInvoices',
			WebhookSignature::HEADER . ': ' . ( new WebhookSignature( $settings->secret ) )->of( $now->getTimestamp(), $body ),
		];
		$before_hand_over();
		try {
			$answer = $this->post->send( 'POST', $address, $headers, $body );
		} catch ( HttpBroke $broke ) {
			// What has left may have been sent on: then nobody knows.
			throw $broke->sent ? $broke : MailRefused::because( 'The provider of text messages could not be reached. ' . $broke->getMessage() );
		}
		if ( $answer->status >= 400 && $answer->status < 500 && 408 !== $answer->status ) {
			throw MailRefused::because( sprintf( 'The provider of text messages refused it (%d).', $answer->status ) );
		}
		if ( $answer->status < 200 || $answer->status > 299 ) {
			throw new \RuntimeException( sprintf( 'The provider of text messages answered %d: it may have sent it.', $answer->status ) );
		}
	}

	private static function body( Letter $letter, \DateTimeImmutable $now ): string {
		return json_encode(
			[
				'event'   => 'sms.send',
				'id'      => hash( 'sha256', $letter->key ),
				'to'      => $letter->to,
				'text'    => trim( $letter->text ),
				'sent_at' => $now->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ),
			],
			JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
		);
	}

	/** @throws MailRefused */
	private function settings(): PanelSettings {
		try {
			$settings = ( $this->settings )();
		} catch ( SecretUnreadable $unreadable ) {
			throw MailRefused::because( $unreadable->getMessage() );
		}
		return $settings->are_complete() ? $settings : throw MailRefused::because( 'No provider of text messages is connected: its address or its secret is missing.' );
	}

	/** @throws MailRefused */
	private function permitted( PanelSettings $settings ): PanelAddress {
		try {
			$address = PanelAddress::parse( $settings->url );
			$found   = $address->is_literal() ? [ $address->host ] : ( $this->addresses_of )( $address->host );
			return $address->permit( $found, $settings->allows_private_address );
		} catch ( PanelFailed $refused ) {
			throw MailRefused::because( $refused->getMessage() );
		}
	}
}
