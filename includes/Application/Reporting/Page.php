<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * Some rows of a list, and how many there are in all.
 *
 * @template-covariant T
 */
final readonly class Page {

	/** @param list<T> $rows */
	public function __construct( public array $rows, public int $total ) {
	}

	/**
	 * @template U
	 * @param list<U> $rows Instead of these, as many.
	 * @return self<U>
	 */
	public function with( array $rows ): self {
		return new self( $rows, $this->total );
	}
}
