<?php
/**
 * A panel behind TLS that answers every order as done: php tls-server.php PORT CERTIFICATE.
 */

declare( strict_types=1 );

$context = stream_context_create( [ 'ssl' => [ 'local_cert' => $argv[2] ] ] );
$server  = stream_socket_server( 'tcp://127.0.0.1:' . $argv[1], $code, $message, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context );
if ( false === $server ) {
	exit( 1 );
}
while ( true ) {
	$client = @stream_socket_accept( $server, 60 );
	if ( false === $client ) {
		continue;
	}
	stream_set_timeout( $client, 5 );
	if ( true === @stream_socket_enable_crypto( $client, true, STREAM_CRYPTO_METHOD_TLS_SERVER ) ) {
		$length = 0;
		while ( '' !== ( $line = trim( (string) fgets( $client ) ) ) ) {
			$length = 1 === preg_match( '/\Acontent-length: (\d+)/i', $line, $parts ) ? (int) $parts[1] : $length;
		}
		// In TLS 1.3 a client that does not trust us hangs up after our side of the handshake: nothing comes then.
		if ( 0 === $length ) {
			fclose( $client );
			continue;
		}
		$body = (string) stream_get_contents( $client, $length );
		$call = json_decode( $body, true );
		$line = json_encode( [ 'body' => $body ] );
		file_put_contents( (string) getenv( 'LOG' ), $line . "\n", FILE_APPEND | LOCK_EX );
		$said = json_encode( [ 'reference' => $call['service']['reference'], 'state' => $call['wanted_state'] ?? 'active', 'epoch' => $call['epoch'] ] );
		fwrite( $client, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " . strlen( $said ) . "\r\nConnection: close\r\n\r\n" . $said );
	}
	fclose( $client );
}
