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
			'panel_redirect'        => __( 'The panel pointed to another address, which is not followed.', 'hosting-invoices' ),
		];
	}
}
