<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Reporting\ListQuery;

/**
 * A request that was permitted and checked.
 */
final readonly class Call {

	/**
	 * @param int    $id    From the path; 0 = it has none.
	 * @param string $step  From the path; empty = it has none.
	 * @param int    $actor The signed-in user.
	 * @param Upload|null $file That came with it.
	 */
	public function __construct( public int $id, public string $step, public Input $query, public Input $body, public int $actor, public ?Upload $file = null ) {
	}

	/** What is asked of a list; the names of filters are those of the contract. */
	public function list_query(): ListQuery {
		$filters = array_filter( $this->query->all(), static fn ( mixed $value ): bool => is_int( $value ) || is_string( $value ) );
		return new ListQuery(
			$this->query->line( 'search' ),
			$this->query->int( 'page', 1 ),
			$this->query->int( 'per_page', ListQuery::PER_PAGE ),
			$this->query->line( 'orderby' ),
			'desc' === $this->query->line( 'order' ),
			array_combine( array_map( 'strval', array_keys( $filters ) ), $filters ),
		);
	}
}
