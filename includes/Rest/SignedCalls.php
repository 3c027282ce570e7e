<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Secrets;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\WordPress\Panel\WebhookSignature;

/**
 * Whether a call from outside is signed with the shop's secret, over the body as it came in, and just now.
 */
final readonly class SignedCalls {

	public function __construct( private SettingsStore $settings, private Secrets $secrets, private Clock $clock ) {
	}

	public function permit( \WP_REST_Request $request ): bool {
		$sealed = $this->settings->current()->messages->report_secret_sealed;
		if ( '' === $sealed ) {
			return false;
		}
		try {
			$signature = new WebhookSignature( $this->secrets->open( $sealed ) );
		} catch ( SecretUnreadable ) {
			return false;
		}
		return $signature->verify( (string) $request->get_header( WebhookSignature::HEADER ), (string) $request->get_body(), $this->clock->now()->getTimestamp() );
	}
}
