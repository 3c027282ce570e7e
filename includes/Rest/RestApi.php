<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

/**
 * Registers the routes of the contract, and no other.
 */
final readonly class RestApi {

	public const NAMESPACE = 'hosting-invoices/v1';

	/** @param \Closure(): Endpoint $endpoint Only a request to one of these routes builds it. */
	public function __construct( private Contract $contract, private \Closure $endpoint ) {
	}

	public function register(): void {
		add_action( 'rest_api_init', $this->register_routes( ... ) );
	}

	private function register_routes(): void {
		/** @var array<non-falsy-string, list<array<string, mixed>>> $by_path */
		$by_path = [];
		foreach ( $this->contract->routes() as $route ) {
			$by_path[ $route->pattern() ][] = [
				'methods'             => $route->method,
				'permission_callback' => fn ( \WP_REST_Request $request ): true|\WP_Error => ( $this->endpoint )()->permit( $route, $request ),
				'callback'            => fn ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => ( $this->endpoint )()->handle( $route, $request ),
			];
		}
		foreach ( $by_path as $pattern => $handlers ) {
			register_rest_route( self::NAMESPACE, $pattern, $handlers );
		}
	}
}
