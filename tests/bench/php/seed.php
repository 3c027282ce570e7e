<?php
/**
 * So many customers with one service each of € 30 a month, ready to be invoiced.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Customers\AddCustomer;
use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Settings\ChangeSettings;
use HostingInvoices\Application\Subscriptions\NewService;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;

[ , $dir, $count ] = $argv;
$services          = ( require __DIR__ . '/boot.php' )( $dir );

file_put_contents( LAB_DIR . '/clock', '2026-01-01T08:00:00Z' );
$services->get( ChangeSettings::class )->execute( [ 'mode' => 'live', 'company_name' => 'Bench' ] );
for ( $i = 1; $i <= (int) $count; ++$i ) {
	$services->get( AddCustomer::class )->execute(
		null,
		Contact::entered( 0, "Klant $i", "klant$i@example.test", '', '0201234567', "Straat $i", '1011 AB', 'Amsterdam', 'NL' ),
		CustomerType::business,
		[ new NewService( 'Hosting', Money::from_decimal( '30.00' ), 1, Interval::of_months( 1 ), CivilDate::of( 2026, 1, 1 ), "klant$i.example" ) ],
		null,
		1
	);
}
echo wp_json_encode( [ 'customers' => (int) $count ] ), "\n";
