<?php
/**
 * Plesk's REST API (/api/v2), as its OpenAPI description and open clients have it: a key in X-API-Key, JSON, errors as
 * code and message.
 *
 * @var \Closure(): array<string, array{suspended: bool, domain: string, email: string}> $state
 * @var \Closure( array<string, mixed> ): mixed $keep
 * @var string $path
 * @var string $method
 * @var string $body
 * @var array<string, string> $query
 *
 * @return array{int, string, string} Status, content type, body.
 */

declare( strict_types=1 );

$plesk_says = static fn ( array $said, int $status = 200 ): array => [ $status, 'application/json', (string) json_encode( $said ) ];
$plesk_no   = static fn ( int $status, string $message, int $code = 0 ): array => $plesk_says( [ 'code' => $code, 'message' => $message ], $status );
$key        = $_SERVER['HTTP_X_API_KEY'] ?? '';

if ( ! in_array( $key, [ 'login-key', 'read-key' ], true ) ) {
	return $plesk_no( 401, 'Authentication is required' );
}
$accounts = $state();
$row      = static fn ( string $id ): array => [ 'id' => (int) $id, 'name' => $accounts[ $id ]['domain'], 'ascii_name' => $accounts[ $id ]['domain'], 'hosting_type' => 'virtual', 'base_domain_id' => 0, 'guid' => "guid-$id", 'created' => '2026-01-01', 'aliases' => [] ];
if ( '/api/v2/server' === $path ) {
	return $plesk_says( [ 'platform' => 'Unix', 'hostname' => 'plesk.test', 'guid' => 'x', 'panel_version' => '18.0.60' ] );
}
if ( '/api/v2/domains' === $path ) {
	$found = array_filter( array_map( 'strval', array_keys( $accounts ) ), static fn ( string $id ): bool => ! isset( $query['name'] ) || $accounts[ $id ]['domain'] === $query['name'] );
	return $plesk_says( array_map( $row, array_values( $found ) ) );
}
if ( 1 !== preg_match( '~^/api/v2/domains/([0-9]+)(/status)?$~', $path, $parts ) ) {
	return $plesk_no( 404, 'Not found' );
}
$id = $parts[1];
if ( ! isset( $accounts[ $id ] ) ) {
	return $plesk_no( 404, 'Domain not found', 1013 );
}
if ( 'GET' === $method ) {
	return $plesk_says( isset( $parts[2] ) ? [ 'status' => $accounts[ $id ]['suspended'] ? 'suspended' : 'active' ] : $row( $id ) );
}
if ( 'read-key' === $key ) {
	return $plesk_no( 403, 'Access denied' );
}
if ( 'DELETE' === $method ) {
	unset( $accounts[ $id ] );
	$keep( $accounts );
	return $plesk_says( [ 'id' => (int) $id, 'guid' => "guid-$id" ] );
}
$status = json_decode( $body, true )['status'] ?? '';
if ( ! in_array( $status, [ 'active', 'suspended', 'disabled' ], true ) ) {
	return $plesk_no( 400, 'Wrong status' );
}
$accounts[ $id ]['suspended'] = 'active' !== $status;
$keep( $accounts );
return $plesk_says( [ 'status' => $status ] );
