<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Domain\Dunning;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Pause;
use HostingInvoices\Domain\Dunning\PauseKind;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\Manner;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepRecord;
use HostingInvoices\Domain\Dunning\StepState;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Law\NoticeTerm;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use Random\Randomizer;

/**
 * Timelines and customers of any kind, sensible or not.
 */
final class RandomWorld {

	public function __construct( private Randomizer $random ) {
	}

	public function policy(): Policy {
		$timeline = $this->chance( 30 ) ? Timeline::default() : Timeline::of( array_map( $this->step( ... ), range( 1, $this->random->getInt( 1, 8 ) ) ) );
		return new Policy( $timeline, $this->random->getInt( 0, 14 ), NoticeTerm::of( Given::law() ) );
	}

	private function step( int $number ): Step {
		$kind = $this->one_of( [ StepKind::message, StepKind::message, StepKind::suspend, ...StepKind::cases() ] );
		$after = $kind->follows_payment( $this->chance( 50 ) );
		return Step::of(
			"step_{$number}",
			$this->random->getInt( 0, 60 ),
			$kind,
			! $this->chance( 10 ),
			$kind->needs_amount() ? Money::from_decimal( '15.00' ) : null,
			$this->chance( 15 ) ? $this->type() : null,
			manner: new Manner( working_days: $this->chance( 15 ), after_payment: $after ),
		);
	}

	/** @param bool $with_past Whether steps were taken before. */
	public function customer( Policy $policy, CivilDate $today, bool $with_past = true ): CustomerFacts {
		$due      = $today->plus_days( -$this->random->getInt( 0, 70 ) );
		$invoices = [];
		for ( $id = 1; $id <= $this->random->getInt( 1, 3 ); ++$id ) {
			$invoices[] = $this->invoice( $id, $due, $policy, $today, $with_past );
			$due        = $due->plus_days( $this->random->getInt( 1, 31 ) );
		}
		$pauses = [];
		while ( $this->chance( 25 ) ) {
			$pauses[] = new Pause( $this->one_of( PauseKind::cases() ), $today->plus_days( $this->random->getInt( -3, 30 ) ) );
		}
		$suspended = array_values( array_filter( [ 1, 2, 3 ], fn (): bool => $this->chance( 20 ) ) );
		return new CustomerFacts( 7, $invoices, $pauses, $this->chance( 50 ) ? null : $today->plus_days( -$this->random->getInt( 0, 9 ) ), $suspended );
	}

	private function invoice( int $id, CivilDate $due, Policy $policy, CivilDate $today, bool $with_past ): InvoiceFacts {
		$steps = array_map( static fn ( Step $step ): string => $step->key, $policy->timeline->steps );
		$moved = $this->chance( 20 ) ? [ $this->one_of( $steps ) => $today->plus_days( $this->random->getInt( -20, 40 ) ) ] : [];
		return new InvoiceFacts(
			$id,
			$due,
			Money::of_minor( $this->chance( 10 ) ? 0 : $this->random->getInt( 1, 9999 ) ),
			$this->type(),
			$this->chance( 10 ),
			$this->chance( 10 ),
			$due->plus_days( -14 ),
			$with_past && $this->chance( 15 ) ? $today->plus_days( -$this->random->getInt( 0, 20 ) ) : null,
			$with_past ? $this->records( $steps, $due, $today ) : [],
			$moved,
			array_slice( $this->random->shuffleArray( [ 1, 2, 3 ] ), 0, $this->random->getInt( 0, 2 ) ),
		);
	}

	/**
	 * @param list<string> $steps
	 * @return list<StepRecord>
	 */
	private function records( array $steps, CivilDate $due, CivilDate $today ): array {
		$records = [];
		foreach ( $steps as $step ) {
			for ( $round = 1; $this->chance( 40 ); ++$round ) {
				$decided   = CivilDate::earliest( $due->plus_days( $this->random->getInt( -10, 60 ) ), $today );
				$handed    = $this->chance( 60 ) ? CivilDate::earliest( $decided->plus_days( $this->random->getInt( 0, 5 ) ), $today ) : null;
				$records[] = new StepRecord( $step, $round, $this->one_of( StepState::cases() ), $decided, $handed, null === $handed || $this->chance( 50 ) ? null : $handed->plus_days( $this->random->getInt( 0, 20 ) ) );
			}
		}
		return $records;
	}

	private function type(): CustomerType {
		return $this->one_of( CustomerType::cases() );
	}

	public function chance( int $percent ): bool {
		return $this->random->getInt( 1, 100 ) <= $percent;
	}

	public function between( int $least, int $most ): int {
		return $this->random->getInt( $least, $most );
	}

	/**
	 * @template T
	 * @param non-empty-list<T> $things
	 * @return T
	 */
	public function one_of( array $things ): mixed {
		return $things[ $this->random->getInt( 0, count( $things ) - 1 ) ];
	}
}
