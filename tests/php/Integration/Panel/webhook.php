<?php
/**
 * A receiver of the signed webhook, as docs/panel-webhook.md asks for it: it keeps the newest epoch it obeyed.
 *
 * @var \Closure(): array<string, array{suspended: bool, domain: string, email: string, epoch?: int}> $state
 * @var \Closure( array<string, mixed> ): mixed $keep
 * @var string $body
 *
 * @return array{int, string, string} Status, content type, body.
 */

declare( strict_types=1 );

$hook_says = static fn ( array $said, int $status = 200 ): array => [ $status, 'application/json', (string) json_encode( $said ) ];
preg_match( '/\At=([0-9]+),v1=([0-9a-f]{64})\z/', $_SERVER['HTTP_X_HOSTING_INVOICES_SIGNATURE'] ?? '', $signed );
$signed_with = static fn ( string $key ): bool => isset( $signed[2] ) && hash_equals( hash_hmac( 'sha256', "{$signed[1]}.$body", str_pad( $key, 32, '.' ) ), $signed[2] );

if ( ! $signed_with( 'login-key' ) && ! $signed_with( 'read-key' ) ) {
	return $hook_says( [ 'message' => 'The signature is wrong.' ], 401 );
}
$call      = json_decode( $body, true );
$reference = $call['service']['reference'];
if ( 'test' === $call['event'] ) {
	return $hook_says( [ 'reference' => $reference, 'state' => 'active', 'epoch' => 0 ] );
}
$accounts = $state();
$account  = $accounts[ $reference ] ?? null;
if ( null === $account ) {
	return $hook_says( [ 'message' => 'No such account.' ], 404 );
}
if ( 'service.read' !== $call['event'] ) {
	if ( $signed_with( 'read-key' ) ) {
		return $hook_says( [ 'message' => 'This key may only read.' ], 403 );
	}
	if ( $call['epoch'] > ( $account['epoch'] ?? 0 ) ) {
		$account = [ ...$account, 'suspended' => 'suspended' === $call['wanted_state'], 'terminated' => 'terminated' === $call['wanted_state'], 'epoch' => $call['epoch'] ];
		$keep( [ $reference => $account ] + $accounts );
	}
}
$is = ( $account['terminated'] ?? false ) ? 'terminated' : ( $account['suspended'] ? 'suspended' : 'active' );
return $hook_says( [ 'reference' => $reference, 'state' => $is, 'epoch' => $account['epoch'] ?? 0 ] );
