<?php
/**
 * E-mail that welcomes who ordered a plan.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/hosting-invoices-welcome.php. docs/messages.md says what
 * there is in `$message`.
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

wc_get_template( 'emails/hosting-invoices-end.php', [ 'message' => $message, 'additional_content' => $additional_content ], '', $email->template_base );

do_action( 'woocommerce_email_footer', $email );
