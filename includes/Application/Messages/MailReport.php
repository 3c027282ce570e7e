<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * What somebody outside says became of a message.
 */
final readonly class MailReport {

	/** @param string $mail_id The left part of its Message-ID, or the id that a text message was sent with. */
	public function __construct( public string $mail_id, public bool $delivered, public string $detail ) {
	}
}
