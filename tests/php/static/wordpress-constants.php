<?php
/**
 * Constants that WordPress defines while it starts and that its stubs leave out; for PHPStan only.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

foreach (
	[
		'ABSPATH'           => '/',
		'WPINC'             => 'wp-includes',
		'WP_CONTENT_DIR'    => '/wp-content',
		'WP_PLUGIN_DIR'     => '/wp-content/plugins',
		'WP_DEBUG'          => false,
		'WP_CLI'            => false,
		'DOING_CRON'        => false,
		'DISABLE_WP_CRON'   => false,
		'OBJECT'            => 'OBJECT',
		'OBJECT_K'          => 'OBJECT_K',
		'ARRAY_A'           => 'ARRAY_A',
		'ARRAY_N'           => 'ARRAY_N',
		'MINUTE_IN_SECONDS' => 60,
		'HOUR_IN_SECONDS'   => 3600,
		'DAY_IN_SECONDS'    => 86400,
		'WEEK_IN_SECONDS'   => 604800,
		'MONTH_IN_SECONDS'  => 2592000,
		'YEAR_IN_SECONDS'   => 31536000,
		'KB_IN_BYTES'       => 1024,
		'MB_IN_BYTES'       => 1048576,
		'AUTH_KEY'          => '',
		'SECURE_AUTH_KEY'   => '',
		'AUTH_SALT'         => '',
		'SECURE_AUTH_SALT'  => '',
	] as $name => $value
) {
	defined( $name ) || define( $name, $value );
}
