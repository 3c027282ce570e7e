<?php
/**
 * Runs the SQL that stands on its input: `php sql.php SOCKET USER DATABASE`, password in LAB_DB_PASSWORD.
 *
 * A line `-- copy FROM TO` copies a whole database. Rows are printed as JSON lines.
 */

declare( strict_types=1 );

[ , $socket, $user, $database ] = $argv;
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
$db = new mysqli( 'localhost', $user, (string) getenv( 'LAB_DB_PASSWORD' ), $database, 0, $socket );
$db->set_charset( 'utf8mb4' );

$copy = static function ( string $from, string $to ) use ( $db ): void {
	$db->query( "CREATE DATABASE `$to`" );
	$db->query( 'SET foreign_key_checks = 0' );
	$db->query( "SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'" );
	foreach ( $db->query( "SHOW TABLES FROM `$from`" )->fetch_all() as [ $table ] ) {
		$db->query( "CREATE TABLE `$to`.`$table` LIKE `$from`.`$table`" );
		$db->query( "INSERT INTO `$to`.`$table` SELECT * FROM `$from`.`$table`" );
	}
};

$sql = (string) stream_get_contents( STDIN );
if ( preg_match( '/^-- copy (\w+) (\w+)$/', trim( $sql ), $names ) ) {
	$copy( $names[1], $names[2] );
	exit( 0 );
}
$db->multi_query( $sql );
do {
	$result = $db->store_result();
	foreach ( $result ? $result->fetch_all( MYSQLI_ASSOC ) : [] as $row ) {
		echo json_encode( $row, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE ), "\n";
	}
} while ( $db->more_results() && $db->next_result() );
