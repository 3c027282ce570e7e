<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * A message ready to be handed over: everything that its template needs.
 */
final readonly class Letter {

	/**
	 * @param string               $key      Idempotency key; becomes the Message-ID, so a second copy is recognisably the same.
	 * @param string               $template `invoice`, `step`, `notice`: which template wraps the text.
	 * @param string               $to       E-mail address.
	 * @param string               $locale   Language of the customer, as `nl_NL`.
	 * @param string               $subject  Plain text.
	 * @param string               $body     Plain text, paragraphs divided by an empty line.
	 * @param array<string, mixed> $facts    What the template shows beside the text: see templates/emails/README.
	 */
	public function __construct(
		public string $key,
		public string $template,
		public string $to,
		public string $locale,
		public string $subject,
		public string $body,
		public array $facts,
	) {
	}
}
