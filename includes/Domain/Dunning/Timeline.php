<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * The ordered steps of a policy.
 */
final readonly class Timeline {

	/** @param non-empty-list<Step> $steps By day, steps of one day in the owner's order. */
	private function __construct( public array $steps ) {
	}

	/**
	 * @param list<Step> $steps In any order.
	 * @throws InvalidTimeline without steps, or when two have one key.
	 */
	public static function of( array $steps ): self {
		if ( [] === $steps ) {
			throw InvalidTimeline::empty();
		}
		$seen = [];
		foreach ( $steps as $step ) {
			if ( isset( $seen[ $step->key ] ) ) {
				throw InvalidTimeline::key_twice( $step->key );
			}
			$seen[ $step->key ] = true;
		}
		usort( $steps, static fn ( Step $one, Step $other ): int => $one->day <=> $other->day );
		return new self( $steps );
	}

	/** What Dutch owners say works: 5 a warning, 10 a call, 20 the work stops, then the formal end (product.md, row 8). */
	public static function default(): self {
		return self::of(
			[
				Step::of( 'reminder', 5, StepKind::message ),
				Step::of( 'call', 10, StepKind::call ),
				Step::of( 'last_warning', 14, StepKind::message ),
				Step::of( 'suspend', 20, StepKind::suspend ),
				Step::of( 'formal_notice', 30, StepKind::formal_notice ),
				Step::of( 'costs', 50, StepKind::costs ),
				Step::of( 'hand_over', 60, StepKind::hand_over ),
			]
		);
	}

	public function step( string $key ): ?Step {
		foreach ( $this->steps as $step ) {
			if ( $step->key === $key ) {
				return $step;
			}
		}
		return null;
	}

	/** The first enabled step of a kind. */
	public function first_of( StepKind $kind ): ?Step {
		foreach ( $this->steps as $step ) {
			if ( $step->enabled && $step->kind === $kind ) {
				return $step;
			}
		}
		return null;
	}

	/**
	 * The message that names the date of suspension: the last one before the suspension.
	 *
	 * Null when nothing is suspended, or when no message comes before it: then nothing can be suspended either.
	 */
	public function warning(): ?Step {
		$suspend = $this->first_of( StepKind::suspend );
		if ( null === $suspend ) {
			return null;
		}
		$warning = null;
		foreach ( $this->steps as $step ) {
			if ( $step->enabled && StepKind::message === $step->kind && $step->day < $suspend->day ) {
				$warning = $step;
			}
		}
		return $warning;
	}

	public function is_warning( Step $step ): bool {
		return $this->warning()?->key === $step->key;
	}
}
