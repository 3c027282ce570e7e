<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Transaction;

/**
 * The database, and the process that uses it, which can be killed at any touch. Then what was not committed is gone,
 * and every further touch fails, so that no catch block does what a dead process cannot.
 */
final class Store implements Transaction {

	/** Touches until the kill; null = none comes. */
	public ?int $touches_left = null;

	public bool $is_dead = false;

	private ?Tables $before = null;

	public function __construct( private Tables $tables = new Tables() ) {
	}

	public function tables(): Tables {
		$this->touch();
		return $this->tables;
	}

	/** Also what is outside the database touches here: mail and panel can be struck before and after they acted. */
	public function touch(): void {
		if ( null !== $this->touches_left && 0 === $this->touches_left-- ) {
			$this->is_dead      = true;
			$this->touches_left = null;
			$this->roll_back();
		}
		if ( $this->is_dead ) {
			throw new Killed();
		}
	}

	/** A new process looks at what was committed. */
	public function revive(): void {
		$this->is_dead      = false;
		$this->touches_left = null;
	}

	public function run( callable $work ): mixed {
		if ( null !== $this->before ) {
			return $work();
		}
		$this->touch();
		$this->before = clone $this->tables;
		try {
			$result = $work();
			$this->touch();
			$this->before = null;
			return $result;
		} catch ( \Throwable $failure ) {
			$this->roll_back();
			throw $failure;
		}
	}

	private function roll_back(): void {
		$this->tables = $this->before ?? $this->tables;
		$this->before = null;
	}
}
