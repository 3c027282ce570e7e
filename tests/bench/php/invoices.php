<?php
/**
 * One arm, each invoice or order stored durably by itself: `ours` is what the tick does for each customer whose period
 * begins; `loop` is wc_create_order(), a line, calculate_totals() and save() for the same customers; `scheduler` the
 * same in one Action Scheduler action a customer; `raw` the rows of our newest invoices again, in bare SQL.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\IssueInvoices;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Database\Database;

[ , $dir, $arm, $count, $round ] = $argv;
$services                        = ( require __DIR__ . '/boot.php' )( $dir );

$today = CivilDate::of( 2026, 1, 1 )->plus_months( (int) $round );
file_put_contents( LAB_DIR . '/clock', $today->to_string() . 'T08:00:00Z' );
$customers = $services->get( CustomerRepository::class );
$issue     = $services->get( IssueInvoices::class );
$ids       = array_map( static fn ( array $row ): int => (int) $row['id'], $services->get( Database::class )->rows( 'SELECT id FROM {customers} ORDER BY id' ) );

/** As Tick does: claim twenty, invoice each, give each free. */
$ours = static function () use ( $customers, $issue, $today ): int {
	$made = 0;
	do {
		$claimed = $customers->claim_due( $today, 20, 'bench' );
		foreach ( $claimed as $id ) {
			$customers->find( $id );
			$made += null === $issue->execute( $id, $today ) ? 0 : 1;
			$customers->next_step_on( $id, null );
			$customers->release( $id, 'bench' );
		}
	} while ( [] !== $claimed );
	return $made;
};

$order_of = static function ( int $id ): void {
	$customer = new WC_Customer( $id );
	$order    = wc_create_order( [ 'customer_id' => $id ] );
	$order->set_address( $customer->get_billing(), 'billing' );
	$item = new WC_Order_Item_Product();
	$item->set_props( [ 'name' => 'Hosting', 'quantity' => 1, 'subtotal' => '30', 'total' => '30' ] );
	$order->add_item( $item );
	$order->calculate_totals();
	$order->save();
};

$loop = static function () use ( $ids, $order_of ): int {
	array_map( $order_of, $ids );
	return count( $ids );
};

$scheduler = static function () use ( $ids, $order_of ): int {
	add_action( 'bench_invoice', $order_of );
	add_filter( 'action_scheduler_queue_runner_time_limit', static fn (): int => 600 );
	foreach ( $ids as $id ) {
		as_enqueue_async_action( 'bench_invoice', [ $id ], 'bench' );
	}
	$done = 0;
	do {
		$ran   = ActionScheduler::runner()->run( 'bench' );
		$done += $ran;
	} while ( $ran > 0 && $done < count( $ids ) );
	return $done;
};

$raw = 'raw' === $arm ? ( require __DIR__ . '/raw-rows.php' )( $services->get( Database::class ), (int) $count ) : null;

$queries = $GLOBALS['wpdb']->num_queries;
$memory  = memory_get_usage();
$begin   = hrtime( true );
$made    = match ( $arm ) {
	'ours' => $ours(),
	'loop' => $loop(),
	'scheduler' => $scheduler(),
	'raw' => $raw(),
};
$seconds = ( hrtime( true ) - $begin ) / 1e9;
if ( (int) $count !== $made ) {
	fwrite( STDERR, "made $made of $count\n" );
	exit( 1 );
}
echo wp_json_encode( [ 'seconds' => $seconds, 'queries' => $GLOBALS['wpdb']->num_queries - $queries, 'grown' => memory_get_usage() - $memory ] ), "\n";
