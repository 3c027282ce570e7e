<?php
/**
 * Plain text about open invoices: reminder, warning, formal notice, suspension, arrangement, failed collection.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/plain/hosting-invoices-message.php. What it prints is kept
 * with the message, and goes along with the HTML.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var \HostingInvoices\WordPress\Messages\MessageView $message
 * @var string                                          $additional_content
 * @var \WC_Email                                       $email
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- Plain text: escaping would show.
echo $message->body_text . "\n\n";

foreach ( $message->invoices as $invoice ) {
	/* translators: 1: number of an invoice, 2: due date, 3: amount still open */
	printf( __( 'Invoice %1$s, to be paid by %2$s: %3$s', 'hosting-invoices' ) . "\n", $invoice['number'], $invoice['due_on'], $invoice['open'] );
	if ( '' !== $invoice['pay_url'] ) {
		/* translators: %s: web address */
		printf( __( 'Pay: %s', 'hosting-invoices' ) . "\n", esc_url_raw( $invoice['pay_url'] ) );
	}
}
if ( 1 === count( $message->invoices ) && '' !== $message->pay_url && ! str_contains( $message->body_text, $message->pay_url ) ) {
	/* translators: %s: web address */
	printf( __( 'Pay: %s', 'hosting-invoices' ) . "\n", esc_url_raw( $message->pay_url ) );
}
if ( count( $message->invoices ) > 1 ) {
	/* translators: %s: amount of money */
	printf( __( 'Total: %s', 'hosting-invoices' ) . "\n", $message->open );
}
echo "\n";
// phpcs:enable

wc_get_template( 'emails/plain/hosting-invoices-end.php', [ 'message' => $message, 'additional_content' => $additional_content ], '', $email->template_base );
