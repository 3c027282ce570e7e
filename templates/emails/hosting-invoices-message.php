<?php
/**
 * E-mail about open invoices: reminder, warning, formal notice, suspension, arrangement, failed collection.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/hosting-invoices-message.php. `$message->kind` says which
 * message it is; docs/messages.md says what else there is.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var \HostingInvoices\WordPress\Messages\MessageView $message
 * @var string                                          $email_heading
 * @var string                                          $additional_content
 * @var \WC_Email                                       $email
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

do_action( 'woocommerce_email_header', $email_heading, $email );

echo wp_kses_post( $message->body_html );

if ( [] !== $message->invoices ) {
	wc_get_template( 'emails/hosting-invoices-open.php', [ 'message' => $message ], '', $email->template_base );
}

wc_get_template( 'emails/hosting-invoices-end.php', [ 'message' => $message, 'additional_content' => $additional_content ], '', $email->template_base );

do_action( 'woocommerce_email_footer', $email );
