<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Running\Runner;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\Domain\Calendar\CivilDate;
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
			null !== $row->text_or_null( 'behind_at' ) || ( '' !== $acts && $acts !== $this->site->fingerprint() ),
			$row->date_or_null( 'rise_on' ),
			$row->date_or_null( 'looked_on' ),
			$row->instant_or_null( 'confirmed_at' ),
			$row->instant_or_null( 'behind_at' ),
		);
	}

	public function ticked( \DateTimeImmutable $at, ?\DateTimeImmutable $silent_from ): void {
		$silence = null === $silent_from ? 'NULL' : '%s';
		$this->database->execute(
			"UPDATE {runner} SET last_tick_at = %s, silent_from = $silence, site = CASE WHEN site = '' THEN %s ELSE site END WHERE id = 1",
			[ Cell::instant( $at ), Cell::instant( $silent_from ), $this->site->fingerprint() ]
		);
	}

	public function fell_behind( \DateTimeImmutable $at ): void {
		$this->database->update( 'runner', [ 'behind_at' => Cell::instant( $at ) ], [ 'id' => 1 ] );
	}

	public function allow_rise( CivilDate $on ): void {
		$this->database->update( 'runner', [ 'rise_on' => $on->to_string() ], [ 'id' => 1 ] );
	}

	public function looked_at( CivilDate $on ): void {
		$this->database->update( 'runner', [ 'looked_on' => $on->to_string() ], [ 'id' => 1 ] );
	}

	public function confirmed( \DateTimeImmutable $at ): void {
		$this->database->update( 'runner', [ 'last_tick_at' => Cell::instant( $at ), 'confirmed_at' => Cell::instant( $at ), 'silent_from' => null, 'behind_at' => null, 'site' => $this->site->fingerprint() ], [ 'id' => 1 ] );
	}
}
