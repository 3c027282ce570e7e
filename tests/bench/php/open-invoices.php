<?php
/**
 * A shop with so many open invoices, none of which needs anything today: rows made by the database itself.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Settings\ChangeSettings;
use HostingInvoices\WordPress\Database\Database;

[ , $dir, $count ] = $argv;
$services          = ( require __DIR__ . '/boot.php' )( $dir );
$database          = $services->get( Database::class );

file_put_contents( LAB_DIR . '/clock', '2026-06-01T08:00:00Z' );
$services->get( ChangeSettings::class )->execute( [ 'mode' => 'live', 'company_name' => 'Bench' ] );
$rows = 'seq_1_to_' . (int) $count;
$database->execute(
	"INSERT INTO {customers} (id, name, email, open_minor, next_invoice_on, next_step_on, next_action_on, created_at)
		SELECT 1000 + seq, CONCAT('Klant ', seq), CONCAT('klant', seq, '@example.test'), 3630, '2026-07-01', '2026-06-20', '2026-06-20', '2026-01-01' FROM $rows"
);
$database->execute(
	"INSERT INTO {invoices} (customer_id, order_id, number, customer_type, method, issued_on, due_on, currency, net_minor, discount_minor, vat_minor, total_minor, paid_minor, open_minor, state, disputed, debit_under_way, round_began_on)
		SELECT 1000 + seq, seq, CONCAT('2026-', seq), 'business', 'transfer', '2026-05-20', '2026-06-19', 'EUR', 3000, 0, 630, 3630, 0, 3630, 'open', 0, 0, '2026-05-20' FROM $rows"
);
$database->execute( 'ANALYZE TABLE {customers}, {invoices}' );
echo wp_json_encode( [ 'open' => (int) $database->value( 'SELECT COUNT(*) FROM {invoices}' ) ] ), "\n";
