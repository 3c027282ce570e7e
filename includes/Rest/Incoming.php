<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Rest\Words\RequestWords;

/**
 * Takes query and body out of a request and holds all of each against its schema. Unknown keys are refused.
 */
final readonly class Incoming {

	/** Far above the largest honest request, far below what a server minds. */
	private const MOST_BYTES = 1_048_576;
	private const DEEPEST    = 16;

	public function __construct( private Contract $contract, private RequestWords $words ) {
	}

	/** @throws Problem */
	public function query( Route $route, \WP_REST_Request $request ): Input {
		$given = array_filter(
			$request->get_query_params(),
			// WordPress's own, such as _locale; and the route itself without pretty permalinks.
			static fn ( int|string $name ): bool => ! str_starts_with( (string) $name, '_' ) && 'rest_route' !== $name,
			ARRAY_FILTER_USE_KEY
		);
		$schema = null === $route->query ? [ 'type' => 'object', 'additionalProperties' => false ] : $this->contract->schema( $route->query );
		$typed  = self::typed( $given, $schema );
		$this->check( $typed, $schema );
		return Input::of( $typed );
	}

	/** @throws Problem */
	public function body( Route $route, \WP_REST_Request $request ): Input {
		$json = (string) $request->get_body();
		if ( strlen( $json ) > self::MOST_BYTES ) {
			throw Problem::with_request( 'body_too_large', 413, $this->words->too_large( self::MOST_BYTES ) );
		}
		$body = '' === trim( $json ) ? [] : $this->decoded( $json );
		if ( null === $route->body && [] !== $body ) {
			throw Problem::with_request( 'body_unexpected', 400, $this->words->unexpected_body() );
		}
		if ( null !== $route->body ) {
			$this->check( $body, $this->contract->schema( $route->body ) );
		}
		return Input::of( $body );
	}

	/**
	 * @return array<array-key, mixed>
	 * @throws Problem
	 */
	private function decoded( string $json ): array {
		$body = json_decode( $json, true, self::DEEPEST );
		if ( JSON_ERROR_NONE !== json_last_error() ) {
			throw Problem::with_request( 'body_not_json', 400, $this->words->not_json() );
		}
		if ( ! is_array( $body ) || ( [] !== $body && array_is_list( $body ) ) ) {
			throw Problem::with_request( 'body_not_an_object', 400, $this->words->not_an_object() );
		}
		return $body;
	}

	/**
	 * @param array<array-key, mixed> $value
	 * @param array<string, mixed>    $schema
	 * @throws Problem
	 */
	private function check( array $value, array $schema ): void {
		$faults = SchemaCheck::faults( $value, $schema );
		if ( [] !== $faults ) {
			throw Problem::in_fields( 'invalid_fields', $faults );
		}
		$valid = rest_validate_value_from_schema( $value, $schema, 'body' );
		if ( is_wp_error( $valid ) ) {
			throw Problem::with_request( 'invalid_fields', 400, $valid->get_error_message() );
		}
	}

	/**
	 * A query is all text: numbers become numbers where the schema wants them. Empty means that it was not given.
	 *
	 * @param array<array-key, mixed> $given
	 * @param array<string, mixed>    $schema
	 * @return array<array-key, mixed>
	 */
	private static function typed( array $given, array $schema ): array {
		$typed = [];
		foreach ( $given as $name => $value ) {
			$type = $schema['properties'][ $name ]['type'] ?? null;
			if ( '' === $value && null !== $type ) {
				continue;
			}
			$is_number      = 'integer' === $type && is_string( $value ) && 1 === preg_match( '/\A(0|[1-9][0-9]{0,17})\z/', $value );
			$typed[ $name ] = $is_number ? (int) $value : $value;
		}
		return $typed;
	}
}
