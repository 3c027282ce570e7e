<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Rest\Words\RequestWords;

/**
 * What every route does: permission → check → act → answer.
 */
final readonly class Endpoint {

	/** @param \Closure( string ): Action $action_of By name of a route. */
	public function __construct(
		private Incoming $incoming,
		private Errors $errors,
		private RequestWords $words,
		private SignedCalls $signed,
		private \Closure $action_of,
	) {
	}

	/** For `permission_callback`. */
	public function permit( Route $route, \WP_REST_Request $request ): true|\WP_Error {
		if ( $route->is_signed() ) {
			return $this->signed->permit( $request ) ? true : new \WP_Error( 'not_signed', $this->words->not_signed(), [ 'status' => 401 ] );
		}
		if ( current_user_can( $route->capability() ) ) {
			return true;
		}
		return new \WP_Error( 'not_allowed', $this->words->not_allowed( is_user_logged_in() ), [ 'status' => rest_authorization_required_code() ] );
	}

	public function handle( Route $route, \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$action = null;
		try {
			$call   = $this->call( $route, $request );
			$action = ( $this->action_of )( $route->name );
			$answer = ( $action->run )( $call );
		} catch ( \Throwable $failure ) {
			return $this->errors->of( $failure, $action->fields ?? [] );
		} finally {
			if ( null !== $action && $route->changes_something() ) {
				/** Something may wait in the outbox: whoever listens carries it out when the answer has gone. */
				do_action( 'hosting_invoices_effects_waiting' );
			}
		}
		return $this->respond( $answer, $request );
	}

	/** @throws Problem */
	private function call( Route $route, \WP_REST_Request $request ): Call {
		$path = $request->get_url_params();
		return new Call(
			(int) ( $path['id'] ?? 0 ),
			(string) ( $path['step'] ?? '' ),
			$this->incoming->query( $route, $request ),
			$this->incoming->body( $route, $request ),
			get_current_user_id(),
			Upload::of( $request->get_file_params() ),
		);
	}

	private function respond( Answer $answer, \WP_REST_Request $request ): \WP_REST_Response {
		$response = new \WP_REST_Response( $answer->data );
		$response->header( 'Cache-Control', 'no-store' );
		if ( null === $answer->total ) {
			return $response;
		}
		$response->header( 'X-WP-Total', (string) $answer->total );
		$response->header( 'X-WP-TotalPages', (string) $answer->pages() );
		foreach ( [ 'prev' => $answer->page - 1, 'next' => $answer->page + 1 ] as $rel => $page ) {
			if ( $page >= 1 && $page <= $answer->pages() ) {
				$address = add_query_arg( urlencode_deep( [ ...$request->get_query_params(), 'page' => $page ] ), rest_url( $request->get_route() ) );
				$response->link_header( $rel, $address );
			}
		}
		return $response;
	}
}
