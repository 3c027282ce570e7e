<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * An answer came, but it is not the one that was agreed.
 */
final class AnswerNotBelieved extends \RuntimeException {

	/**
	 * @param string $reason  One of PanelFailed's: http_status, redirect, not_json, wrong_answer.
	 * @param bool   $refused The panel said that it changed nothing.
	 */
	public function __construct( public readonly string $reason, string $message, public readonly bool $refused = false ) {
		parent::__construct( $message );
	}
}
