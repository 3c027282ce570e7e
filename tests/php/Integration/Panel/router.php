<?php
/**
 * A panel that misbehaves on demand: php -S 127.0.0.1:PORT router.php. How, is in the path.
 *
 * Every call is written down in LOG before anything is answered: who asks the log knows what the panel "did".
 */

declare( strict_types=1 );

$body = (string) file_get_contents( 'php://input' );
$call = json_decode( $body, true );
$path = (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );

$line = json_encode(
	[
		'path'      => $path,
		'method'    => $_SERVER['REQUEST_METHOD'],
		'host'      => $_SERVER['HTTP_HOST'] ?? '',
		'type'      => $_SERVER['CONTENT_TYPE'] ?? '',
		'event'     => $_SERVER['HTTP_X_HOSTING_INVOICES_EVENT'] ?? '',
		'signature' => $_SERVER['HTTP_X_HOSTING_INVOICES_SIGNATURE'] ?? '',
		'body'      => $body,
	]
);
file_put_contents( (string) getenv( 'LOG' ), $line . "\n", FILE_APPEND | LOCK_EX );

$good   = [ 'reference' => $call['service']['reference'] ?? '', 'state' => $call['wanted_state'] ?? 'active', 'epoch' => $call['epoch'] ?? 0 ];
$answer = static function ( int $status, string $type, string $text ): void {
	http_response_code( $status );
	header( 'Content-Type: ' . $type );
	echo $text;
};
$json = static fn ( array $said, int $status = 200 ) => $answer( $status, 'application/json', (string) json_encode( $said ) );

/** One that does what it is told, and knows it when it is asked. */
$kept = static function () use ( $call, $good ): array {
	$file = dirname( (string) getenv( 'LOG' ) ) . '/state-' . md5( $good['reference'] );
	if ( isset( $call['wanted_state'] ) ) {
		file_put_contents( $file, json_encode( $good ), LOCK_EX );
	}
	return is_file( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : $good;
};

match ( $path ) {
	'/keeps' => $json( $kept() ),
	'/ok' => $json( $good ),
	'/already-suspended' => $json( [ 'state' => 'suspended', 'epoch' => 99 ] + $good ),
	'/not-done' => $json( [ 'state' => 'active' ] + $good ),
	'/older-epoch' => $json( [ 'epoch' => $good['epoch'] - 1 ] + $good ),
	'/wrong-reference' => $json( [ 'reference' => 'other.example' ] + $good ),
	'/unauthorized' => $json( [ 'message' => 'Not signed.' ], 401 ),
	'/forbidden' => $json( [ 'message' => 'No rights.' ], 403 ),
	'/unknown' => $json( [ 'message' => 'No such account.' ], 404 ),
	'/too-many' => $json( [ 'message' => 'Later.' ], 429 ),
	'/broken' => $json( [ 'message' => 'Oops.' ], 500 ),
	'/html' => $answer( 200, 'text/html', '<html><body>' . json_encode( $good ) . '</body></html>' ),
	'/plain' => $answer( 200, 'text/plain', (string) json_encode( $good ) ),
	'/half' => $answer( 200, 'application/json', substr( (string) json_encode( $good ), 0, 25 ) ),
	'/hangs' => sleep( 5 ),
	'/redirect' => header( 'Location: /ok', true, 307 ),
	'/cut-off' => ( static function () use ( $good ): void {
		header( 'Content-Type: application/json' );
		header( 'Content-Length: 5000' );
		echo json_encode( $good );
	} )(),
	'/huge' => ( static function () use ( $answer ): void {
		$answer( 200, 'application/json', '{"reference":"' );
		for ( $i = 0; $i < 5 && 0 === connection_status(); $i++ ) {
			echo str_repeat( 'x', 1_048_576 );
			flush();
		}
	} )(),
	'/drip' => ( static function () use ( $answer, $good ): void {
		$answer( 200, 'application/json', '' );
		foreach ( str_split( (string) json_encode( $good ) ) as $letter ) {
			echo $letter;
			flush();
			usleep( 200_000 );
		}
	} )(),
};
