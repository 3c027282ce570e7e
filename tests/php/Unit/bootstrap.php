<?php
/**
 * Unit tests know no site: only the classes are loaded.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

require dirname( __DIR__, 3 ) . '/vendor/autoload.php';
