<?php
/**
 * DirectAdmin's CMD_API commands, as its documents and open clients have them: name and login key by Basic authentication,
 * answers as a form encodes them, `error=1` with text and details when something is wrong.
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

$da_says = static fn ( array $fields ): array => [ 200, 'text/plain', http_build_query( $fields ) ];
$da_no   = static fn ( string $text, string $details = '' ): array => $da_says( [ 'error' => '1', 'text' => $text, 'details' => $details ] );
$name    = $_SERVER['PHP_AUTH_USER'] ?? '';
$key     = $_SERVER['PHP_AUTH_PW'] ?? '';

if ( 'reseller' !== $name || ! in_array( $key, [ 'login-key', 'read-key' ], true ) ) {
	return [ 401, 'text/html', '<html>You have to be logged in</html>' ];
}
$accounts = $state();
if ( '/CMD_API_SHOW_USERS' === $path ) {
	return [ 200, 'text/plain', implode( '&', array_map( static fn ( string $user ): string => 'list[]=' . rawurlencode( $user ), array_map( 'strval', array_keys( $accounts ) ) ) ) ];
}
if ( '/CMD_API_SHOW_USER_CONFIG' === $path ) {
	$account = $accounts[ $query['user'] ?? '' ] ?? null;
	return null === $account
		? $da_no( 'Unable to show user', 'User does not exist' )
		: $da_says( [ 'account' => 'ON', 'domain' => $account['domain'], 'email' => $account['email'], 'username' => $query['user'], 'usertype' => 'user', 'suspended' => $account['suspended'] ? 'yes' : 'no' ] );
}
if ( '/CMD_API_SELECT_USERS' === $path && 'POST' === $method ) {
	if ( 'read-key' === $key ) {
		return $da_no( 'You cannot execute that command', 'CMD_API_SELECT_USERS' );
	}
	parse_str( $body, $fields );
	$user = $fields['select0'] ?? '';
	if ( 'CMD_SELECT_USERS' !== ( $fields['location'] ?? '' ) || '' === $user ) {
		return $da_no( 'No users selected', 'none' );
	}
	if ( ! isset( $accounts[ $user ] ) ) {
		return $da_no( 'User not found', (string) $user );
	}
	if ( isset( $fields['delete'], $fields['confirmed'] ) ) {
		unset( $accounts[ $user ] );
	} elseif ( isset( $fields['dosuspend'] ) !== isset( $fields['dounsuspend'] ) ) {
		$accounts[ $user ]['suspended'] = isset( $fields['dosuspend'] );
	} else {
		return $da_no( 'Unkown Select Command', 'none' );
	}
	$keep( $accounts );
	return $da_says( [ 'error' => '0', 'text' => 'Success', 'details' => '' ] );
}
return [ 404, 'text/html', '<html>Not found</html>' ];
