<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * What somebody wants to see of a list. Names of filters and orders are those of the contract, checked before.
 */
final readonly class ListQuery {

	public const PER_PAGE = 25;

	/**
	 * @param string                    $orderby Empty = the list's own order.
	 * @param array<string, int|string> $filters By name, such as `state` or `customer_id`.
	 */
	public function __construct(
		public string $search = '',
		public int $page = 1,
		public int $per_page = self::PER_PAGE,
		public string $orderby = '',
		public bool $descending = false,
		private array $filters = [],
	) {
	}

	/** Empty when it was not given. */
	public function text( string $filter ): string {
		return (string) ( $this->filters[ $filter ] ?? '' );
	}

	public function number( string $filter ): ?int {
		$value = $this->filters[ $filter ] ?? null;
		return is_int( $value ) ? $value : null;
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->per_page;
	}
}
