<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * A call came to no whole answer.
 */
final class HttpBroke extends \RuntimeException {

	/**
	 * @param string $reason One of PanelFailed's: timeout, unreachable, certificate, too_large.
	 * @param bool   $sent   Whether any of the request left this machine: then it may have been obeyed.
	 */
	public function __construct( public readonly string $reason, public readonly bool $sent, string $message ) {
		parent::__construct( $message );
	}
}
