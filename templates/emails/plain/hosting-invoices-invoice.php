<?php
/**
 * Plain text with an invoice.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/plain/hosting-invoices-invoice.php. What it prints is kept
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

foreach ( $message->lines as $line ) {
	echo $line['label'] . ( '' === $line['period'] ? '' : " ({$line['period']})" ) . ": {$line['amount']}\n";
}
foreach ( $message->totals as $row ) {
	echo "{$row['label']}: {$row['amount']}\n";
}
echo "\n";

if ( '' !== $message->pay_url ) {
	/* translators: %s: web address */
	printf( __( 'Pay: %s', 'hosting-invoices' ) . "\n\n", esc_url_raw( $message->pay_url ) );
}
// phpcs:enable

wc_get_template( 'emails/plain/hosting-invoices-end.php', [ 'message' => $message, 'additional_content' => $additional_content ], '', $email->template_base );
