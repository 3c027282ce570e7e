<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * The ordered steps of a policy.
 */
final readonly class Timeline {

	/** @param non-empty-list<Step> $steps By day, those after payment last; steps of one day in the owner's order. */
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
		usort( $steps, static fn ( Step $one, Step $other ): int => [ $one->manner->after_payment, $one->day ] <=> [ $other->manner->after_payment, $other->day ] );
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

	/** The same timeline with the steps that are not for such an invoice off. */
	public function as_lived_by( InvoiceTraits $invoice ): self {
		$lived   = [];
		$differs = false;
		foreach ( $this->steps as $step ) {
			$is_for  = ! $step->enabled || $step->for->are_met_by( $invoice );
			$differs = $differs || ! $is_for;
			$lived[] = $is_for ? $step : $step->switched_off();
		}
		return $differs ? new self( $lived ) : $this;
	}

	public function step( string $key ): ?Step {
		foreach ( $this->steps as $step ) {
			if ( $step->key === $key ) {
				return $step;
			}
		}
		return null;
	}

	/**
	 * The first enabled step of a kind.
	 *
	 * @param CustomerType|null $for Only steps that apply to such a customer; null = to anybody.
	 */
	public function first_of( StepKind $kind, ?CustomerType $for = null ): ?Step {
		foreach ( $this->steps as $step ) {
			if ( $step->kind === $kind && self::applies( $step, $for ) ) {
				return $step;
			}
		}
		return null;
	}

	/**
	 * The message that names the date of suspension: the last one before the suspension.
	 *
	 * Null when nothing is suspended, or when no message comes before it: then nothing can be suspended either.
	 *
	 * @param CustomerType|null $for As such a customer lives the timeline; null = anybody.
	 */
	public function warning( ?CustomerType $for = null ): ?Step {
		$suspend = $this->first_of( StepKind::suspend, $for );
		if ( null === $suspend ) {
			return null;
		}
		$warning = null;
		foreach ( $this->steps as $step ) {
			if ( StepKind::message === $step->kind && ! $step->is_before_due_date() && self::applies( $step, $for ) && $step->day < $suspend->day ) {
				$warning = $step;
			}
		}
		return $warning;
	}

	public function is_warning( Step $step, ?CustomerType $for = null ): bool {
		return $this->warning( $for )?->key === $step->key;
	}

	private static function applies( Step $step, ?CustomerType $for ): bool {
		return null === $for ? $step->enabled : $step->applies_to( $for );
	}
}
