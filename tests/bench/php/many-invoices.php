<?php
/**
 * A shop after years: so many invoices of a customer for each 66, one in forty open, and as many WooCommerce orders, the
 * newest hundred of them with an address and a line; rows made by the database itself.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Settings\ChangeSettings;
use HostingInvoices\WordPress\Database\Database;

[ , $dir, $count ] = $argv;
$services          = ( require __DIR__ . '/boot.php' )( $dir );
$database          = $services->get( Database::class );
$prefix            = $database->wpdb->prefix;
$rows              = 'seq_1_to_' . (int) $count;
$customers         = (int) ceil( (int) $count / 66 );
$newest            = max( 1, (int) $count - 99 );

file_put_contents( LAB_DIR . '/clock', '2026-06-01T08:00:00Z' );
$services->get( ChangeSettings::class )->execute( [ 'mode' => 'live', 'company_name' => 'Bench' ] );
$statements = [
	"INSERT INTO {customers} (id, name, email, open_minor, next_invoice_on, next_step_on, next_action_on, created_at)
		SELECT 1000 + seq, CONCAT('Klant ', seq), CONCAT('klant', seq, '@example.test'), 3630, '2026-07-01', '2026-06-20', '2026-06-20', '2026-01-01' FROM seq_1_to_$customers",
	"INSERT INTO {invoices} (customer_id, order_id, number, number_order, customer_type, method, issued_on, due_on, currency, net_minor, discount_minor, vat_minor, total_minor, paid_minor, open_minor, state, disputed, debit_under_way, round_began_on, paid_on)
		SELECT 1001 + seq MOD $customers, seq, CONCAT('2026-', LPAD(seq, 7, '0')), seq, 'business', 'transfer', '2021-01-01' + INTERVAL (seq * 1950 DIV $count) DAY, '2021-01-15' + INTERVAL (seq * 1950 DIV $count) DAY, 'EUR', 3000, 0, 630, 3630,
			IF(seq MOD 40, 3630, 0), IF(seq MOD 40, 0, 3630), IF(seq MOD 40, 'paid', 'open'), 0, 0, '2021-01-01', IF(seq MOD 40, '2021-01-20' + INTERVAL (seq * 1950 DIV $count) DAY, NULL) FROM $rows",
	"INSERT INTO {$prefix}wc_orders (id, status, currency, type, tax_amount, total_amount, customer_id, billing_email, date_created_gmt, date_updated_gmt, payment_method)
		SELECT seq, 'wc-pending', 'EUR', 'shop_order', 6.30, 36.30, 1001 + seq MOD $customers, 'klant@example.test', '2021-01-01' + INTERVAL seq MINUTE, '2021-01-01' + INTERVAL seq MINUTE, 'bacs' FROM $rows",
	"INSERT INTO {$prefix}wc_order_addresses (order_id, address_type, first_name, email) SELECT seq, 'billing', 'Klant', 'klant@example.test' FROM seq_{$newest}_to_" . (int) $count,
	"INSERT INTO {$prefix}wc_order_operational_data (order_id, created_via) SELECT seq, 'checkout' FROM seq_{$newest}_to_" . (int) $count,
	"INSERT INTO {$prefix}woocommerce_order_items (order_item_id, order_item_name, order_item_type, order_id) SELECT seq, 'Hosting', 'line_item', seq FROM seq_{$newest}_to_" . (int) $count,
	"INSERT INTO {$prefix}woocommerce_order_itemmeta (order_item_id, meta_key, meta_value) SELECT seq, '_line_total', '30' FROM seq_{$newest}_to_" . (int) $count,
	"ANALYZE TABLE {customers}, {invoices}, {$prefix}wc_orders",
];
foreach ( $statements as $statement ) {
	$database->execute( $statement );
}
echo wp_json_encode( [ 'invoices' => (int) $database->value( 'SELECT COUNT(*) FROM {invoices}' ) ] ), "\n";
