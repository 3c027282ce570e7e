<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * Hands e-mail to the mail server. Nothing else sends.
 */
interface Mail {

	/**
	 * Renders first, calls $before_hand_over just before the mail server is spoken to, then hands over.
	 *
	 * @param Letter   $letter
	 * @param callable(): void $before_hand_over Writes down that the outcome is unknown from here on.
	 * @throws MailRefused when the server did not take it; the message can be tried again.
	 */
	public function hand_over( Letter $letter, callable $before_hand_over ): void;
}
