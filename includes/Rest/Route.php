<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

/**
 * One row of contract/routes.ts.
 */
final readonly class Route {

	/**
	 * @param string      $path  Below the namespace, as `/invoices/{id}/steps/{step}`.
	 * @param string      $needs `see_and_act`, `settings` or `signature`.
	 * @param string|null $query Name of its schema; null = it takes no query.
	 * @param string|null $body  Name of its schema; null = it takes no body.
	 */
	public function __construct(
		public string $name,
		public string $method,
		public string $path,
		public string $needs,
		public bool $is_list,
		public ?string $query,
		public ?string $body,
		public string $response,
	) {
	}

	/**
	 * The path as WordPress matches it: whole numbers without leading zeroes that fit an integer, keys of steps.
	 *
	 * @return non-falsy-string
	 */
	public function pattern(): string {
		$pattern = str_replace( [ '{id}', '{step}' ], [ '(?P<id>[1-9][0-9]{0,17})', '(?P<step>[a-z][a-z0-9_]{0,39})' ], $this->path );
		return '/' . ltrim( $pattern, '/' );
	}

	public function changes_something(): bool {
		return 'GET' !== $this->method;
	}

	/** Whether a call from outside is let in by its signature, and nobody by who they are. */
	public function is_signed(): bool {
		return 'signature' === $this->needs;
	}

	public function capability(): string {
		return 'settings' === $this->needs ? 'manage_woocommerce' : 'edit_shop_orders';
	}
}
