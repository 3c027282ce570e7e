<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * What came back over the wire, not yet believed.
 */
final readonly class HttpAnswer {

	public function __construct( public int $status, public string $content_type, public string $body ) {
	}
}
