<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * The mail server did not take a message.
 */
final class MailRefused extends \RuntimeException {

	public static function because( string $why ): self {
		return new self( $why );
	}
}
