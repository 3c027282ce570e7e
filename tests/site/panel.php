<?php
/**
 * A hosting panel for tests: router of `php -S`, speaking the plugin's signed webhook.
 *
 * Environment: PANEL_DIR (state.json, calls.jsonl and the file `mode`), PANEL_SECRET.
 * `mode` makes it fail: down, timeout_after_acting, html, half_json, redirect, huge, slow; a number after it is seconds.
 */

declare( strict_types=1 );

/**
 * The panel's accounts: reference => [ state, epoch ]. A lower epoch is an old order and changes nothing.
 *
 * @param array{event: string, service: array{id: int, reference: string}, wanted_state: string|null, epoch: int} $call
 * @return array{reference: string, state: string, epoch: int}
 */
function panel_act( string $file, array $call ): array {
	$handle = fopen( $file, 'c+' );
	flock( $handle, LOCK_EX );
	$accounts  = json_decode( (string) stream_get_contents( $handle ), true ) ?: [];
	$reference = $call['service']['reference'];
	$account   = $accounts[ $reference ] ?? [ 'state' => 'active', 'epoch' => 0 ];
	if ( null !== $call['wanted_state'] && $call['epoch'] >= $account['epoch'] ) {
		$account = [ 'state' => $call['wanted_state'], 'epoch' => $call['epoch'] ];

		$accounts[ $reference ] = $account;
		ftruncate( $handle, 0 );
		rewind( $handle );
		fwrite( $handle, json_encode( $accounts, JSON_THROW_ON_ERROR ) );
		fflush( $handle );
	}
	flock( $handle, LOCK_UN );
	fclose( $handle );
	return [ 'reference' => $reference ] + $account;
}

/** Timestamp and raw body, signed together: a signature cannot be moved to another body or moment. */
function panel_signature_holds( string $header, string $body, string $secret ): bool {
	return 1 === preg_match( '/^t=(\d+),v1=([0-9a-f]{64})$/', $header, $parts )
		&& hash_equals( hash_hmac( 'sha256', $parts[1] . '.' . $body, $secret ), $parts[2] );
}

/**
 * What is wrong with a call, or null.
 *
 * @param mixed $call
 */
function panel_complaint( mixed $call ): ?string {
	$wants = match ( $call['event'] ?? null ) {
		'service.suspend' => [ 'suspended' ],
		'service.restore' => [ 'active' ],
		'service.read', 'test' => [ null ],
		default           => null,
	};
	return match ( true ) {
		! is_array( $call )                                         => 'no JSON object',
		null === $wants                                             => 'unknown event',
		! is_string( $call['event_id'] ?? null ) || '' === $call['event_id'] => 'no event_id',
		! is_int( $call['service']['id'] ?? null )                  => 'no service id',
		! is_string( $call['service']['reference'] ?? null )        => 'no service reference',
		! in_array( $call['wanted_state'] ?? null, $wants, true ) || ! array_key_exists( 'wanted_state', $call ) => 'wanted_state does not fit the event',
		! is_int( $call['epoch'] ?? null )                          => 'no epoch',
		false === strtotime( (string) ( $call['sent_at'] ?? 'no' ) ) => 'no sent_at',
		default                                                     => null,
	};
}

function panel_log( string $dir, array $row ): void {
	file_put_contents( $dir . '/calls.jsonl', json_encode( $row, JSON_THROW_ON_ERROR ) . "\n", FILE_APPEND | LOCK_EX );
}

function panel_answer( int $status, string $type, string $body ): void {
	http_response_code( $status );
	header( 'Content-Type: ' . $type );
	echo $body;
}

function panel_json( int $status, array $answer ): void {
	panel_answer( $status, 'application/json', json_encode( $answer, JSON_THROW_ON_ERROR ) );
}

/** Answers one call, in the mode of the moment. */
function panel_serve( string $dir, string $secret ): void {
	$body             = (string) file_get_contents( 'php://input' );
	$mode_file        = $dir . '/mode';
	[ $mode, $seconds ] = explode( ' ', trim( is_file( $mode_file ) ? (string) file_get_contents( $mode_file ) : '' ) . ' ' );
	$call             = json_decode( $body, true );
	$entry            = [ 'at' => microtime( true ), 'mode' => $mode, 'call' => $call ];

	if ( 'POST' !== $_SERVER['REQUEST_METHOD'] || ! panel_signature_holds( $_SERVER['HTTP_X_HOSTING_INVOICES_SIGNATURE'] ?? '', $body, $secret ) ) {
		panel_log( $dir, $entry + [ 'answer' => 'bad signature' ] );
		panel_json( 401, [ 'error' => 'bad signature' ] );
		return;
	}
	$complaint = panel_complaint( $call );
	if ( null !== $complaint ) {
		panel_log( $dir, $entry + [ 'answer' => $complaint ] );
		panel_json( 400, [ 'error' => $complaint ] );
		return;
	}
	if ( in_array( $mode, [ 'down', 'html', 'redirect' ], true ) ) {
		panel_log( $dir, $entry + [ 'answer' => $mode ] );
		match ( $mode ) {
			'down'     => panel_json( 500, [ 'error' => 'down for maintenance' ] ),
			'html'     => panel_answer( 200, 'text/html', '<!doctype html><title>Panel</title><h1>Please sign in</h1>' ),
			'redirect' => [ header( 'Location: http://127.0.0.1:9/elsewhere' ), panel_answer( 302, 'text/plain', '' ) ],
		};
		return;
	}
	$answer = panel_act( $dir . '/state.json', $call );
	panel_log( $dir, $entry + [ 'answer' => $answer ] );
	if ( in_array( $mode, [ 'timeout_after_acting', 'slow' ], true ) ) {
		usleep( (int) ( 1e6 * (float) ( '' === $seconds ? ( 'slow' === $mode ? '2' : '60' ) : $seconds ) ) );
	}
	match ( $mode ) {
		'timeout_after_acting' => panel_answer( 504, 'text/plain', '' ),
		'half_json'            => panel_answer( 200, 'application/json', substr( json_encode( $answer, JSON_THROW_ON_ERROR ), 0, 20 ) ),
		'huge'                 => panel_json( 200, $answer + [ 'padding' => str_repeat( 'x', 5_000_000 ) ] ),
		default                => panel_json( 200, $answer ),
	};
}

if ( '/__ready' === $_SERVER['REQUEST_URI'] ) {
	echo 'ready';
	return true;
}
panel_serve( (string) getenv( 'PANEL_DIR' ), (string) getenv( 'PANEL_SECRET' ) );
return true;
