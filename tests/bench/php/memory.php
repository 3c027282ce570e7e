<?php
/**
 * One run over all that is due; what is in use after its first so many invoices and at its end.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\IssueInvoices;
use HostingInvoices\Domain\Calendar\CivilDate;

[ , $dir, $count, $after ] = $argv;
$services                  = ( require __DIR__ . '/boot.php' )( $dir );
$customers                 = $services->get( CustomerRepository::class );
$issue                     = $services->get( IssueInvoices::class );
$today                     = CivilDate::of( 2026, 1, 1 );

$made  = 0;
$first = 0;
do {
	$claimed = $customers->claim_due( $today, 20, 'bench' );
	foreach ( $claimed as $id ) {
		$made += null === $issue->execute( $id, $today ) ? 0 : 1;
		$customers->next_step_on( $id, null );
		$customers->release( $id, 'bench' );
	}
	if ( 0 === $first && $made >= (int) $after ) {
		$first = memory_get_usage();
		$after = $made;
	}
} while ( [] !== $claimed );
if ( (int) $count !== $made ) {
	fwrite( STDERR, "made $made of $count\n" );
	exit( 1 );
}
echo wp_json_encode( [ 'first' => $first, 'last' => memory_get_usage(), 'after' => (int) $after ] ), "\n";
