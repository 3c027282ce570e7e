<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * The product's REST routes, dispatched as a browser's request would be: parsed, permitted, checked, answered.
 */
final readonly class Wire {

	private const NAMESPACE = '/hosting-invoices/v1';

	/** @param int $user_id Who asks: a shop owner. */
	public function __construct( private int $user_id ) {}

	/**
	 * @param array<string, mixed> $query
	 * @return array<mixed>
	 * @throws Refused when the answer is an error.
	 */
	public function get( string $path, array $query = [] ): array {
		$request = new \WP_REST_Request( 'GET', self::NAMESPACE . $path );
		$request->set_query_params( $query );
		return $this->dispatch( $request );
	}

	/**
	 * Every row of a list, whatever the size of its pages.
	 *
	 * @param array<string, mixed> $query
	 * @return list<array<string, mixed>>
	 */
	public function all( string $path, array $query = [] ): array {
		$rows = [];
		$page = 1;
		do {
			$got   = $this->get( $path, [ 'page' => $page++, 'per_page' => 100 ] + $query );
			$rows  = [ ...$rows, ...$got ];
		} while ( 100 === count( $got ) );
		return $rows;
	}

	/**
	 * @param array<string, mixed> $body
	 * @return array<mixed>
	 * @throws Refused when the answer is an error.
	 */
	public function send( string $method, string $path, array $body = [] ): array {
		$request = new \WP_REST_Request( $method, self::NAMESPACE . $path );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( [] === $body ? new \stdClass() : $body ) );
		return $this->dispatch( $request );
	}

	/**
	 * A file, as a form hands it in.
	 *
	 * @return array<mixed>
	 * @throws Refused when the answer is an error.
	 */
	public function upload( string $path, string $file, string $name ): array {
		$request = new \WP_REST_Request( 'POST', self::NAMESPACE . $path );
		$request->set_file_params( [ 'file' => [ 'tmp_name' => $file, 'name' => $name, 'error' => UPLOAD_ERR_OK, 'size' => filesize( $file ) ] ] );
		return $this->dispatch( $request );
	}

	/** @return array<mixed> */
	private function dispatch( \WP_REST_Request $request ): array {
		wp_set_current_user( $this->user_id );
		$response = rest_do_request( $request );
		$data     = rest_get_server()->response_to_data( $response, false );
		// By itself the product runs as nobody.
		wp_set_current_user( 0 );
		if ( $response->is_error() || $response->get_status() >= 400 ) {
			throw new Refused( "{$request->get_method()} {$request->get_route()}: " . wp_json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
		}
		// As a client would see it: objects are arrays here, and nothing of PHP's own is left.
		return json_decode( (string) wp_json_encode( $data ), true ) ?? [];
	}
}
