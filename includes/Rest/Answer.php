<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;

/**
 * What a route answers, in the shape of the contract.
 */
final readonly class Answer {

	/**
	 * @param array<array-key, mixed> $data
	 * @param int|null                $total    Rows of the whole list; null = this is no list.
	 */
	private function __construct( public array $data, public ?int $total, public int $per_page, public int $page ) {
	}

	/** @param array<array-key, mixed> $data */
	public static function with( array $data ): self {
		return new self( $data, null, 0, 0 );
	}

	/**
	 * @template T
	 * @param Page<T>                     $page
	 * @param callable( T ): array<string, mixed> $present
	 */
	public static function page( Page $page, ListQuery $query, callable $present ): self {
		return new self( array_map( $present, $page->rows ), $page->total, $query->per_page, $query->page );
	}

	/**
	 * A list that comes whole.
	 *
	 * @param list<array<string, mixed>> $rows
	 */
	public static function whole_list( array $rows, int $total ): self {
		return new self( $rows, $total, max( 1, count( $rows ) ), 1 );
	}

	public function pages(): int {
		return null === $this->total ? 0 : (int) ceil( $this->total / $this->per_page );
	}
}
