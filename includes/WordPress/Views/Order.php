<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

/**
 * The order of a list, which can be read from its end as well.
 */
final readonly class Order {

	/**
	 * @param list<string> $columns All go one way, so that an index serves both. The last tells rows apart, unless
	 *                              $tie does.
	 * @param string       $tie     A column that no index has beside the others: rows that are the same in $columns come
	 *                              as the database finds them, and only what is shown is sorted by it. Such an order
	 *                              cannot be read from its end.
	 */
	public function __construct( private array $columns, private bool $descending, private string $tie = '' ) {
	}

	/** For finding the rows of a page. */
	public function sql(): string {
		return self::clause( $this->columns, $this->descending );
	}

	/** For showing them. */
	public function sql_shown(): string {
		return self::clause( '' === $this->tie ? $this->columns : [ ...$this->columns, $this->tie ], $this->descending );
	}

	public function can_be_reversed(): bool {
		return '' === $this->tie;
	}

	public function reversed(): self {
		return new self( $this->columns, ! $this->descending, $this->tie );
	}

	/** @param list<string> $columns */
	private static function clause( array $columns, bool $descending ): string {
		$direction = $descending ? ' DESC' : ' ASC';
		return ' ORDER BY ' . implode( "$direction, ", $columns ) . $direction;
	}
}
