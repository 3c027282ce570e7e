<?php
/**
 * Plain text that welcomes who ordered a plan.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/plain/hosting-invoices-welcome.php. What it prints is kept
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

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Plain text: escaping would show.
echo $message->body_text . "\n\n";

wc_get_template( 'emails/plain/hosting-invoices-end.php', [ 'message' => $message, 'additional_content' => $additional_content ], '', $email->template_base );
