<?php
/**
 * A site and the product's services, for a measurement inside one process.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Bindings;
use HostingInvoices\Services;

return static function ( string $dir ): Services {
	$_SERVER['HTTP_HOST'] = '127.0.0.1';
	require_once $dir . '/wp-load.php';
	return new Services( Bindings::all() );
};
