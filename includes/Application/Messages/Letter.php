<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

/**
 * A message as it will be handed over: subject and text are final, in the customer's language.
 */
final readonly class Letter {

	/**
	 * @param string       $key     Idempotency key; becomes the Message-ID, so a second copy is recognisably the same.
	 * @param string       $to      E-mail address.
	 * @param string       $subject Plain text.
	 * @param string       $text    Plain text as sent, kept with the message.
	 * @param MessageFacts $facts   What the HTML template shows beside the text.
	 */
	public function __construct(
		public string $key,
		public string $to,
		public string $subject,
		public string $text,
		public MessageFacts $facts,
	) {
	}
}
