<?php
/**
 * The plugin is deleted. Its data stays, invoices being kept for seven years by law, unless the owner chose otherwise.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

( new HostingInvoices\WordPress\Installation( new HostingInvoices\WordPress\Database\Database( $GLOBALS['wpdb'] ) ) )->uninstall();
