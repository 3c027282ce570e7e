<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

/**
 * The order of a list, which can be read from its end as well.
 */
final readonly class Order {

	/** @param list<string> $columns The last of them tells rows apart. All go one way, so that an index serves both. */
	public function __construct( private array $columns, private bool $descending ) {
	}

	public function sql(): string {
		$direction = $this->descending ? ' DESC' : ' ASC';
		return ' ORDER BY ' . implode( "$direction, ", $this->columns ) . $direction;
	}

	public function reversed(): self {
		return new self( $this->columns, ! $this->descending );
	}
}
