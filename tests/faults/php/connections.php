<?php
/**
 * Connections that stay open between statements, so that one can hold a lock while another works:
 * `php connections.php SOCKET USER DATABASE`, password in LAB_DB_PASSWORD.
 *
 * A JSON line in: { on: name of the connection, sql: statements, or drop: true }. A JSON line out: { rows } of the last
 * statement that had any, { affected } of the last one, or { error }.
 */

declare( strict_types=1 );

namespace HostingInvoices\Faults;

require __DIR__ . '/Connection.php';

[ , $socket, $user, $database ] = $argv;
$password    = (string) getenv( 'LAB_DB_PASSWORD' );
$connections = [];

$run = static function ( \mysqli $db, string $sql ): array {
	$answer = [ 'rows' => [], 'affected' => 0 ];
	$ok     = $db->multi_query( $sql );
	while ( $ok ) {
		$result = $db->store_result();
		if ( $result ) {
			$answer['rows'] = $result->fetch_all( MYSQLI_ASSOC );
		}
		$answer['affected'] = $db->affected_rows;
		if ( ! $db->more_results() ) {
			break;
		}
		$ok = $db->next_result();
	}
	return '' === $db->error ? $answer : [ 'error' => $db->error ];
};

while ( false !== $line = fgets( STDIN ) ) {
	$ask  = json_decode( $line, true, 16, JSON_THROW_ON_ERROR );
	$name = $ask['on'];
	if ( $ask['drop'] ?? false ) {
		( $connections[ $name ] ?? null )?->close();
		unset( $connections[ $name ] );
		$answer = [ 'rows' => [] ];
	} else {
		$connections[ $name ] ??= Connection::to( $socket, $user, $password, $database );
		$answer                 = $run( $connections[ $name ], $ask['sql'] );
	}
	fwrite( STDOUT, json_encode( $answer, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n" );
}
