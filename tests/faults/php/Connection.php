<?php

declare( strict_types=1 );

namespace HostingInvoices\Faults;

/**
 * A connection of one's own to the site's database, beside $wpdb.
 */
final class Connection {

	/** From the constants of wp-config.php, where WordPress is loaded. */
	public static function open(): \mysqli {
		$socket = preg_replace( '/^localhost:/', '', DB_HOST );
		return self::to( $socket, DB_USER, DB_PASSWORD, DB_NAME );
	}

	public static function to( string $socket, string $user, string $password, string $database ): \mysqli {
		mysqli_report( MYSQLI_REPORT_OFF );
		$connection = new \mysqli( 'localhost', $user, $password, $database, 0, $socket );
		$connection->set_charset( 'utf8mb4' );
		return $connection;
	}
}
