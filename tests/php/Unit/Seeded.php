<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit;

use Random\Engine\Mt19937;
use Random\Randomizer;

/**
 * Random cases that can be had again: every run takes a new seed and prints it when a test fails;
 * HOSTING_INVOICES_SEED=… repeats that run.
 */
trait Seeded {

	private ?int $seed = null;

	private function random(): Randomizer {
		$given      = getenv( 'HOSTING_INVOICES_SEED' );
		$this->seed = is_string( $given ) && '' !== $given ? (int) $given : random_int( 1, PHP_INT_MAX >> 32 );
		return new Randomizer( new Mt19937( $this->seed ) );
	}

	protected function onNotSuccessfulTest( \Throwable $t ): never {
		if ( null !== $this->seed ) {
			fwrite( STDERR, "\n" . $this->nameWithDataSet() . " failed with HOSTING_INVOICES_SEED={$this->seed}\n" );
		}
		throw $t;
	}
}
