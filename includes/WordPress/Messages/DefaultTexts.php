<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\MessageKind;

/**
 * The texts that come with the plugin, in the language that WordPress speaks at this moment.
 *
 * Short, formal and kind; no threat before the step that is one. Placeholders are explained in docs/messages.md.
 */
final readonly class DefaultTexts {

	public static function subject( MessageKind $kind ): string {
		return match ( $kind ) {
			MessageKind::invoice         => __( 'Invoice {number} from {company}', 'hosting-invoices' ),
			MessageKind::withdrawal      => __( 'Your withdrawal is confirmed', 'hosting-invoices' ),
			MessageKind::welcome         => __( 'Welcome to {company}', 'hosting-invoices' ),
			MessageKind::reminder        => __( 'Your invoice {number} is still open', 'hosting-invoices' ),
			MessageKind::upcoming        => __( 'Invoice {number} is due on {due_date}', 'hosting-invoices' ),
			MessageKind::voucher         => __( 'A voucher from {company}', 'hosting-invoices' ),
			MessageKind::feedback        => __( 'How did we do?', 'hosting-invoices' ),
			MessageKind::warning         => __( 'Last reminder for invoice {number}', 'hosting-invoices' ),
			MessageKind::formal_notice   => __( 'Formal notice for invoice {numbers}', 'hosting-invoices' ),
			MessageKind::confirmation    => __( 'Confirmation of our arrangement', 'hosting-invoices' ),
			MessageKind::suspended       => __( 'Suspended: {services}', 'hosting-invoices' ),
			MessageKind::removal         => __( 'Removal of {services} on {removal_date}', 'hosting-invoices' ),
			MessageKind::restored        => __( 'Back on: {services}', 'hosting-invoices' ),
			MessageKind::debit_return    => __( 'The collection of invoice {number} failed', 'hosting-invoices' ),
			MessageKind::mandate_request => __( 'Your direct debit mandate has ended', 'hosting-invoices' ),
			MessageKind::mandate_confirmation => __( 'Your mandate for direct debit', 'hosting-invoices' ),
		};
	}

	/** Paragraphs with an empty line between them; salutation in, signature out. */
	public static function body( MessageKind $kind ): string {
		return implode( "\n\n", [ __( 'Dear {customer},', 'hosting-invoices' ), ...self::paragraphs( $kind ) ] );
	}

	/** @return list<string> */
	private static function paragraphs( MessageKind $kind ): array {
		return match ( $kind ) {
			MessageKind::invoice => [ __( 'This is invoice {number} of {issue_date}.', 'hosting-invoices' ), '{payment_notice}' ],
			MessageKind::welcome => [
				__( 'Thank you for your order. We are setting up {services} for you.', 'hosting-invoices' ),
				__( 'Your first invoice follows in a separate message. The next period begins on {next_date}; you need not do anything for it, we send its invoice by ourselves.', 'hosting-invoices' ),
				'{withdrawal_notice}',
				__( 'Is there anything that you would like to know? Just answer this message.', 'hosting-invoices' ),
			],
			MessageKind::withdrawal => [
				__( 'On {date} we received your withdrawal from {services}. The contract has ended.', 'hosting-invoices' ),
				'{withdrawal_notice}',
			],
			MessageKind::reminder => [
				__( 'Your invoice {number} of {issue_date} is still open. You can pay it here at once: {pay_link}', 'hosting-invoices' ),
				__( 'The amount still open is {open}.', 'hosting-invoices' ),
				__( 'Have you paid in the last few days? Then please disregard this message.', 'hosting-invoices' ),
			],
			MessageKind::upcoming => [
				__( 'A friendly word in advance: invoice {number} of {total} is to be paid by {due_date}. You can pay it here at once: {pay_link}', 'hosting-invoices' ),
				__( 'Have you paid in the last few days? Then please disregard this message.', 'hosting-invoices' ),
			],
			MessageKind::voucher => [
				__( 'Thank you for being our customer. With the code {voucher} you get {voucher_amount} off your next order.', 'hosting-invoices' ),
				__( 'You would rather not get messages like this one? {opt_out_link}', 'hosting-invoices' ),
			],
			MessageKind::feedback => [
				__( 'Thank you for paying invoice {number}. May we ask you how we did? It takes a minute: {feedback_link}', 'hosting-invoices' ),
				__( 'You would rather not get messages like this one? {opt_out_link}', 'hosting-invoices' ),
			],
			MessageKind::warning => [
				__( 'Your invoice {number} was to be paid by {due_date} and is still open. You can pay it here at once: {pay_link}', 'hosting-invoices' ),
				'{suspension_notice}',
				__( 'Can you not pay all of it at once? Let us know, and we will look for a solution together.', 'hosting-invoices' ),
			],
			MessageKind::formal_notice => [ __( 'The term of payment of invoice {numbers} has passed. The amount still open is {open}.', 'hosting-invoices' ), '{statutory_notice}' ],
			MessageKind::confirmation => [
				__( 'Thank you for talking to us.', 'hosting-invoices' ),
				'{arrangement}',
				__( 'Is this not what we agreed? Then please let us know at once.', 'hosting-invoices' ),
			],
			MessageKind::suspended => [ '{suspension_notice}', __( 'Can you not pay all of it at once? Let us know, and we will look for a solution together.', 'hosting-invoices' ) ],
			MessageKind::removal => [
				__( '{services} has been switched off because invoices are open. On {removal_date} we remove it for good, with the website and the mailboxes in it.', 'hosting-invoices' ),
				__( 'If you pay before that day, we switch everything on again and nothing is removed: {pay_link}', 'hosting-invoices' ),
				__( 'Would you like a copy of your data first? Then please let us know.', 'hosting-invoices' ),
			],
			MessageKind::restored => [
				__( 'We have switched {services} on again. Thank you.', 'hosting-invoices' ),
				__( 'Does something not work as it did before? Then please let us know.', 'hosting-invoices' ),
			],
			MessageKind::debit_return => [ __( 'We tried to collect the amount of invoice {number} from your account, but your bank did not carry this out or reversed it.', 'hosting-invoices' ), '{payment_notice}' ],
			MessageKind::mandate_request => [
				__( 'The mandate by which we collected your invoices is no longer valid, so we cannot collect from your account any more.', 'hosting-invoices' ),
				'{payment_notice}',
				__( 'Would you like to pay automatically again? Sign a new mandate here: {mandate_link}', 'hosting-invoices' ),
			],
			MessageKind::mandate_confirmation => [
				__( 'Thank you. You have given us a mandate for direct debit: what you owe us is collected from your account with the IBAN ending in {iban_last_four}.', 'hosting-invoices' ),
				__( 'The reference of the mandate is {mandate_reference}, our creditor identifier is {creditor_identifier}.', 'hosting-invoices' ),
				__( 'We announce each collection on the invoice, with the amount and the date. Do you not agree with one? Your bank pays it back within eight weeks if you ask. You can end the mandate at any time in your account on our website.', 'hosting-invoices' ),
			],
		};
	}

	/** A text message: one or two sentences, and where to pay. */
	public static function text_message( MessageKind $kind ): string {
		return match ( $kind ) {
			MessageKind::warning => __( '{company}: invoice {number} is still open. {suspension_notice} Pay: {pay_link}', 'hosting-invoices' ),
			MessageKind::upcoming => __( '{company}: invoice {number} of {total} is to be paid by {due_date}. Pay: {pay_link}', 'hosting-invoices' ),
			MessageKind::voucher => __( '{company}: with the code {voucher} you get {voucher_amount} off your next order. No more of these: {opt_out_link}', 'hosting-invoices' ),
			MessageKind::feedback => __( '{company}: thank you for paying. How did we do? {feedback_link} No more of these: {opt_out_link}', 'hosting-invoices' ),
			default => __( '{company}: invoice {number} is still open ({open}). Pay: {pay_link}', 'hosting-invoices' ),
		};
	}
}
