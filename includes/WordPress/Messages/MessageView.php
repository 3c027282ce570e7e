<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

/**
 * All that a template prints, in the customer's language. Plain text, to be escaped there, but for `$body_html`.
 */
final readonly class MessageView {

	/**
	 * @param string                                                                              $kind     As MessageKind.
	 * @param list<array{label: string, period: string, amount: string}>                          $lines    What the invoice is for; empty for other messages.
	 * @param list<array{label: string, amount: string, is_total: bool}>                          $totals   Under the lines.
	 * @param list<array{label: string, value: string}>                                           $debit    The announcement of a collection; empty when none comes.
	 * @param list<array{number: string, issued_on: string, due_on: string, open: string, pay_url: string}> $invoices Open ones that the message names; a pay link each where there are several.
	 * @param string                                                                              $open     Of all of them together.
	 * @param string                                                                              $pay_url  Of the invoice that leads; empty when there is nothing to pay, or it is collected.
	 * @param string                                                                              $saving   A sentence, or empty.
	 * @param list<string>                                                                        $sign_off Lines.
	 * @param string                                                                              $saving_url Where direct debit is chosen with one click; empty where $saving is.
	 */
	public function __construct(
		public string $kind,
		public string $subject,
		public string $body_html,
		public string $body_text,
		public array $lines,
		public array $totals,
		public array $debit,
		public array $invoices,
		public string $open,
		public string $pay_url,
		public string $saving,
		public array $sign_off,
		public string $saving_url = '',
	) {
	}
}
