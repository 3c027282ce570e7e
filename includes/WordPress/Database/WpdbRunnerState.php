<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Running\Runner;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\WordPress\ThisSite;

/**
 * The one row of {runner}. The first site that ticks is the one that acts, until the owner confirms another.
 */
final readonly class WpdbRunnerState implements RunnerState {

	public function __construct( private Database $database, private ThisSite $site ) {
	}

	public function read(): Runner {
		$row  = new Row( $this->database->row( 'SELECT * FROM {runner} WHERE id = 1' ) ?? [] );
		$acts = $row->text( 'site' );
		return new Runner(
			$row->instant_or_null( 'last_tick_at' ),
			$row->instant_or_null( 'silent_from' ),
			'' !== $acts && $acts !== $this->site->fingerprint(),
		);
	}

	public function ticked( \DateTimeImmutable $at, ?\DateTimeImmutable $silent_from ): void {
		$this->database->update( 'runner', [ 'last_tick_at' => Cell::instant( $at ), 'silent_from' => Cell::instant( $silent_from ) ], [ 'id' => 1 ] );
		$this->database->update( 'runner', [ 'site' => $this->site->fingerprint() ], [ 'id' => 1, 'site' => '' ] );
	}

	public function confirmed( \DateTimeImmutable $at ): void {
		$this->database->update( 'runner', [ 'last_tick_at' => Cell::instant( $at ), 'silent_from' => null, 'site' => $this->site->fingerprint() ], [ 'id' => 1 ] );
	}
}
