<?php
/**
 * A DirectAdmin, a Plesk and a receiver of the signed webhook in one script for `php -S`: they answer as their documents say, and fail on demand.
 *
 * FOLDER/state.json keeps the accounts, FOLDER/fail says how to fail: a word, and after it the calls that it is about
 * (`read`, `act`, or nothing for both). FOLDER/log has every call.
 */

declare( strict_types=1 );

$folder = (string) getenv( 'HOSTING_INVOICES_PANEL_FOLDER' );
$path   = (string) parse_url( (string) $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$method = (string) $_SERVER['REQUEST_METHOD'];
$body   = (string) file_get_contents( 'php://input' );
parse_str( (string) parse_url( (string) $_SERVER['REQUEST_URI'], PHP_URL_QUERY ), $query );
file_put_contents( $folder . '/log', json_encode( [ 'method' => $method, 'path' => $path, 'query' => http_build_query( $query ), 'body' => $body ] ) . "\n", FILE_APPEND | LOCK_EX );

$state = static fn (): array => json_decode( is_file( $folder . '/state.json' ) ? (string) file_get_contents( $folder . '/state.json' ) : '{}', true );
$keep  = static fn ( array $accounts ) => file_put_contents( $folder . '/state.json', json_encode( $accounts ), LOCK_EX );
$send  = static function ( int $status, string $type, string $text ): void {
	http_response_code( $status );
	header( 'Content-Type: ' . $type );
	echo $text;
};

$event                    = '/webhook' === $path ? (string) ( json_decode( $body, true )['event'] ?? '' ) : '';
$acts                     = '' === $event ? 'GET' !== $method : ! in_array( $event, [ 'test', 'service.read' ], true );
[ $fail, $about, $nth ]   = explode( ' ', ( is_file( $folder . '/fail' ) ? trim( (string) file_get_contents( $folder . '/fail' ) ) : '' ) . '  ' );
$fails                    = '' !== $fail && ( '' === $about || ( 'act' === $about ) === $acts );

if ( $fails && in_array( $fail, [ 'hang_before', 'broken', 'html', 'redirect', 'rate_limit', 'huge', 'drip' ], true ) ) {
	match ( $fail ) {
		'hang_before' => sleep( 3 ),
		'broken' => $send( 500, 'text/plain', 'Internal error' ),
		'html' => $send( 200, 'text/html', '<html><body><form>Please sign in</form></body></html>' ),
		'redirect' => header( 'Location: /elsewhere', true, 302 ),
		'rate_limit' => $send( 429, 'application/json', '{"code":429,"message":"Too many requests"}' ),
		'huge' => ( static function () use ( $send ): void {
			$send( 200, 'text/plain', 'error=0&x=' );
			for ( $i = 0; $i < 5 && 0 === connection_status(); $i++ ) {
				echo str_repeat( 'x', 1_048_576 );
				flush();
			}
		} )(),
		'drip' => ( static function () use ( $send ): void {
			$send( 200, 'text/plain', '' );
			for ( $i = 0; $i < 20 && 0 === connection_status(); $i++ ) {
				echo 'e';
				flush();
				usleep( 200_000 );
			}
		} )(),
	};
	return;
}

$answer = match ( true ) {
	'/webhook' === $path => require __DIR__ . '/webhook.php',
	str_starts_with( $path, '/api/v2' ) => require __DIR__ . '/plesk.php',
	default => require __DIR__ . '/directadmin.php',
};

if ( $fails && 'hang_after' === $fail ) {
	sleep( 3 );
	return;
}
$text = $fails && 'half' === $fail ? substr( $answer[2], 0, (int) ( strlen( $answer[2] ) / 2 ) ) : $answer[2];
$send( $answer[0], $answer[1], $text );
