<?php
/**
 * The end of the plain text of each of our e-mails: how it is collected, what can be saved, and who sent it.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/plain/hosting-invoices-end.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var \HostingInvoices\WordPress\Messages\MessageView $message
 * @var string                                          $additional_content
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- Plain text: escaping would show.
foreach ( $message->debit as $row ) {
	echo "{$row['label']}: {$row['value']}\n";
}
echo "\n";

if ( '' !== $message->saving ) {
	echo $message->saving . ( '' === $message->saving_url ? '' : ' ' . __( 'Switch and save', 'hosting-invoices' ) . ': ' . $message->saving_url ) . "\n\n";
}

echo __( 'Kind regards,', 'hosting-invoices' ) . "\n" . implode( "\n", $message->sign_off ) . "\n\n";

if ( '' !== $additional_content ) {
	echo wp_strip_all_tags( $additional_content ) . "\n";
}
