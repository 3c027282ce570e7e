<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

/**
 * Why a panel gave no answer that can be trusted; the keys are those of PanelFailed after `panel_`.
 */
final readonly class PanelSentences {

	/** @return array<string, string> */
	public static function all(): array {
		return [
			'panel_not_connected'   => __( 'No panel is connected yet: fill in its address and secret.', 'hosting-invoices' ),
			'panel_address_refused' => __( 'The address of the panel may not be called from here: it is not public, or not https.', 'hosting-invoices' ),
			'panel_timeout'         => __( 'The panel did not answer in time.', 'hosting-invoices' ),
			'panel_unreachable'     => __( 'The panel could not be reached.', 'hosting-invoices' ),
			'panel_http_status'     => __( 'The panel refused: check the secret and the rights there.', 'hosting-invoices' ),
			'panel_not_json'        => __( 'The panel answered with something that is no JSON.', 'hosting-invoices' ),
			'panel_wrong_answer'    => __( 'The panel answered, but not as agreed.', 'hosting-invoices' ),
			'panel_too_large'       => __( 'The panel answered with far too much.', 'hosting-invoices' ),
			'panel_certificate'     => __( 'The certificate of the panel is not accepted: it is self-made, expired or of another name.', 'hosting-invoices' ),
			'panel_unauthorized'    => __( 'The panel refuses the user name or the key.', 'hosting-invoices' ),
			'panel_forbidden'       => __( 'The key has no right to do this on the panel.', 'hosting-invoices' ),
			'panel_rate_limited'    => __( 'The panel wants fewer calls; wait a few minutes.', 'hosting-invoices' ),
			'panel_refused'         => __( 'The panel refused; what it said is shown at the service.', 'hosting-invoices' ),
			'panel_unknown_account' => __( 'There is no such account on the panel: map the service again.', 'hosting-invoices' ),
			'panel_wrong_account'   => __( 'The account has another domain than when it was mapped: map the service again.', 'hosting-invoices' ),
			'panel_not_supported'   => __( 'This panel cannot do that.', 'hosting-invoices' ),
			'panel_redirect'        => __( 'The panel pointed to another address, which is not followed.', 'hosting-invoices' ),
		];
	}
}
