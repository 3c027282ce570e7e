<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

/**
 * Where rows come from and what they have to fulfil, with the values for the placeholders in both.
 */
final readonly class Conditions {

	/**
	 * @param string           $from    What stands after FROM.
	 * @param list<string>     $clauses
	 * @param list<int|string> $values  In the order of their placeholders.
	 */
	private function __construct( private string $from, private array $clauses, public array $values ) {
	}

	public static function from( string $from, int|string ...$values ): self {
		return new self( $from, [], array_values( $values ) );
	}

	public function and( string $clause, int|string ...$values ): self {
		return new self( $this->from, [ ...$this->clauses, $clause ], [ ...$this->values, ...array_values( $values ) ] );
	}

	public function and_if( bool $wanted, string $clause, int|string ...$values ): self {
		return $wanted ? $this->and( $clause, ...$values ) : $this;
	}

	public function sql(): string {
		return " FROM {$this->from}" . ( [] === $this->clauses ? '' : ' WHERE ' . implode( ' AND ', $this->clauses ) );
	}
}
