<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * Hands text messages to whoever sends them for this shop.
 */
interface Sms {

	public function is_connected(): bool;

	/**
	 * Calls $before_hand_over just before the provider is spoken to, then hands over.
	 *
	 * @param Letter   $letter `to` is a telephone number.
	 * @param callable(): void $before_hand_over Writes down that the outcome is unknown from here on.
	 * @throws MailRefused when it was not taken for certain; the message can be tried again.
	 */
	public function hand_over( Letter $letter, callable $before_hand_over ): void;
}
