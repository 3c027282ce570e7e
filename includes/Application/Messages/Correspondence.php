<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * Puts facts into words, in the customer's language.
 */
interface Correspondence {

	/** @param string $key Idempotency key of the message. */
	public function compose( MessageFacts $facts, string $key ): Letter;

	/**
	 * The text that comes with a kind of message, placeholders unfilled, for the editor.
	 *
	 * @return array{subject: string, body: string}
	 */
	public function default_text( MessageKind $kind, string $locale ): array;
}
