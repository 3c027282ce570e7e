<?php
/**
 * Plugin Name:       Hosting Invoices for WooCommerce
 * Description:       Gets small Dutch hosting companies paid on time: recurring invoices, 2 % off for direct debit, reminders along a timeline, and suspension that is sure before it acts.
 * Version:           0.1.0
 * Requires at least: 7.0
 * Requires PHP:      8.2
 * Requires Plugins:  woocommerce
 * WC requires at least: 10.0
 * WC tested up to:   10.2
 * Author:            Hosting Invoices
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       hosting-invoices
 * Domain Path:       /languages
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

if ( PHP_VERSION_ID < 80200 ) {
	return;
}

require_once __DIR__ . '/includes/autoload.php';

HostingInvoices\Plugin::start( __FILE__ );
